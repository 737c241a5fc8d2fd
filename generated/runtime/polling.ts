/* eslint-disable */
// Generated. Do not edit.

// Waiting for what a service does after it has answered.

import type { Accepted } from "./answers.js";
import { readUnknown } from "./answers.js";
import type { Client, RequestOptions } from "./client.js";
import { retryAfterOf } from "./error.js";
import { pause } from "./retry.js";
import { limitOf, send } from "./send.js";

/** What polling can be given. The timeout is that of all requests together. */
export interface PollOptions<State> extends Pick<RequestOptions<unknown, string>, "signal" | "timeout" | "headers"> {
  /** Whether a state is the last one; by default the first one that does not come with status 202. */
  readonly until?: ((state: State) => boolean) | undefined;
  /** How long to wait between two requests where the service does not say, in seconds; 5 by default. */
  readonly interval?: number | undefined;
}

/**
 * Asks for the state of an operation again and again, until it is the last one. The token goes to the origin of the base
 * URL and to allowed ones only; a state at another address is asked for without it.
 *
 * @param accepted what the request function answered
 * @returns the last state, which may say that the operation failed
 * @throws an error where the service did not say where the state is
 * @throws an {@link ApiError} where the state cannot be had, and the signal's reason when aborted
 */
export async function poll<State>(
  client: Client,
  { location, retryAfter: firstWait }: Accepted,
  { until, interval = 5, signal, timeout, headers }: PollOptions<State> = {},
): Promise<State> {
  if (location === undefined) throw new Error("The service does not say where the state of the operation is");
  const limit = limitOf(signal, timeout);
  for (let wait = firstWait; ; ) {
    await pause(wait ?? interval, limit);
    const request = { method: "GET", path: location, read: readState<State> };
    const { state, status, retryAfter } = await send(client, request, { signal: limit, headers });
    const isLast = state === undefined ? undefined : until?.(state);
    if (isLast ?? status !== 202) return state as State;
    wait = retryAfter;
  }
}

async function readState<State>(response: Response) {
  const { status, headers } = response;
  return { state: (await readUnknown(response)) as State | undefined, status, retryAfter: retryAfterOf(headers) };
}
