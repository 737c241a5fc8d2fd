// Generated. Do not edit.

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
  const body: unknown = await readJson(new Response(text), request);
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

/** Reads an answer that may have no body; then it is `undefined`. */
export function readIfAny<Answer>(read: Reader<Answer>): Reader<Answer | undefined> {
  return async (response, request, url) => {
    const text = await response.text();
    return text === "" ? undefined : read(new Response(text), request, url);
  };
}
