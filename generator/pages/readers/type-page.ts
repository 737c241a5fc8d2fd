import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import { splitQualifiedName } from "../../odata/qualified-name.ts";
import { isDeprecated } from "../descriptions/deprecation.ts";
import { type Annotation, annotatedType, annotationFlag, annotationText } from "../document/annotation.ts";
import type { CodeBlock } from "../document/code-block.ts";
import { readJson } from "../document/http-message.ts";
import { inlineText } from "../document/inline.ts";
import { pageDescription, prose } from "../document/prose.ts";
import { nodesOf, type PageDocument } from "../document/sections.ts";
import { type RecordTable, tablesOf } from "../document/table.ts";
import type { JsonFact, NamedType, PropertyFact, TypeFact } from "../facts/page-facts.ts";
import { leadsToPage, linkedName } from "../type-syntax/type-link.ts";
import { readDerivedTypes } from "./derived-types.ts";
import { readMethods } from "./methods.ts";
import { readProperties } from "./property-table.ts";

/**
 * Reads what a resource page says of its type. The annotation names the type; the heading does so only where there is
 * no annotation, as it may be a title such as "Chart" for `workbookChart`.
 *
 * @param resource the block that is annotated as the JSON representation
 * @param namespace the namespace that the page states
 */
export function readTypePage(
  document: PageDocument,
  resource: CodeBlock | undefined,
  namespace: string | undefined,
  diagnostics: Diagnostic[],
): TypeFact | undefined {
  const { heading, dialect } = document;
  const annotated = annotatedType(resource?.annotation);
  const identity = annotated?.text ?? dialect.headings.type.exec(heading?.text ?? "")?.[1];
  if (identity === undefined || !identityText.test(identity)) return undefined;
  const { name, namespace: annotatedNamespace } = splitQualifiedName(identity);
  const origin: Origin = heading?.origin ?? annotated?.origin ?? { page: document.path, line: 1, column: 1 };
  const owner = annotatedNamespace ?? namespace;
  const base = statedBase(document) ?? annotatedBase(resource?.annotation);
  const says = (pattern: RegExp) => prose(document, "introduction").some(({ text }) => pattern.test(text));
  const open = annotationFlag(resource?.annotation, "open") || says(dialect.inheritance.open);
  const derivedTypes = readDerivedTypes(document, diagnostics);
  const methods = readMethods(document);
  const keyProperty = annotationText(resource?.annotation, "keyProperty")?.text;
  const representation = resource && readRepresentation(resource, diagnostics);
  return {
    name,
    ...(owner !== undefined && { namespace: owner }),
    origin,
    description: pageDescription(document, diagnostics),
    ...(base && { baseType: base }),
    ...(derivedTypes.length > 0 && { derivedTypes }),
    ...(isDeprecated(document, dialect.headings.type) && { deprecated: true }),
    abstract: annotationFlag(resource?.annotation, "abstract") || says(dialect.inheritance.abstract),
    open,
    ...(keyProperty !== undefined && { keyProperty }),
    listsProperties: lists(document, "properties"),
    properties: readMembers(document, { name, origin, open: open || isEmpty(representation) }, diagnostics),
    ...(methods.length > 0 && { methods }),
    ...(representation && { representation }),
  };
}

const identityText = /^#?[\p{L}_][\p{L}\p{N}_.]*$/u;

function readRepresentation({ text }: CodeBlock, diagnostics: Diagnostic[]): JsonFact | undefined {
  return text.text.trim() === "" ? undefined : readJson(text, "JSON representation", diagnostics);
}

