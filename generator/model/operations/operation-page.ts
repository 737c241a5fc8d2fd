import type { Dialect } from "../../dialects/dialect.ts";
import { memoizeByObject } from "../../memoize.ts";
import type { ExampleFact, OperationFact, PageFacts, RequestExampleFact } from "../../pages/facts/page-facts.ts";
import type { OperationResponse, Path } from "../model.ts";
import { parsePaths } from "../paths/path.ts";
import { pathHints } from "../paths/path-hints.ts";

/** A page that describes an operation, and what it says of that. */
export interface OperationPage {
  readonly page: PageFacts;
  readonly fact: OperationFact;
}

/** An operation page with the response of its operation. */
export interface OperationWithResponse extends OperationPage {
  readonly response: OperationResponse;
}

/** The operation pages among pages, in the same order. */
export function operationPages(pages: readonly PageFacts[]): OperationPage[] {
  return pages.flatMap((page) => (page.operation === undefined ? [] : [{ page, fact: page.operation }]));
}

/** The documented requests of an operation. */
export function requestsOf({ examples }: Pick<OperationFact, "examples">): RequestExampleFact[] {
  return examples.flatMap(({ request }) => (request === undefined ? [] : [request]));
}

/** Those of them that are not shown only to fail: a path that is answered with an error is none to call. */
export function successfulRequestsOf({ examples }: OperationFact): RequestExampleFact[] {
  const fails = ({ responses }: ExampleFact) => responses.length > 0 && responses.every(({ status }) => status >= 400);
  return requestsOf({ examples: examples.filter((example) => !fails(example)) });
}

/** The paths of the request lines of a page. */
export function requestPaths(fact: OperationFact, dialect: Dialect): readonly Path[] {
  return pathsByFact(dialect)(fact);
}

const pathsByFact = memoizeByObject((dialect: Dialect) =>
  memoizeByObject((fact: OperationFact): readonly Path[] => {
    const hints = pathHints(fact, dialect);
    const paths = fact.requestLines.map((line) => parsePaths(line, dialect, hints));
    // What a page spells comes before what it says can be left out.
    return [...paths.map(([whole]) => whole), ...paths.flatMap(([, ...choices]) => choices)];
  }),
);
