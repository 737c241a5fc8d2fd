import type { List, Table, TableRow } from "mdast";
import type { Dialect, ResponseWords } from "../../dialects/dialect.ts";
import { type Inline, inlines, inlineText, sentencesOf } from "../document/inline.ts";
import { type Prose, paragraphs, prose } from "../document/prose.ts";
import { nodesOf, originOf, type PageDocument } from "../document/sections.ts";
import type { ResponseFact, TypeExpression } from "../facts/page-facts.ts";
import { primitiveType, readStatuses, readTypes, unionOf } from "./response-types.ts";

/**
 * Reads what the "Response" section says, for instance "If successful, this method returns a `200 OK` response code and a
 * collection of [user](../resources/user.md) objects in the response body."
 */
export function readResponse(document: PageDocument): ResponseFact | undefined {
  const words = document.dialect.response;
  const statements = statusStatements(document);
  const sentences = responseSentences(document);
  const [first] = nodesOf(document, "response");
  const shown = first && { origin: originOf(first, document.path), statuses: [] };
  const fact: ResponseFact | undefined = readSentence(sentences, document) ?? shown;
  if (fact === undefined) return undefined;
  const further = new Set(statements.flatMap(({ statuses }) => statuses));
  for (const status of fact.statuses) further.delete(status);
  const listed = listedType(document);
  const type =
    (listed?.kind === "union" ? listed : fact.type) ??
    (fact.location ? undefined : otherType(statements, sentences, document.dialect));
  const said = [...ownParagraphs(document), ...sentences];
  const empty = said.some(({ text }) => sentencesOf(text).some((sentence) => denies(sentence, words)));
  if (fact.statuses.length === 0 && further.size === 0 && type === undefined && !empty && sentences.length === 0)
    return undefined;
  return {
    ...fact,
    ...(further.size > 0 && { furtherStatuses: [...further] }),
    ...(type && { type }),
    ...(empty && { empty }),
  };
}

/** Whether a sentence says that nothing is answered. */
export function denies(sentence: string, { nothing, failure }: ResponseWords): boolean {
  return nothing.test(sentence) && !failure.test(sentence);
}

/** The paragraphs of the "Response" section, those in its lists included. */
function ownParagraphs(document: PageDocument): Prose[] {
  const items = nodesOf(document, "response").flatMap((node) => (node.type === "list" ? itemsOf(node, document) : []));
  return [...prose(document, "response"), ...items.map(({ prose: item }) => item)];
}

/** The paragraphs that say something of the answer. */
function responseSentences(document: PageDocument): Prose[] {
  const { sentence, elsewhere } = document.dialect.response;
  const saying = ownParagraphs(document).filter(({ text }) => sentence.test(text));
  return saying.length > 0
    ? saying
    : prose(document, "HTTP request", "examples").filter(({ text }) => elsewhere.test(text));
}

/** Lists say with each status what is answered. */
function listedType(document: PageDocument): TypeExpression | undefined {
  const { failure } = document.dialect.response;
  const nodes = nodesOf(document, "response");
  const items = nodes.flatMap((node) => (node.type === "list" ? itemStatements(node, document) : []));
  const withBody = items.filter(({ runs, statuses }) => {
    return statuses.some((status) => status !== 204) && !failure.test(inlineText(runs));
  });
  return unionOf(withBody.flatMap(({ runs }) => readTypes(runs, document.dialect).slice(0, 1)));
}

/** The first sentence that says something of the answer. */
function readSentence(sentences: readonly Prose[], document: PageDocument): ResponseFact | undefined {
  const { dialect } = document;
  const words = dialect.response;
  for (const { runs, text, origin } of sentences) {
    if (words.failure.test(sentencesOf(text)[0] ?? "")) continue;
    const statuses = readStatuses(text, words);
    const [linked, ...otherwise] = readTypes(runs, dialect);
    const type = linked ?? primitiveType(text, dialect) ?? (words.binary.test(text) ? stream : undefined);
    const location = words.location.test(text);
    if (statuses.length > 0 || type !== undefined) {
      return {
        origin,
        statuses,
        ...(type && { type }),
        ...(otherwise.length > 0 && { otherwise }),
        ...(location && { location }),
      };
    }
  }
  return sentences[0] && { origin: sentences[0].origin, statuses: [] };
}