/** What the page of another type says of a type that it shows as well, in a block with an annotation of its own. */
export function readTypeBeside(
  resource: CodeBlock,
  namespace: string | undefined,
  diagnostics: Diagnostic[],
): TypeFact | undefined {
  const annotated = annotatedType(resource.annotation);
  if (annotated === undefined || !identityText.test(annotated.text)) return undefined;
  const { name, namespace: annotatedNamespace } = splitQualifiedName(annotated.text);
  const owner = annotatedNamespace ?? namespace;
  const base = annotatedBase(resource.annotation);
  const keyProperty = annotationText(resource.annotation, "keyProperty")?.text;
  const representation = readRepresentation(resource, diagnostics);
  return {
    name,
    beside: true,
    ...(owner !== undefined && { namespace: owner }),
    origin: annotated.origin,
    description: "",
    ...(base && { baseType: base }),
    abstract: annotationFlag(resource.annotation, "abstract"),
    open: annotationFlag(resource.annotation, "open"),
    ...(keyProperty !== undefined && { keyProperty }),
    listsProperties: false,
    properties: [],
    ...(representation && { representation }),
  };
}

/** The sentence "Inherits from …", whose link or name is the base. */
function statedBase(document: PageDocument): (NamedType & { origin: Origin }) | undefined {
  const { dialect } = document;
  const { inheritsFrom } = dialect.inheritance;
  const titles = ["introduction", "properties", "JSON representation"] as const;
  for (const { runs, text, origin } of titles.flatMap((title) => prose(document, title))) {
    const sentence = inheritsFrom.exec(text);
    if (sentence === null) continue;
    const before = text.slice(0, sentence.index + sentence[0].length).trim();
    const link = runs.find((run, index) => run.kind === "link" && inlineText(runs.slice(0, index)) === before);
    if (link?.kind === "link" && leadsToPage(dialect, link)) {
      const named = linkedName(dialect, link);
      if (named !== undefined) return { ...named, origin };
    }
    const name = /^[\w.]*\w/.exec(text.slice(sentence.index + sentence[0].length))?.[0];
    if (name?.includes(".")) return { name, origin };
  }
  return undefined;
}

function annotatedBase(annotation: Annotation | undefined): (NamedType & { origin: Origin }) | undefined {
  const base = annotationText(annotation, "baseType");
  const name = base?.text.trim() ?? "";
  return base === undefined || !/^#?[\w.]+$/.test(name) || name === "null"
    ? undefined
    : { name: name.replace(/^#/, ""), origin: base.origin };
}

/** A type without members needs no table. */
function isEmpty(representation: JsonFact | undefined): boolean {
  const value = representation?.value;
  return value?.kind === "object" && value.members.every(({ name }) => name.includes("@"));
}

function readMembers(
  document: PageDocument,
  { name, origin, open }: Pick<TypeFact, "name" | "origin" | "open">,
  diagnostics: Diagnostic[],
): PropertyFact[] {
  const properties = memberTables(document, "properties", diagnostics).flatMap((table) =>
    readProperties(document.dialect, table, "property table", diagnostics),
  );
  const relationships = memberTables(document, "relationships", diagnostics).flatMap((table) =>
    readProperties(document.dialect, table, "relationship table", diagnostics),
  );
  if (properties.length === 0 && relationships.length === 0 && !open && !lists(document, "properties")) {
    diagnostics.push(diagnose("missing-table", origin, { what: "properties", name }));
  }
  const listed = nodesOf(document, "relationships");
  if (listed.some(({ type }) => type === "list") && !lists(document, "relationships")) {
    diagnostics.push(diagnose("missing-table", origin, { what: "relationships", name }));
  }
  return [...properties, ...relationships];
}

/** Among tables with types, one without them describes something else; alone, it is all there is. */
function memberTables(
  document: PageDocument,
  title: "properties" | "relationships",
  diagnostics: Diagnostic[],
): RecordTable[] {
  const tables = tablesOf(document, diagnostics, title).filter(({ columns }) => columns.includes("name"));
  const typed = tables.filter(({ columns }) => columns.includes("type"));
  return typed.length > 0 ? typed : tables;
}

/** A header without rows documents that there are none, as the word "None" does; rows without names list nothing. */
function lists(document: PageDocument, title: "properties" | "relationships"): boolean {
  const tables = tablesOf(document, [], title);
  const isRead = tables.some(({ columns, records }) => columns.includes("name") || records.length === 0);
  return isRead || prose(document, title).some(({ text }) => document.dialect.members.noProperties.test(text));
}
