// How answers are read that are not plain JSON.

import type { Reader } from "./client.js";
import { readJson } from "./client.js";
import { createApiError, retryAfterOf } from "./error.js";

/** What an operation answers with that goes on after its answer. */
export interface Accepted {
  /** Where the result can be asked for. */
  readonly location: string | undefined;
  /** In seconds, when the service says so. */
  readonly retryAfter: number | undefined;
  readonly headers: Headers;
}

/** Reads nothing; a body that comes nevertheless is dropped. */
export async function readNothing(response: Response): Promise<void> {
  await response.body?.cancel();
}

/** Reads text, for instance CSV. */
export async function readText(response: Response): Promise<string> {
  return response.text();
}

/** Leaves reading to the caller: as a stream (`body`), as bytes (`arrayBuffer()`) or as a file (`blob()`). */
export async function readStream(response: Response): Promise<Response> {
  return response;
}

/** Reads the `value` in which services wrap what is no object (OData JSON Format 4.01, section 11). */
export async function readValue<Answer>(response: Response, request: string): Promise<Answer> {
  const text = await response.text();
  const body: unknown = await readJson(withText(response, text), request);
  if (typeof body !== "object" || body === null || !("value" in body))
    throw createApiError(request, response, text, new TypeError("There is no value"));
  return body.value as Answer;
}

/** Reads where the result can be asked for. */
export async function readAccepted(response: Response): Promise<Accepted> {
  await response.body?.cancel();
  const { headers } = response;
  const location = headers.get("location") ?? headers.get("operation-location") ?? undefined;
  return { location, retryAfter: retryAfterOf(headers), headers };
}

/** Tells whether an answer says where the result can be asked for, instead of holding the result. */
export function isAccepted(answer: unknown): answer is Accepted {
  return typeof answer === "object" && answer !== null && "headers" in answer && answer.headers instanceof Headers;
}

/** Reads an answer that may have no body; then it is `undefined`. */
export function readIfAny<Answer>(read: Reader<Answer>): Reader<Answer | undefined> {
  return readUnlessEmpty(read, async () => undefined);
}

/** Reads an answer that may have no body; then it says where the result can be asked for. */
export function readOrAccepted<Answer>(read: Reader<Answer>): Reader<Answer | Accepted> {
  return readUnlessEmpty(read, readAccepted);
}

/** Reads an answer of which nothing is documented: JSON as its value, other text as it is, nothing as `undefined`. */
export async function readUnknown(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text === "" ? undefined : text;
  }
}

function readUnlessEmpty<Answer, Other>(read: Reader<Answer>, readEmpty: Reader<Other>): Reader<Answer | Other> {
  return async (response, request, url) => {
    const text = await response.text();
    return (text === "" ? readEmpty : read)(withText(response, text), request, url);
  };
}

/** A response whose body was read, to be read again. */
function withText({ status, headers }: Response, text: string): Response {
  return new Response(text || null, { status, headers });
}
