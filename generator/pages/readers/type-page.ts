import { diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import { bareName, splitQualifiedName } from "../../odata/qualified-name.ts";
import { annotatedType, annotationFlag, annotationText, type CodeBlock } from "../document/code-block.ts";
import { readJson } from "../document/http-message.ts";
import { inlineText } from "../document/inline.ts";
import { isDeprecated, pageDescription, prose } from "../document/prose.ts";
import { nodesOf, type PageDocument, withoutFindings } from "../document/sections.ts";
import { type RecordTable, tablesOf } from "../document/table.ts";
import type { MethodFact, NamedType, PlacedType, PropertyFact, TypeFact } from "../facts/page-facts.ts";
import { parseTypeCell } from "../type-syntax/type-expression.ts";
import { leadsToPage, linkedName } from "../type-syntax/type-link.ts";
import { readDerivedTypes } from "./derived-types.ts";
import { readProperties } from "./property-table.ts";

/**
 * Reads what a resource page says of its type. The annotation names the type; the heading does so only where there is
 * no annotation, as it may be a title such as "Chart" for `workbookChart`.
 *
 * @param block the JSON representation
 * @param namespace the namespace that the page states
 */
export function readTypePage(
  document: PageDocument,
  block: CodeBlock | undefined,
  namespace: string | undefined,
): TypeFact | undefined {
  const { heading, dialect, path: page } = document;
  const annotated = annotatedType(block?.annotation);
  const identity = annotated?.text ?? dialect.headings.type.exec(heading?.text ?? "")?.[1];
  const origin = heading?.origin ?? annotated?.origin ?? { page, line: 1, column: 1 };
  const shown = shownType(document, block, identity, origin, namespace);
  if (shown === undefined) return undefined;
  const sentence = statedBase(document, shown);
  const says = (pattern: RegExp) => prose(document, "introduction").some(({ text }) => pattern.test(text));
  const open = shown.open || says(dialect.inheritance.open);
  const derivedTypes = readDerivedTypes(document);
  const methods = readMethods(document);
  return {
    ...shown,
    description: pageDescription(document),
    ...(sentence && { baseType: sentence, ...(shown.baseType && { annotatedBase: shown.baseType }) }),
    ...(derivedTypes.length > 0 && { derivedTypes }),
    ...(isDeprecated(document, dialect.headings.type) && { deprecated: true }),
    abstract: shown.abstract || says(dialect.inheritance.abstract),
    open,
    listsProperties: lists(document, "properties"),
    properties: readMembers(document, { ...shown, open: open || isEmpty(shown) }),
    ...(methods.length > 0 && { methods }),
  };
}

/** What the page of another type says of a type that it shows as well, in a block with an annotation of its own. */
export function readTypeBeside(
  document: PageDocument,
  block: CodeBlock,
  namespace: string | undefined,
): TypeFact | undefined {
  const annotated = annotatedType(block.annotation);
  const shown = annotated && shownType(document, block, annotated.text, annotated.origin, namespace);
  return shown && { ...shown, beside: true };
}

/** What a block and its annotation say of the type with a name, qualified or not. */
function shownType(
  { diagnostics }: PageDocument,
  block: CodeBlock | undefined,
  identity: string | undefined,
  origin: Origin,
  namespace: string | undefined,
): TypeFact | undefined {
  if (identity === undefined || !/^#?[\p{L}_][\p{L}\p{N}_.]*$/u.test(identity)) return undefined;
  const annotation = block?.annotation;
  const { name, namespace: owner = namespace } = splitQualifiedName(identity);
  const base = annotationText(annotation, "baseType");
  const baseName = base?.text.trim() ?? "";
  const keyProperty = annotationText(annotation, "keyProperty")?.text;
  const json = block?.text.text.trim() ? readJson(block.text, "JSON representation", diagnostics) : undefined;
  return {
    name,
    ...(owner !== undefined && { namespace: owner }),
    origin,
    description: "",
    ...(base !== undefined &&
      /^#?[\w.]+$/.test(baseName) &&
      baseName !== "null" && { baseType: { name: baseName.replace(/^#/, ""), origin: base.origin } }),
    abstract: annotationFlag(annotation, "abstract"),
    open: annotationFlag(annotation, "open"),
    ...(keyProperty !== undefined && { keyProperty }),
    listsProperties: false,
    properties: [],
    ...(json && { representation: json }),
  };
}

/** The sentence "Inherits from …", whose link or name is the base; the annotation may say the same. */
function statedBase(document: PageDocument, { name: type, baseType }: TypeFact): PlacedType | undefined {
  const annotated = baseType && bareName(baseType.name).toLowerCase();
  const placed = (named: NamedType, origin: Origin): PlacedType => ({
    ...named,
    origin,
    ...(bareName(named.name).toLowerCase() !== annotated && { fromProse: true }),
  });
  const { dialect } = document;
  const { inheritsFrom } = dialect.inheritance;
  const titles = ["introduction", "properties", "JSON representation"] as const;
  for (const { runs, text, origin } of titles.flatMap((title) => prose(document, title))) {
    const sentence = inheritsFrom.exec(text);
    if (sentence === null || (sentence[1] ?? type).toLowerCase() !== type.toLowerCase()) continue;
    const before = text.slice(0, sentence.index + sentence[0].length).trim();
    const link = runs.find((run, index) => run.kind === "link" && inlineText(runs.slice(0, index)) === before);
    if (link?.kind === "link" && leadsToPage(dialect, link)) {
      const named = linkedName(dialect, link);
      if (named !== undefined) return placed(named, origin);
    }
    const name = /^[\w.]*\w/.exec(text.slice(sentence.index + sentence[0].length))?.[0];
    if (name?.includes(".")) return placed({ name }, origin);
  }
  return undefined;
}

/** A type without members needs no table. */
function isEmpty({ representation }: TypeFact): boolean {
  const value = representation?.value;
  return value?.kind === "object" && value.members.every(({ name }) => name.includes("@"));
}

function readMembers(document: PageDocument, { name, origin, open }: TypeFact): PropertyFact[] {
  const { diagnostics } = document;
  const members = [
    ...memberTables(document, "properties").flatMap((table) => readProperties(document, table, "property table")),
    ...memberTables(document, "relationships").flatMap((table) =>
      readProperties(document, table, "relationship table"),
    ),
  ];
  if (members.length === 0 && !open && !lists(document, "properties")) {
    diagnostics.push(diagnose("missing-table", origin, { what: "properties", name }));
  }
  const listed = nodesOf(document, "relationships");
  if (listed.some(({ type }) => type === "list") && !lists(document, "relationships")) {
    diagnostics.push(diagnose("missing-table", origin, { what: "relationships", name }));
  }
  return members;
}

/** Among tables with types, one without them describes something else; alone, it is all there is. */
function memberTables(document: PageDocument, title: "properties" | "relationships"): RecordTable[] {
  const tables = tablesOf(document, title).filter(({ columns }) => columns.includes("name"));
  const typed = tables.filter(({ columns }) => columns.includes("type"));
  return typed.length > 0 ? typed : tables;
}

/** A header without rows documents that there are none, as the word "None" does; rows without names list nothing. */
function lists(document: PageDocument, title: "properties" | "relationships"): boolean {
  const tables = tablesOf(withoutFindings(document), title);
  const isRead = tables.some(({ columns, records }) => columns.includes("name") || records.length === 0);
  return isRead || prose(document, title).some(({ text }) => document.dialect.members.noProperties.test(text));
}

/** Reads the rows of the tables of methods that link the page of an operation and name the type that it returns. */
function readMethods(document: PageDocument): MethodFact[] {
  const { dialect } = document;
  return tablesOf(withoutFindings(document), "methods").flatMap(({ records }) =>
    records.flatMap(({ cells }): MethodFact[] => {
      const name = cells.get("name");
      const link = name?.runs.find((run) => run.kind === "link");
      const returns = parseTypeCell(dialect, cells.get("type")?.runs ?? []).type;
      const isMethod = link !== undefined && leadsToPage(dialect, link) && returns.kind !== "unknown";
      return name && isMethod ? [{ target: link.url, returns, origin: name.origin }] : [];
    }),
  );
}
