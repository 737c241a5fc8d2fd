import { compareText, type Diagnostic, diagnose, sortedFindings } from "../diagnostics/diagnostic.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { PageFacts } from "../pages/facts/page-facts.ts";
import { noCorrections } from "./corrections/apply.ts";
import { samplesOf } from "./examples/samples.ts";
import { verification } from "./examples/verification.ts";
import { verifyExamples } from "./examples/verify-examples.ts";
import { verifyRepresentations } from "./examples/verify-representations.ts";
import { deepFreeze } from "./freeze.ts";
import type { Linking } from "./linking.ts";
import type { ApiModel, Operation } from "./model.ts";
import { createResolver } from "./names/resolver.ts";
import { documentedBaseUrls } from "./operations/base-urls.ts";
import { readMethodTables } from "./operations/method-tables.ts";
import { linkOperation } from "./operations/operation.ts";
import { operationPages, requestPaths } from "./operations/operation-page.ts";
import { withParameterBodies } from "./operations/parameter-bodies.ts";
import { linkResponses } from "./operations/response.ts";
import { reportSharedPaths } from "./paths/shared-paths.ts";
import { pathVocabulary } from "./paths/shown-paths.ts";
import { addressedTypes } from "./types/drafts/addressed-types.ts";
import { draftTypes } from "./types/drafts/draft-types.ts";
import { guessBases } from "./types/drafts/guess-bases.ts";
import { inferFromSamples } from "./types/drafts/inference.ts";
import { markKeys } from "./types/drafts/keys.ts";
import { withdrawLimits } from "./types/drafts/limits.ts";
import { linkEnums } from "./types/enums.ts";
import { objectTypes } from "./types/object-types.ts";
import { createReplacement } from "./types/unresolved-names.ts";
import { withWriteShapes } from "./types/write-shapes.ts";

/**
 * Links pages to a model: drafts types and resolves names, learns from examples, completes the drafts, turns them into
 * types, links operations, and verifies the examples against the result. The order of the pages does not matter.
 *
 * @param dialect how the pages are written
 * @param corrections what overrules the pages, at the step that it concerns
 * @returns the model, frozen, with the findings of the pages and its own
 */
export function link(pages: readonly PageFacts[], dialect: Dialect, corrections = noCorrections): ApiModel {
  const whole = pages.flatMap((page) => [page, ...(page.sections ?? [])]);
  const ordered = [...corrections.pages(whole)].sort((left, right) => compareText(left.path, right.path));
  const diagnostics = pageFindings(ordered);

  // What pages state: drafts of types, and what operations return.
  const resolver = createResolver(ordered, dialect, diagnostics, corrections.names);
  const sources = withParameterBodies(operationPages(ordered), ordered, resolver);
  const linking: Linking = { resolver, drafts: new Map(), corrections, diagnostics };
  const { drafts } = linking;
  draftTypes(ordered, sources, linking);
  const methods = readMethodTables(ordered, resolver);
  const responded = linkResponses(sources, methods, linking);

  // What examples and requests show: members, keys and bases that no page states, limits that do not hold.
  const samples = samplesOf(ordered, responded, resolver);
  const shownTypes = inferFromSamples(samples, linking);
  markKeys(responded, drafts, dialect);
  guessBases(addressedTypes(responded, methods, resolver), linking);
  withdrawLimits(samples, linking);

  // The drafts are complete. The rest only reads them, and every step returns new values.
  const enums = corrections.enums(linkEnums(ordered, sources, linking));
  const complete = { ...linking, replace: createReplacement(shownTypes, enums, linking) };
  const readTypes = objectTypes(complete);
  const vocabulary = pathVocabulary(sources.flatMap(({ fact }) => requestPaths(fact, dialect)));
  const baseUrls = documentedBaseUrls(sources, dialect);
  const operations = responded.map((source) =>
    corrections.operation(linkOperation(source, baseUrls.of(source.page), vocabulary, complete)),
  );
  reportMissingBaseUrl(operations, diagnostics);
  reportSharedPaths(operations, diagnostics);
  const types = withWriteShapes(readTypes, sources, operations, complete);

  const context = verification(types, enums, linking);
  for (const operation of operations) verifyExamples(operation, context);
  for (const page of ordered) verifyRepresentations(page, context);
  const baseUrl = baseUrls.common;
  return deepFreeze({
    types,
    enums,
    operations,
    ...(baseUrl !== undefined && { baseUrl }),
    ...(dialect.collection.member !== "value" && { collectionMember: dialect.collection.member }),
    diagnostics: sortedFindings(diagnostics),
  });
}

/** Where no request shows a base URL, the first page of an operation is said to lack one. */
function reportMissingBaseUrl(operations: readonly Operation[], diagnostics: Diagnostic[]): void {
  const [first] = operations.filter(({ paths }) => paths.length > 0);
  if (first === undefined || operations.some(({ baseUrl }) => baseUrl !== undefined)) return;
  diagnostics.push(diagnose("missing-base-url", first.origin, {}));
}

/** The findings of reading the pages. A page that others include is read there, so that it was not skipped. */
function pageFindings(pages: readonly PageFacts[]): Diagnostic[] {
  const included = new Set(pages.flatMap(({ includes }) => includes ?? []));
  return pages.flatMap(({ path, diagnostics }) =>
    included.has(path) ? diagnostics.filter(({ code }) => code !== "page-skipped") : diagnostics,
  );
}
