import type { Nodes } from "mdast";
import type { Dialect } from "../../dialects/dialect.ts";
import { systemQueryOptions } from "../../odata/query-options.ts";
import { type Definitions, inlines, sentencesOf, textWithCode, withSingleSpaces } from "../document/inline.ts";
import { paragraphs } from "../document/prose.ts";
import { nodesOf, originOf, type PageDocument, withoutFindings } from "../document/sections.ts";
import type { PropertyFact, QueryFact } from "../facts/page-facts.ts";
import { readMembers } from "./property-table.ts";

/** A paragraph, an item of a list or a row of a table. */
interface Passage {
  readonly kind: "prose" | "item" | "row";
  readonly text: string;
}

/** What passages say of query options, as far as they were read. Names of system query options have their dollar signs. */
interface Statements {
  readonly offered: Set<string>;
  readonly denied: Set<string>;
  /** Those that are items of a list or rows of a table. */
  readonly listed: Set<string>;
  /** Whether a sentence allows options without naming all of them. */
  any: boolean;
  /** Whether a sentence says that there are none but those named. */
  closed: boolean;
}

/**
 * Reads which query options an operation takes: "This method supports the `$select` and `$top` OData query
 * parameters, but not `$filter`". A section that neither lists nor denies any allows all.
 */
export function readQueryOptions(document: PageDocument): QueryFact | undefined {
  const { dialect, definitions, path } = document;
  const nodes = nodesOf(document, "query parameters").filter(({ type }) => type !== "html" && type !== "definition");
  const [first] = nodes;
  if (first === undefined) return undefined;
  const passages = nodes.flatMap((node) => passagesOf(node, definitions));
  const said: Statements = { offered: new Set(), denied: new Set(), listed: new Set(), any: false, closed: false };
  for (const passage of passages) {
    if (!readListed(passage, dialect, said))
      for (const sentence of sentencesOf(passage.text)) readSentence(sentence, dialect, said);
  }
  const names = new Set([...said.offered, ...said.listed]);
  const isSilent = names.size === 0 && passages.every(({ kind }) => kind !== "row");
  const any = !said.closed && said.listed.size === 0 && (said.any || isSilent);
  return { origin: originOf(first, path), names: [...names], denied: [...said.denied], any };
}

/** Reads the tables of query parameters. A sentence or heading before a table may say that all its rows are required. */
export function readQueryParameters(document: PageDocument): PropertyFact[] {
  const { allRequired, exception } = document.dialect.queryOptions;
  return document.sections
    .filter(({ title }) => title === "query parameters")
    .flatMap((section) => {
      const members = readMembers(
        { ...withoutFindings(document), sections: [section] },
        "parameter table",
        "query parameters",
      );
      const texts = [section.heading, ...paragraphs(section.nodes, document).flatMap(({ text }) => sentencesOf(text))];
      const isRequired = texts.some((text) => allRequired.test(text) && !exception.test(text));
      return isRequired
        ? members.map((member) => ({ ...member, claims: { required: true, ...member.claims } }))
        : members;
    });
}

function passagesOf(node: Nodes, definitions: Definitions, kind: Passage["kind"] = "prose"): Passage[] {
  switch (node.type) {
    case "paragraph":
      return [{ kind, text: withSingleSpaces(textWithCode(inlines(node.children, definitions))) }];
    case "table":
      return node.children.slice(1).map(({ children }) => {
        const cells = children.map((cell) => textWithCode(inlines(cell.children, definitions)));
        return { kind: "row", text: withSingleSpaces(cells.join(" ")) };
      });
    case "list":
    case "listItem":
    case "blockquote":
      return node.children.flatMap((child) =>
        passagesOf(child, definitions, node.type === "blockquote" ? kind : "item"),
      );
    default:
      return [];
  }
}

/** Whether a passage is an entry of a list of options: it starts with the name of one. */
function readListed({ kind, text }: Passage, { queryOptions }: Dialect, said: Statements): boolean {
  if (kind === "prose") return false;
  const [, name = "", rest = ""] = /^\W*?\$(\w+)\W*(.*)$/s.exec(text) ?? [];
  const option = systemQueryOptions.get(name.toLowerCase());
  if (option === undefined) return kind === "row";
  (queryOptions.neverSupported.test(rest) ? said.denied : said.listed).add(option);
  return true;
}

function readSentence(sentence: string, dialect: Dialect, said: Statements): void {
  const { neverSupported, contrast } = dialect.queryOptions;
  if (neverSupported.test(sentence)) said.closed = true;
  for (const clause of sentence.split(contrast)) readClause(clause, dialect, said);
}

function readClause(clause: string, { queryOptions: words }: Dialect, said: Statements): void {
  const [main = "", ...exceptions] = clause.split(words.exceptFor);
  const isGeneral = words.any.test(main);
  const isExcerpt = words.excerpt.test(main);
  // What only some callers or members have or lack is supported otherwise.
  const isForAll = !words.forSome.test(main);
  const names = [...namesIn(main, isGeneral), ...ownNamesIn(main, words.named)];
  const excepted = exceptions.flatMap((text) => namesIn(text, isGeneral));
  if (words.denied.test(clause)) {
    if (!isForAll) return;
    addTo(said.offered, excepted);
    if (names.length > 0 && !isExcerpt) addTo(said.denied, names);
    else said.closed ||= isGeneral;
    return;
  }
  const isAllowed = words.allowed.test(clause);
  addTo(said.offered, names);
  addTo(isAllowed ? said.denied : said.offered, excepted);
  said.any ||= isGeneral && isAllowed && (isExcerpt || (names.length === 0 && !words.listFollows.test(main)));
  said.closed ||= names.length > 0 && isForAll && words.only.test(main);
}

function addTo(names: Set<string>, more: readonly string[]): void {
  for (const name of more) names.add(name);
}

/** @param isGeneral whether the text speaks of query options, so that a code span without a dollar sign may name one */
function namesIn(text: string, isGeneral: boolean): string[] {
  return [...text.matchAll(isGeneral ? /\$(\w+)|`(\w+)`/g : /\$(\w+)/g)].flatMap(
    ([, name = "", bare = ""]) => systemQueryOptions.get((name || bare).toLowerCase()) ?? [],
  );
}

/** The options that are none of OData's. */
function ownNamesIn(text: string, named: RegExp): string[] {
  return [...text.matchAll(named)].flatMap(([, name = ""]) => (systemQueryOptions.has(name.toLowerCase()) ? [] : name));
}
