// Sends again what a service could not answer. Only what imports this module carries it.

import type { ClientOptions } from "./client.js";
import { retryAfterOf } from "./error.js";

/** When a request is sent again. */
export interface RetryOptions {
  /** How often a request is sent again at most; 3 by default. */
  readonly retries?: number;
  /** The methods whose requests are sent again; by default those that change nothing more when they are repeated. */
  readonly methods?: readonly string[];
  /** What sends; the global `fetch` by default. It is called for each attempt. */
  readonly fetch?: NonNullable<ClientOptions["fetch"]>;
}

/** The methods that are idempotent (RFC 9110, section 9.2.2). */
const idempotent: readonly string[] = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"];

/** Too many requests, and a server that is not available or was not reached in time. */
const passing: readonly number[] = [429, 503, 504];

/**
 * A `fetch` for `createClient` that sends requests again where the server is busy, or was not reached. It waits as long
 * as the server asks, and otherwise longer each time. A signal that aborts ends the waiting.
 */
export function retrying(options: RetryOptions = {}): NonNullable<ClientOptions["fetch"]> {
  const { retries = 3, methods = idempotent } = options;
  return async (url, init) => {
    const most = methods.includes(init.method ?? "GET") ? retries : 0;
    for (let attempt = 0; ; attempt++) {
      let seconds: number | undefined;
      try {
        const response = await (options.fetch ?? fetch)(url, init);
        if (attempt >= most || !passing.includes(response.status)) return response;
        seconds = askedFor(response.headers);
        await response.body?.cancel();
      } catch (error) {
        if (attempt >= most || init.signal?.aborted) throw error;
      }
      // Clients that failed together should not come back together.
      await pause(seconds ?? 2 ** attempt * (0.5 + Math.random() / 2), init.signal);
    }
  };
}

/** How long the server asks to wait, in seconds; nothing where it does not say. */
function askedFor(headers: Headers): number | undefined {
  return headers.has("retry-after") ? (retryAfterOf(headers) ?? 0) : undefined;
}

/** @throws the signal's reason when it aborts */
function pause(seconds: number, signal: AbortSignal | null | undefined): Promise<void> {
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
