import { carriesBody } from "../../http.ts";
import type { Linking } from "../linking.ts";
import type { Operation, OperationResponse, Path } from "../model.ts";
import { matchTarget } from "../paths/match.ts";
import type { OperationPage } from "./operation-page.ts";
import { linkResponse } from "./response.ts";

/**
 * Gives each path its own response where that is read otherwise than what the operation returns: where its own examples
 * show so, or where it ends with what is always bytes.
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
  const examples = fact.examples.filter(
    ({ request }) => request !== undefined && matchTarget(request.method, request.target, paths)?.path === path,
  );
  if (examples.some(({ responses }) => responses.some(({ status }) => status < 300))) {
    return linkResponse({ ...source, fact: { ...fact, examples } }, { ...linking, diagnostics: [] });
  }
  const isContent = !carriesBody(path.method) && linking.resolver.dialect.placeholders.content.test(path.template);
  if (!isContent) return undefined;
  return { answer: "stream", type: { kind: "primitive", name: "Stream" }, statuses: response.statuses, page: false };
}

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
