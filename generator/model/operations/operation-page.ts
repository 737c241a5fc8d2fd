import type { Dialect } from "../../dialects/dialect.ts";
import { memoizeByObject } from "../../memoize.ts";
import type { OperationFact, PageFacts, RequestExampleFact } from "../../pages/facts/page-facts.ts";
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
export function requestsOf({ examples }: OperationFact): RequestExampleFact[] {
  return examples.flatMap(({ request }) => (request === undefined ? [] : [request]));
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
