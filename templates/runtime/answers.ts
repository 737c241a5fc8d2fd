// How answers are read that are not plain JSON.

import { createApiError, retryAfterOf } from "./error.js";
import type { Reader } from "./send.js";
import { readJson } from "./send.js";

/** What an operation answers with that goes on after its answer. */
export interface Accepted {
  /** Where the result can be asked for; `poll` waits for it. */
  readonly location: string | undefined;
  /** In seconds, when the service says so. */
  readonly retryAfter: number | undefined;
  readonly headers: Headers;
}

/**
 * Reads nothing; a body that comes nevertheless is dropped.
 *
 * @internal
 */
export async function readNothing(response: Response): Promise<void> {
  await response.body?.cancel();
}

/**
 * Reads text, for instance CSV.
 *
 * @internal
 */
export async function readText(response: Response): Promise<string> {
  return response.text();
}

/**
 * Leaves reading to the caller: as a stream (`body`), as bytes (`arrayBuffer()`) or as a file (`blob()`).
 *
 * @internal
 */
export async function readStream(response: Response): Promise<Response> {
  return response;
}

/**
 * Reads the `value` in which services wrap what is no object (OData JSON Format 4.01, section 11).
 *
 * @internal
 */
export async function readValue<Answer>(response: Response, request: Request): Promise<Answer> {
  const text = await response.text();
  const body: unknown = await readJson(withText(response, text), request);
  if (typeof body !== "object" || body === null || !("value" in body))
    throw createApiError(request, response, text, new TypeError("There is no value"));
  return body.value as Answer;
}

/**
 * Reads where the result can be asked for.
 *
 * @internal
 */
export async function readAccepted(response: Response, { url }: Pick<Request, "url">): Promise<Accepted> {
  await response.body?.cancel();
  const { headers } = response;
  const link = headers.get("location") ?? headers.get("operation-location") ?? "";
  const location = link !== "" && URL.canParse(link, url) ? new URL(link, url).href : undefined;
  return { location, retryAfter: retryAfterOf(headers), headers };
}

/** Tells whether an answer says where the result can be asked for, instead of holding the result. */
export function isAccepted(answer: unknown): answer is Accepted {
  return typeof answer === "object" && answer !== null && "headers" in answer && answer.headers instanceof Headers;
}

/**
 * Reads an answer that may have no body; then it is `undefined`.
 *
 * @internal
 */
export function readIfAny<Answer>(read: Reader<Answer>): Reader<Answer | undefined> {
  return readUnlessEmpty(read, async () => undefined);
}

/**
 * Reads an answer that may have no body; then it says where the result can be asked for.
 *
 * @internal
 */
export function readOrAccepted<Answer>(read: Reader<Answer>): Reader<Answer | Accepted> {
  return readUnlessEmpty(read, readAccepted);
}

/**
 * Reads an answer of which nothing is documented: JSON as its value, other text as it is, nothing as `undefined`.
 *
 * @internal
 */
export async function readUnknown(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text === "" ? undefined : text;
  }
}

function readUnlessEmpty<Answer, Other>(read: Reader<Answer>, readEmpty: Reader<Other>): Reader<Answer | Other> {
  return async (response, request, options) => {
    const text = await response.text();
    return (text === "" ? readEmpty : read)(withText(response, text), request, options);
  };
}

/** A response whose body was read, to be read again. */
function withText({ status, headers }: Response, text: string): Response {
  return new Response(text || null, { status, headers });
}
