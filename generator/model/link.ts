import { compareDiagnostics, compareText, type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { memoizeByObject } from "../memoize.ts";
import type { PageFacts } from "../pages/facts/page-facts.ts";
import { type AppliedCorrections, noCorrections } from "./corrections/apply.ts";
import { samplesOf } from "./examples/samples.ts";
import { inheritedMembers, verifyExamples } from "./examples/verify-examples.ts";
import { verifyRepresentations } from "./examples/verify-representations.ts";
import type { TypeIndex } from "./examples/verify-values.ts";
import type { ApiModel, EnumType, ObjectType, Property, QualifiedName } from "./model.ts";
import { createResolver, declarationOn, type Resolver } from "./names/resolver.ts";
import { promisedAnswers, withPromise } from "./operations/method-tables.ts";
import { bodyRows, linkOperation, operationPages, requestPaths } from "./operations/operation.ts";
import { linkResponse } from "./operations/response.ts";
import { segmentVocabulary } from "./paths/shown-paths.ts";
import { addressedTypes } from "./types/drafts/addressed-types.ts";
import { type DraftType, uniteStatements } from "./types/drafts/draft-type.ts";
import { draftTypes } from "./types/drafts/draft-types.ts";
import { guessBases } from "./types/drafts/guess-bases.ts";
import { inferFromSamples } from "./types/drafts/inference.ts";
import { markKeys } from "./types/drafts/keys.ts";
import { withdrawLimits } from "./types/drafts/limits.ts";
import { derivation } from "./types/drafts/stated-bases.ts";
import { linkEnums } from "./types/enums.ts";
import { type ShapeAnswers, withWriteShapes } from "./types/shaped-types.ts";
import { sendersByBody } from "./types/type-requests.ts";
import { type Settle, settled, settler } from "./types/unresolved-names.ts";

/**
 * Unites what all pages say: declares types, resolves names, learns from examples, holds the examples against the
 * result. The order of the pages does not matter.
 *
 * @param corrections what overrules the pages, at the step that it concerns
 * @returns the model, frozen, with the findings of the pages and its own
 */
export function link(pages: readonly PageFacts[], corrections = noCorrections): ApiModel {
  const ordered = [...corrections.pages(pages)].sort((left, right) => compareText(left.path, right.path));
  const diagnostics = findingsOf(ordered);
  const resolver = createResolver(ordered, diagnostics, corrections.names);
  const drafts = draftTypes(ordered, resolver, diagnostics);
  const derives = derivation(drafts);
  const promised = promisedAnswers(ordered, resolver);
  const sources = operationPages(ordered).map((source) => {
    const response = linkResponse(source, resolver, derives, diagnostics);
    return { source, response: withPromise(response, promised.get(source.page.path.toLowerCase())) };
  });
  const samples = samplesOf(ordered, sources, resolver);
  const inference = inferFromSamples(samples, drafts, resolver);
  markKeys(sources, drafts);
  guessBases(drafts, addressedTypes(sources, promised, resolver), diagnostics);
  withdrawLimits(samples, drafts, diagnostics);
  const enums = corrections.enums(linkEnums(ordered, drafts, resolver, diagnostics));
  const settle = settler(drafts, inference, enums, resolver);
  const readTypes = linkTypes(drafts, settle, corrections, diagnostics);
  const vocabulary = segmentVocabulary(sources.flatMap(({ source }) => requestPaths(source)));
  const operations = sources.map(({ source, response }) => {
    return corrections.operation(linkOperation(source, { resolver, settle, vocabulary, response }, diagnostics));
  });
  const senders = sendersByBody(sources, operations);
  const shaping: ShapeAnswers = {
    lineage: lineageIn(readTypes),
    senders: ({ qualifiedName }) => senders.get(qualifiedName) ?? [],
    sent: ({ qualifiedName }, source) => {
      const listed = bodyRows(source, resolver);
      // A type without a page has its members from such rows, and has been found to conflict already.
      const found = drafts.get(qualifiedName)?.documented === true ? [...listed.found] : [];
      const rows = corrections.properties(qualifiedName, settled(listed.rows, settle, found));
      return { operation: corrections.sent(qualifiedName, source.fact), rows, found };
    },
  };
  const types = readTypes.map((readType) => {
    const { type, found } = withWriteShapes(readType, shaping);
    diagnostics.push(...found);
    return corrections.required(type);
  });
  const index = indexOf(types, enums);
  const described = (page: PageFacts, at: number) => documentedType(page, at, resolver, index);
  for (const operation of operations) diagnostics.push(...verifyExamples(operation, index));
  for (const page of ordered) diagnostics.push(...verifyRepresentations(page, { described, lineage: index.lineage }));
  return deepFreeze({ types, enums, operations, diagnostics: diagnostics.sort(compareDiagnostics) });
}

/** The findings of the pages themselves. What other pages include is read there, and no page that was skipped. */
export function findingsOf(pages: readonly PageFacts[]): Diagnostic[] {
  const included = new Set(pages.flatMap(({ includes }) => includes ?? []));
  return pages.flatMap(({ path, diagnostics }) =>
    included.has(path) ? diagnostics.filter(({ code }) => code !== "page-skipped") : diagnostics,
  );
}

function linkTypes(
  drafts: ReadonlyMap<QualifiedName, DraftType>,
  settle: Settle,
  corrections: AppliedCorrections,
  diagnostics: Diagnostic[],
): ObjectType[] {
  return [...drafts.values()]
    .sort((left, right) => compareText(left.declaration.qualifiedName, right.declaration.qualifiedName))
    .map((draft): ObjectType => {
      const properties = ownProperties(draft, inheritedNames(draft, drafts), settle, diagnostics);
      for (const property of properties) reportUntyped(property, diagnostics);
      const isStated = draft.tabled || properties.some(({ evidence }) => evidence.certainty === "stated");
      const isShown = !isStated && properties.length > 0;
      return {
        ...draft.declaration,
        kind: "object",
        ...(draft.base && {
          base: draft.base.name,
          baseEvidence: { certainty: draft.base.certainty, origin: draft.base.origin },
        }),
        abstract: draft.abstract,
        ...(draft.deprecated && { deprecated: true }),
        open: draft.open,
        description: draft.description,
        certainty: isShown ? "shown" : isStated || draft.documented ? "stated" : "guessed",
        origins: draft.origins,
        odataTypes: [...draft.odataTypes].sort(compareText),
        properties: corrections.properties(draft.declaration.qualifiedName, properties),
      };
    });
}

function ownProperties(
  draft: DraftType,
  inherited: ReadonlySet<string>,
  settle: Settle,
  diagnostics: Diagnostic[],
): Property[] {
  const properties: Property[] = [];
  for (const [name, statements] of draft.members) {
    // A row that repeats what the base has may name a type of its own, which nobody knows.
    if (inherited.has(name)) diagnostics.push(...settle(uniteStatements(name, statements, false, [])).found);
    // Where examples show which types the values name, a row for that says nothing more.
    else if (name !== typeAnnotation || draft.odataTypes.size === 0)
      properties.push(uniteStatements(name, statements, draft.keys.has(name), diagnostics));
  }
  return settled(properties, settle, diagnostics);
}

/** What a table leaves untyped has a finding already; what an example does not show has none yet. */
function reportUntyped({ name, type, evidence }: Property, diagnostics: Diagnostic[]): void {
  const isShown = evidence.source === "example" || evidence.source === "JSON representation";
  const isUnknown = type.kind === "unknown" || (type.kind === "collection" && type.items.kind === "unknown");
  if (isShown && isUnknown) diagnostics.push(diagnose("untyped-member", evidence.origin, { name }));
}

/** Control information of OData, which tables list as if it were a property. */
const typeAnnotation = "@odata.type";

/** Pages repeat inherited rows, tagged or not; the base owns them. */
function inheritedNames(draft: DraftType, drafts: ReadonlyMap<QualifiedName, DraftType>): Set<string> {
  const names = new Set<string>();
  const seen = new Set([draft]);
  let base = draft.base && drafts.get(draft.base.name);
  while (base !== undefined && !seen.has(base)) {
    seen.add(base);
    for (const name of base.members.keys()) names.add(name);
    base = base.base && drafts.get(base.base.name);
  }
  return names;
}

function documentedType(page: PageFacts, at: number, resolver: Resolver, index: TypeIndex): ObjectType | undefined {
  const fact = page.types[at];
  const stated = fact && declarationOn(page, "object", fact);
  const declared = stated && resolver.find(stated.qualifiedName);
  return declared && index.types.get(declared.qualifiedName);
}

function indexOf(types: readonly ObjectType[], enums: readonly EnumType[]): TypeIndex {
  return {
    types: new Map(types.map((type) => [type.qualifiedName, type])),
    enums: new Map(enums.map((type) => [type.qualifiedName, type])),
    bases: new Set(types.flatMap(({ base }) => base ?? [])),
    lineage: lineageIn(types),
    inherited: inheritedMembers(types),
  };
}

/** As {@link TypeIndex.lineage}. */
function lineageIn(types: readonly ObjectType[]): TypeIndex["lineage"] {
  const byQualifiedName = new Map(types.map((type) => [type.qualifiedName, type]));
  return memoizeByObject((type) => {
    const lineage = [type];
    for (let at = type.base; at !== undefined; at = lineage.at(-1)?.base) {
      const base = byQualifiedName.get(at);
      if (base === undefined) break;
      lineage.push(base);
    }
    return lineage;
  });
}

/** Freezes a value with all its parts, and returns it: nothing may change a model that is linked. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  // A model has many parts: to list those of a value first, or to call this for a text, would take longer than the rest.
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) deepFreeze(value[at]);
  } else {
    for (const name in value) {
      const part = value[name];
      if (typeof part === "object") deepFreeze(part);
    }
  }
  return value;
}
