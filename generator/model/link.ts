import { compareDiagnostics, compareText, type Diagnostic, diagnose } from "../diagnostics.ts";
import type { PageFacts } from "../pages/facts.ts";
import { rememberedOf } from "../remembered.ts";
import { addressedTypes } from "./addressed-types.ts";
import { linkResponse } from "./answers.ts";
import { type AppliedCorrections, applyCorrections } from "./apply-corrections.ts";
import { draftTypes } from "./declare.ts";
import { type DraftType, uniteStatements } from "./draft.ts";
import { linkEnums } from "./enums.ts";
import { guessBases } from "./guess-base.ts";
import { type Inference, inferFromSamples } from "./infer.ts";
import { derivation } from "./inherit.ts";
import { markKeys } from "./keys.ts";
import { withdrawLimits } from "./limits.ts";
import type { ApiModel, EnumType, ObjectType, OperationResponse, Property, QualifiedName } from "./model.ts";
import { bodyRows, linkOperation, type OperationPage, operationPages, requestPaths } from "./operations.ts";
import { promisedAnswers, withPromise } from "./promised-answers.ts";
import { allProperties, byName } from "./properties.ts";
import { describeReference, mapNames } from "./reference.ts";
import { verifyRepresentations } from "./representation.ts";
import { createResolver, declarationOn, type Resolver } from "./resolve.ts";
import { samplesOf } from "./samples.ts";
import { type BodyPage, sendersByBody } from "./senders.ts";
import { segmentVocabulary } from "./shown-paths.ts";
import type { TypeIndex } from "./verify.ts";
import { inheritedMembers, verifyExamples } from "./verify-examples.ts";
import { createShape, type Sender, updateShape } from "./write-shape.ts";

/**
 * Unites what all pages say: declares types, resolves names, learns from examples, holds the examples against the
 * result. The order of the pages does not matter.
 *
 * @param corrections what overrules the pages, at the step that it concerns
 * @returns the model, frozen, with the findings of the pages and its own
 */
export function link(pages: readonly PageFacts[], corrections = applyCorrections([])): ApiModel {
  const ordered = [...corrections.pages(pages)].sort((left, right) => compareText(left.path, right.path));
  const diagnostics = findingsOf(ordered);
  const resolver = createResolver(ordered, diagnostics, corrections.names);
  const drafts = draftTypes(ordered, resolver, diagnostics);
  const derives = derivation(drafts);
  const promised = promisedAnswers(ordered, resolver);
  const sources = operationPages(ordered).map((source) => ({
    source,
    response: withPromise(
      linkResponse(source, resolver, derives, diagnostics),
      promised.get(source.page.path.toLowerCase()),
    ),
  }));
  const samples = samplesOf(ordered, sources, resolver);
  const inference = inferFromSamples(samples, drafts, resolver);
  markKeys(sources, drafts);
  guessBases(drafts, addressedTypes(sources, promised, resolver), diagnostics);
  withdrawLimits(samples, drafts, diagnostics);
  const enums = corrections.enums(linkEnums(ordered, drafts, resolver, diagnostics));
  const settle = settler(drafts, inference, enums, resolver, diagnostics);
  const readTypes = linkTypes(drafts, settle, corrections, diagnostics);
  const propertiesOf = propertiesIn(readTypes);
  const vocabulary = segmentVocabulary(sources.flatMap(({ source }) => requestPaths(source)));
  const operations = sources.map(({ source, response }) =>
    corrections.operation(
      linkOperation(source, settledResponse(response, source, settle), vocabulary, resolver, settle, diagnostics),
    ),
  );
  const senderOf = ({ qualifiedName }: ObjectType, source: OperationPage): Sender => ({
    operation: corrections.sent(qualifiedName, source.fact),
    rows: corrections.properties(qualifiedName, bodyRows(source, resolver, diagnostics).map(settle)),
  });
  const senders = sendersByBody(sources, operations);
  const types = readTypes.map((type) =>
    corrections.required(
      withWriteShapes(type, senders.get(type.qualifiedName) ?? [], propertiesOf, senderOf, diagnostics),
    ),
  );
  const index = indexOf(types, enums);
  verifyExamples(operations, index, diagnostics);
  verifyRepresentations(ordered, (page, at) => documentedType(page, at, resolver, index), index, diagnostics);
  return deepFreeze({ types, enums, operations, diagnostics: diagnostics.sort(compareDiagnostics) });
}

