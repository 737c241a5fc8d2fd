import type { List, Table, TableRow } from "mdast";
import type { Dialect, ResponseWords } from "../../dialects/dialect.ts";
import { primitiveNamed } from "../../dialects/lookups.ts";
import { statusOf } from "../../http.ts";
import { type Inline, inlines, inlineText, sentencesOf } from "../document/inline.ts";
import { paragraphs, prose } from "../document/prose.ts";
import { nodesOf, originOf, type PageDocument } from "../document/sections.ts";
import type { ResponseFact, TypeExpression } from "../facts/page-facts.ts";
import { typeInSentence } from "../type-syntax/type-link.ts";

/**
 * Reads the sentence of the "Response" section, for instance "If successful, this method returns a `200 OK` response
 * code and a collection of [user](../resources/user.md) objects in the response body."
 */
export function readResponse(document: PageDocument): ResponseFact | undefined {
  const statements = statusStatements(document);
  const [first] = nodesOf(document, "response");
  const shown = first && { origin: originOf(first, document.path), statuses: shownStatuses(document) };
  const fact: ResponseFact | undefined = readSentence(document) ?? shown;
  if (fact === undefined) return undefined;
  const further = new Set(statements.flatMap(({ statuses }) => statuses));
  for (const status of fact.statuses) further.delete(status);
  const type = fact.type ?? (fact.location ? undefined : otherType(statements, document.dialect));
  if (fact.statuses.length === 0 && further.size === 0 && type === undefined) return undefined;
  return { ...fact, ...(further.size > 0 && { furtherStatuses: [...further] }), ...(type && { type }) };
}

/** The first sentence that says something of the answer. */
function readSentence(document: PageDocument): ResponseFact | undefined {
  const { dialect } = document;
  const words = dialect.response;
  const own = prose(document, "response").filter(({ text }) => words.sentence.test(text));
  const elsewhere = () => prose(document, "HTTP request", "examples").filter(({ text }) => words.elsewhere.test(text));
  for (const { runs, text, origin } of own.length > 0 ? own : elsewhere()) {
    const stated = readStatuses(runs);
    const statuses = stated.length > 0 ? stated : shownStatuses(document);
    const type =
      readType(runs, dialect) ?? primitiveType(text, dialect) ?? (words.binary.test(text) ? stream : undefined);
    const location = words.location.test(text);
    if (statuses.length > 0 || type !== undefined) {
      return { origin, statuses, ...(type && { type }), ...(location && { location }) };
    }
  }
  return undefined;
}

/** What is answered with a status that a body comes with, where the first sentence names no type. */
function otherType(statements: readonly StatusStatement[], dialect: Dialect): TypeExpression | undefined {
  return statements
    .filter(({ statuses }) => statuses.some((status) => status !== 204))
    .flatMap(({ runs }) => readType(runs, dialect) ?? [])[0];
}

/** Some pages show the answer where others describe it. */
function shownStatuses(document: PageDocument): number[] {
  const shown = nodesOf(document, "response").flatMap((node) => (node.type === "code" ? [node.value] : []));
  const statuses = shown.flatMap((text) => statusOf(text.trimStart()) ?? []);
  return [...new Set(statuses)].filter((status) => status >= 200 && status < 400);
}

const stream: TypeExpression = { kind: "primitive", name: "Stream" };

/** Successful and redirecting statuses, in the order they are named. */
function readStatuses(runs: readonly Inline[]): number[] {
  const text = runs.map((run) => run.text).join("");
  return [...new Set(text.match(/\b[23]\d\d\b(?!-)/g)?.map(Number))];
}

/** In characters; what makes a type a collection stands shortly before it. */
const longestLeadIn = 500;

function readType(runs: readonly Inline[], dialect: Dialect): TypeExpression | undefined {
  const { collectionBefore, collectionAfter } = dialect.response;
  let before = "";
  for (const [index, run] of runs.entries()) {
    const type = typeInSentence(dialect, run, runs[index + 1]);
    if (type !== undefined) {
      const others = alternatives(runs.slice(index + 1), dialect);
      const after = runs[index + 1 + 2 * others.length];
      const options = [type, ...others];
      const item: TypeExpression = others.length === 0 ? type : { kind: "union", options };
      const collection = collectionBefore.test(before) || (after?.kind === "text" && collectionAfter.test(after.text));
      return collection && item.kind !== "collection" ? { kind: "collection", items: item } : item;
    }
    before = `${before}${run.text}`.slice(-longestLeadIn);
  }
  return undefined;
}

/** "[user](user.md) or [group](group.md) object": what follows the first of them. */
function alternatives([between, run, ...rest]: readonly Inline[], dialect: Dialect): TypeExpression[] {
  const { alternative } = dialect.response;
  if (between?.kind !== "text" || !alternative.test(between.text) || run?.kind !== "link") return [];
  const type = typeInSentence(dialect, run, rest[0]);
  return type === undefined ? [] : [type, ...alternatives(rest, dialect)];
}

/** "and a Boolean in the response body", "and a collection of String in the response body". */
function primitiveType(text: string, dialect: Dialect): TypeExpression | undefined {
  const { payload, primitivePayload } = dialect.response;
  const { before, type = "", after } = primitivePayload.exec(payload.exec(text)?.[1] ?? "")?.groups ?? {};
  const name = primitiveNamed(dialect, type);
  if (name === undefined) return undefined;
  const primitive: TypeExpression = { kind: "primitive", name };
  return (before ?? after) ? { kind: "collection", items: primitive } : primitive;
}

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
  return list.children.flatMap(({ children }) => [
    ...paragraphs(children, document).map(({ runs, text }, at) => {
      const first = at === 0 ? words.statusAtStart.exec(text)?.[1] : undefined;
      return { runs, statuses: [...(first === undefined ? [] : [Number(first)]), ...statusesIn(text, words)] };
    }),
    ...children.flatMap((node) => (node.type === "list" ? itemStatements(node, document) : [])),
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
