import { carriesBody } from "../../http.ts";
import { memoizeByObject } from "../../memoize.ts";
import type { ExampleFact, OperationFact } from "../../pages/facts/page-facts.ts";
import type { Linking } from "../linking.ts";
import type { Operation, OperationResponse, Path } from "../model.ts";
import { matchTarget } from "../paths/match.ts";
import type { OperationPage } from "./operation-page.ts";
import { linkResponse } from "./response.ts";

/**
 * Gives each path its own response where that is read otherwise than what the operation returns: where examples of it,
 * or of a path with the same ending, show so, or where it ends with what is always bytes.
 *
 * @param response what the operation returns, of which findings are reported already
 */
export function withPathResponses(
  paths: readonly Path[],
  source: OperationPage,
  response: OperationResponse,
  linking: Linking,
): Path[] {
  if (paths.length < 2) return [...paths];
  return paths.map((path) => {
    const own = pathResponse(path, paths, source, response, linking);
    return own === undefined || !isReadOtherwise(own, response, path) ? path : { ...path, response: own };
  });
}

function pathResponse(
  path: Path,
  paths: readonly Path[],
  source: OperationPage,
  response: OperationResponse,
  linking: Linking,
): OperationResponse | undefined {
  const { fact } = source;
  const own = examplesOf(path, paths, fact);
  const alike = paths.filter((other) => other !== path && ending(other) === ending(path));
  const examples = own.length > 0 ? own : alike.flatMap((other) => examplesOf(other, paths, fact));
  if (examples.length > 0) {
    return linkResponse({ ...source, fact: { ...fact, examples } }, { ...linking, diagnostics: [] });
  }
  const isContent = !carriesBody(path.method) && linking.resolver.dialect.placeholders.content.test(path.template);
  if (!isContent) return undefined;
  return { answer: "stream", type: { kind: "primitive", name: "Stream" }, statuses: response.statuses, page: false };
}

/** The examples of a path that show more than how it fails. */
function examplesOf(path: Path, paths: readonly Path[], { examples }: OperationFact): ExampleFact[] {
  return examples.filter(
    ({ request, responses }) =>
      request !== undefined &&
      responses.some(({ status }) => status < 400) &&
      matchTarget(request.method, request.target, paths)?.path === path,
  );
}

/** What paths have in common that lead to the same from different roots: `songs/{}/$value`. */
const ending = memoizeByObject(({ method, parts, query }: Path): string => {
  const segments = parts
    .map((part) => (part.kind === "text" ? part.text.toLowerCase() : "{}"))
    .join("")
    .split("/");
  const named = segments.findLastIndex((segment) => segment !== "" && segment !== "{}" && !segment.startsWith("$"));
  return [method, ...segments.slice(Math.max(named, 0)), ...query.map(({ name }) => name)].join(" ");
});

/** Examples that contradict the page are no reason; only a path that ends with a value leads to one of a collection. */
function isReadOtherwise(own: OperationResponse, response: OperationResponse, { parts }: Path): boolean {
  if (own.answer === "unknown") return false;
  if (own.answer !== response.answer) return true;
  return own.page !== response.page && own.page === (parts.at(-1)?.kind === "text");
}

/** What a request of an operation is answered with. */
export function responseTo(
  request: { readonly method: string; readonly target: string } | undefined,
  { paths, response }: Operation,
): OperationResponse {
  const path = request && matchTarget(request.method, request.target, paths)?.path;
  return path?.response ?? response;
}