/** The findings of the pages themselves. What other pages include is read there, and no page that was skipped. */
export function findingsOf(pages: readonly PageFacts[]): Diagnostic[] {
  const included = new Set(pages.flatMap(({ includes }) => includes ?? []));
  return pages.flatMap(({ path, diagnostics }) =>
    included.has(path) ? diagnostics.filter(({ code }) => code !== "page-skipped") : diagnostics,
  );
}

/** Replaces names that turned out to be no type: by what examples show there, or by nothing known. */
type Settle = (property: Property) => Property;

function settler(
  drafts: ReadonlyMap<QualifiedName, DraftType>,
  inference: Inference,
  enums: readonly EnumType[],
  resolver: Resolver,
  diagnostics: Diagnostic[],
): Settle {
  return (property) => {
    const type = mapNames(property.type, (named) => {
      if (drafts.has(named.name) || resolver.find(named.name)?.kind === "enum") return named;
      const listed = enums.find(({ qualifiedName }) => qualifiedName === named.name);
      const shown = inference.shownAs.get(named.name);
      const done = listed
        ? "typed as the values that descriptions list"
        : shown
          ? `typed as ${describeReference(shown)}, as the examples show`
          : "typed as unknown";
      diagnostics.push(diagnose("unresolved-type", property.evidence.origin, { name: named.name, done }));
      return listed ? { kind: "enum", name: named.name } : (shown ?? { kind: "unknown" });
    });
    return type === property.type ? property : { ...property, type };
  };
}

function settledResponse(response: OperationResponse, { fact }: OperationPage, settle: Settle): OperationResponse {
  if (response.type === undefined) return response;
  const origin = fact.response?.origin ?? fact.origin;
  const evidence = { certainty: "stated", source: "prose", origin, witnesses: [] } as const;
  const flags = { nullable: false, readOnly: false, key: false, deprecated: false, navigation: false };
  return {
    ...response,
    type: settle({ name: "response", type: response.type, description: "", evidence, ...flags }).type,
  };
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
      const inherited = inheritedNames(draft, drafts);
      // A row that repeats what the base has may name a type of its own, which nobody knows.
      for (const [name, statements] of draft.members) {
        if (inherited.has(name)) settle(uniteStatements(name, statements, false, []));
      }
      const properties = [...draft.members]
        // Where examples show which types the values name, a row for that says nothing more.
        .filter(([name]) => !inherited.has(name) && (name !== typeAnnotation || draft.odataTypes.size === 0))
        .map(([name, statements]) => settle(uniteStatements(name, statements, draft.keys.has(name), diagnostics)));
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
    properties: propertiesIn(types),
    inherited: inheritedMembers(types),
  };
}

/** As {@link TypeIndex.properties}. */
function propertiesIn(types: readonly ObjectType[]): TypeIndex["properties"] {
  const byQualifiedName = new Map(types.map((type) => [type.qualifiedName, type]));
  return rememberedOf((type) => byName(allProperties(type, (base) => byQualifiedName.get(base))));
}

function withWriteShapes(
  type: ObjectType,
  senders: readonly BodyPage[],
  propertiesOf: TypeIndex["properties"],
  senderOf: (type: ObjectType, source: OperationPage) => Sender,
  diagnostics: Diagnostic[],
): ObjectType {
  if (senders.length === 0) return type;
  const of = (wanted: BodyPage["kind"]) =>
    senders.flatMap(({ kind, source }) => (kind === wanted ? [senderOf(type, source)] : []));
  const creators = of("create");
  const updaters = of("update");
  const properties = [...propertiesOf(type).values()];
  return {
    ...type,
    ...(creators.length > 0 && { create: createShape(properties, creators, diagnostics) }),
    ...(updaters.length > 0 && { update: updateShape(properties, updaters, diagnostics) }),
  };
}

/** Freezes a value with all its parts, and returns it. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  // A model has many parts: to list those of a value first, or to call this for a text, would take longer than the rest.
  for (const name in value) {
    const part = value[name];
    if (typeof part === "object") deepFreeze(part);
  }
  return value;
}
