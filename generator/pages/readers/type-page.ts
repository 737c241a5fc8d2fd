import type { Diagnostic, Origin } from "../../diagnostics/diagnostic.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { abstractType, inheritsFrom, openType } from "../../dialects/microsoft-graph/inheritance.ts";
import { noProperties, typeHeading } from "../../dialects/microsoft-graph/vocabulary.ts";
import { splitQualifiedName } from "../../odata/qualified-name.ts";
import { isDeprecated } from "../descriptions/deprecation.ts";
import { type Annotation, annotationFlag, annotationText, type CodeBlock, readJson } from "../document/code-block.ts";
import { inlineText } from "../document/inline.ts";
import { leadDescription, prose } from "../document/prose.ts";
import { nodesOf, type PageDocument } from "../document/sections.ts";
import { type RecordTable, tablesOf } from "../document/table.ts";
import type { JsonFact, NamedType, PropertyFact, TypeFact } from "../facts/page-facts.ts";
import { leadsToPage, linkedName } from "../type-syntax/type-link.ts";
import { readDerivedTypes } from "./derived-types.ts";
import { readMethods } from "./methods.ts";
import { readProperties } from "./property-table.ts";

/** Whether a block is the JSON representation of a resource. */
export function isResourceBlock({ annotation }: CodeBlock): boolean {
  return annotationText(annotation, "blockType")?.text === "resource";
}

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
  const annotated = annotatedName(resource);
  const heading = document.heading;
  const identity = annotated?.text ?? typeHeading.exec(heading?.text ?? "")?.[1];
  if (identity === undefined || !identityText.test(identity)) return undefined;
  const { name, namespace: annotatedNamespace } = splitQualifiedName(identity);
  const origin: Origin = heading?.origin ?? annotated?.origin ?? { page: document.path, line: 1, column: 1 };
  const owner = annotatedNamespace ?? namespace;
  const base = statedBase(document) ?? annotatedBase(resource?.annotation);
  const lead = prose(document, "lead").map((paragraph) => paragraph.text);
  const open = annotationFlag(resource?.annotation, "openType") || lead.some((text) => openType.test(text));
  const derivedTypes = readDerivedTypes(document, diagnostics);
  const methods = readMethods(document);
  const keyProperty = annotationText(resource?.annotation, "keyProperty")?.text;
  const representation = resource && readRepresentation(resource, diagnostics);
  return {
    name,
    ...(owner !== undefined && { namespace: owner }),
    origin,
    description: leadDescription(document, diagnostics),
    ...(base && { baseType: base }),
    ...(derivedTypes.length > 0 && { derivedTypes }),
    ...(isDeprecated(document, typeHeading) && { deprecated: true }),
    abstract: annotationFlag(resource?.annotation, "abstract") || lead.some((text) => abstractType.test(text)),
    open,
    ...(keyProperty !== undefined && { keyProperty }),
    listsProperties: lists(document, "properties"),
    properties: readMembers(document, { name, origin, open: open || isEmpty(representation) }, diagnostics),
    ...(methods.length > 0 && { methods }),
    ...(representation && { representation }),
  };
}

const identityText = /^#?[\p{L}_][\p{L}\p{N}_.]*$/u;

function annotatedName({ annotation }: Partial<CodeBlock> = {}): ReturnType<typeof annotationText> {
  return annotationText(annotation, "@odata.type") ?? annotationText(annotation, "@type");
}

function readRepresentation({ text }: CodeBlock, diagnostics: Diagnostic[]): JsonFact | undefined {
  return text.text.trim() === "" ? undefined : readJson(text, "JSON representation", diagnostics);
}

/** What a page says of a type that it only shows beside its own, in a block with an annotation of that. */
export function readTypeBeside(
  resource: CodeBlock,
  namespace: string | undefined,
  diagnostics: Diagnostic[],
): TypeFact | undefined {
  const annotated = annotatedName(resource);
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
    open: annotationFlag(resource.annotation, "openType"),
    ...(keyProperty !== undefined && { keyProperty }),
    listsProperties: false,
    properties: [],
    ...(representation && { representation }),
  };
}

/** The sentence "Inherits from …", whose link or name is the base. */
function statedBase(document: PageDocument): (NamedType & { origin: Origin }) | undefined {
  const titles = ["lead", "properties", "JSON representation"] as const;
  for (const { runs, text, origin } of titles.flatMap((title) => prose(document, title))) {
    const sentence = inheritsFrom.exec(text);
    if (sentence === null) continue;
    const before = text.slice(0, sentence.index + sentence[0].length).trim();
    const link = runs.find((run, index) => run.kind === "link" && inlineText(runs.slice(0, index)) === before);
    if (link?.kind === "link" && leadsToPage(link)) {
      const named = linkedName(link);
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
    readProperties(table, "property table", diagnostics),
  );
  const relationships = memberTables(document, "relationships", diagnostics).flatMap((table) =>
    readProperties(table, "relationship table", diagnostics),
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

/** Beside tables with types, one without them describes something else; alone, it is all there is. */
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
  return isRead || prose(document, title).some(({ text }) => noProperties.test(text));
}
