// When requests are sent again.

import { retryAfterOf } from "./error.js";

/** When a request is sent again. */
export interface RetryOptions {
  /** How often a request is sent again at most; 3 by default. */
  readonly retries?: number;
  /** The methods whose requests are sent again; by default those that change nothing more when they are repeated. */
  readonly methods?: readonly string[];
  /** How long to wait for a service that asks for it, in seconds; 60 by default. Where it asks for more, its answer counts. */
  readonly maxWait?: number;
}

/**
 * Makes attempts until one counts.
 *
 * @param prepare builds the request of an attempt; where that fails, nothing is repeated
 * @param signal ends the waiting
 * @param isRepeatable whether the caller lets it be repeated whatever its method
 */
export type Retry = (
  prepare: () => Promise<Request>,
  fetch: (request: Request) => Promise<Response>,
  method: string,
  signal: AbortSignal | null,
  isRepeatable?: boolean,
) => Promise<Response>;

/**
 * The methods that are idempotent (RFC 9110, section 9.2.2).
 *
 * @internal
 */
export const idempotent: readonly string[] = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"];

/**
 * Too many requests, and a server that is not available or was not reached in time.
 *
 * @internal
 */
export const passing: readonly number[] = [429, 503, 504];

/**
 * Repeats requests where the server is busy, or was not reached. It waits as long as the server asks, and otherwise
 * longer each time. A signal that aborts ends the waiting.
 *
 * @internal
 */
export function retrying({ retries = 3, methods = idempotent, maxWait = 60 }: RetryOptions = {}): Retry {
  return async (prepare, fetch, method, signal, isRepeatable = methods.includes(method)) => {
    for (let left = isRepeatable ? retries : 0, seconds = 1; ; left--, seconds *= 2) {
      const response = await fetch(await prepare()).catch((error: unknown) => {
        if (left < 1 || signal?.aborted) throw error;
      });
      // Clients that failed together should not come back together.
      let wait = seconds * (0.5 + Math.random() / 2);
      if (response?.headers.has("retry-after")) wait = retryAfterOf(response.headers) ?? 0;
      if (response && (left < 1 || wait > maxWait || !passing.includes(response.status))) return response;
      // Nobody reads it, so it does not matter whether it can be read.
      response?.body?.cancel().catch(() => {});
      await pause(wait, signal);
    }
  };
}

/**
 * Waits.
 *
 * @throws the signal's reason when it aborts
 * @internal
 */
export function pause(seconds: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, seconds * 1000);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