/** What is answered with a status that a body comes with, or in any other sentence, where the first names no type. */
function otherType(
  statements: readonly StatusStatement[],
  sentences: readonly Prose[],
  dialect: Dialect,
): TypeExpression | undefined {
  const { failure } = dialect.response;
  const withBody = statements.filter(({ statuses }) => statuses.some((status) => status !== 204));
  const types = unionOf(withBody.flatMap(({ runs }) => readTypes(runs, dialect).slice(0, 1)));
  if (types !== undefined) return types;
  return sentences.filter(({ text }) => !failure.test(text)).flatMap(({ runs }) => readTypes(runs, dialect))[0];
}

const stream: TypeExpression = { kind: "primitive", name: "Stream" };

/** A paragraph, an item or a row that names statuses of success. */
interface StatusStatement {
  readonly runs: readonly Inline[];
  readonly statuses: readonly number[];
}

/**
 * What the "Response" section says of statuses, wherever it says it. Its sentences speak of pages and products as well,
 * so that a number counts only where it is called a status, or named like one.
 */
function statusStatements(document: PageDocument): StatusStatement[] {
  const words = document.dialect.response;
  const nodes = nodesOf(document, "response");
  return [
    ...prose(document, "response").map(({ runs, text }) => ({ runs, statuses: statusesIn(text, words) })),
    ...nodes.flatMap((node) => (node.type === "list" ? itemStatements(node, document) : [])),
    ...nodes.flatMap((node) => (node.type === "table" ? rowStatements(node, document) : [])),
  ].filter(({ statuses }) => statuses.length > 0);
}

function statusesIn(text: string, { denied, namedStatus }: ResponseWords): number[] {
  return sentencesOf(text)
    .filter((sentence) => !denied.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(namedStatus)].map((match) => Number(match.slice(1).join(""))));
}

function itemStatements(list: List, document: PageDocument): StatusStatement[] {
  const words = document.dialect.response;
  return itemsOf(list, document).map(({ prose: { runs, text }, isFirst }) => {
    const first = isFirst ? words.statusAtStart.exec(text)?.[1] : undefined;
    const own = words.denied.test(text) ? [] : readStatuses(text, words);
    return { runs, statuses: [...(first === undefined ? [] : [Number(first)]), ...own, ...statusesIn(text, words)] };
  });
}

/** The paragraphs of the items of a list, and of the lists in them; the first of an item says what that is about. */
function itemsOf(list: List, document: PageDocument): { readonly prose: Prose; readonly isFirst: boolean }[] {
  return list.children.flatMap(({ children }) => [
    ...paragraphs(children, document).map((item, at) => ({ prose: item, isFirst: at === 0 })),
    ...children.flatMap((node) => (node.type === "list" ? itemsOf(node, document) : [])),
  ]);
}

function rowStatements({ children: [header, ...rows] }: Table, document: PageDocument): StatusStatement[] {
  const { statusColumn, statusAtStart } = document.dialect.response;
  const column = header === undefined ? -1 : cellTexts(header, document).findIndex((title) => statusColumn.test(title));
  return rows.map((row) => {
    const status = statusAtStart.exec(cellTexts(row, document)[column] ?? "")?.[1];
    const runs = row.children.flatMap((cell) => inlines(cell.children, document.definitions));
    return { runs, statuses: status === undefined ? [] : [Number(status)] };
  });
}

function cellTexts({ children }: TableRow, { definitions }: PageDocument): string[] {
  return children.map((cell) => inlineText(inlines(cell.children, definitions)).trim());
}
