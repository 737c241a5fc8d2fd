// What requests with `ifMatch` and `ifNoneMatch` find.

import type { ApiError } from "./error.js";
import { isApiError } from "./error.js";

/** What became of a conditional request (RFC 9110, section 13). */
export type ConditionalOutcome<Answer> =
  | { readonly outcome: "done"; readonly answer: Answer }
  /** The caller has the current version already (304). */
  | { readonly outcome: "notModified" }
  /** The resource is no longer what the caller knew, and nothing was done (412). */
  | { readonly outcome: "preconditionFailed"; readonly error: ApiError };

/**
 * Waits for a conditional request, and tells what it found: `await outcomeOf(getSong(client, { songId }, { ifNoneMatch }))`.
 *
 * @throws whatever the request throws, except for statuses 304 and 412
 */
export async function outcomeOf<Answer>(request: Promise<Answer>): Promise<ConditionalOutcome<Answer>> {
  try {
    return { outcome: "done", answer: await request };
  } catch (error) {
    if (isApiError(error) && error.status === 304) return { outcome: "notModified" };
    if (isApiError(error) && error.status === 412) return { outcome: "preconditionFailed", error };
    throw error;
  }
}
