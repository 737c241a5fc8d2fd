import { fileURLToPath } from "node:url";
import { inspect } from "../../generator/index.ts";

/** The pages of this repository's own example. */
export const inputFolder = fileURLToPath(new URL("../../input-docs", import.meta.url));

/** What is generated from them. */
export const outputFolder = fileURLToPath(new URL("../../generated", import.meta.url));

/** What the pages were understood to mean. */
export const inspection = await inspect({ input: inputFolder });

/** The request and the answer that the page shows. */
export const documented = documentedExchange();

function documentedExchange() {
  const [operation] = inspection.operations;
  const [example] = operation?.examples ?? [];
  const [response] = example?.responses ?? [];
  if (example?.request?.body === undefined || response?.body === undefined)
    throw new Error("The page shows no exchange");
  const { method, target, headers } = example.request;
  return {
    request: { method, url: new URL(target), headers, text: example.request.body.text },
    response: { status: response.status, headers: response.headers, text: response.body.text },
  };
}

/** The documented bodies, parsed anew with each call, so that a test may change them. */
export function documentedBodies(): { request: Record<string, unknown>; response: Record<string, unknown> } {
  return { request: JSON.parse(documented.request.text), response: JSON.parse(documented.response.text) };
}
