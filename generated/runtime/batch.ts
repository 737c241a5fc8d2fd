/* eslint-disable */
// Generated. Do not edit.

// Several requests sent as one (OData JSON Format 4.01, section 19).

import type { Client, Content, Fetch, RequestOptions } from "./client.js";
import { retryAfterOf } from "./error.js";
import { idempotent, passing, pause } from "./retry.js";
import { readJson, rootOf, send } from "./send.js";

/** What a batch can be given. */
export interface BatchOptions extends Pick<RequestOptions<unknown, string>, "signal" | "timeout" | "headers"> {
  /** How many requests the service takes at once; 20 by default. More are sent as several batches. */
  readonly size?: number | undefined;
}

/** A request that waits for its batch. */
interface Part {
  readonly request: Request;
  readonly resolve: (response: Response) => void;
  readonly reject: (reason: unknown) => void;
}

/** What a service answers to one part of a batch. */
interface PartAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * Sends several requests as one, and waits for all: `batch(client, (part) => [getUser(part, { userId }), listSongs(part)])`.
 * Parts that the service puts off are sent again together, where the client retries and their methods are idempotent.
 * Middleware sees the batch, not its parts.
 *
 * @param requests calls request functions with the client that it is given, and returns their promises
 * @returns what became of each, in the same order
 */
export async function batch<const Answers extends readonly Promise<unknown>[]>(
  client: Client,
  requests: (part: Client) => Answers,
  options: BatchOptions = {},
): Promise<{ -readonly [Index in keyof Answers]: PromiseSettledResult<Awaited<Answers[Index]>> }> {
  const fetch = batchingFetch(client, options);
  return Promise.allSettled(requests({ ...client, token: undefined, middleware: undefined, retry: undefined, fetch }));
}

/** A `fetch` that collects the requests of a moment, and sends them together. */
function batchingFetch(client: Client, { size = 20, ...options }: BatchOptions): Fetch {
  let waiting: Part[] = [];
  const sendAll = () => {
    const parts = waiting;
    waiting = [];
    for (let at = 0; at < parts.length; at += size) {
      void sendBatch(client, parts.slice(at, at + size), options, client.retry ? 3 : 0);
    }
  };
  return (request) =>
    new Promise((resolve, reject) => {
      request.signal.addEventListener("abort", () => reject(request.signal.reason), { once: true });
      waiting.push({ request, resolve, reject });
      if (waiting.length === 1) setTimeout(sendAll);
    });
}

/** @param left how often parts may be sent again */
async function sendBatch(client: Client, parts: readonly Part[], options: BatchOptions, left: number): Promise<void> {
  try {
    const root = new URL(rootOf(client)).href.replace(/\/+$/, "");
    const requests = await Promise.all(parts.map(({ request }, index) => partOf(request.clone(), root, `${index}`)));
    const { responses } = await send(
      client,
      {
        method: "POST",
        path: "/$batch",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ requests }),
        read: readJson<{ responses: readonly PartAnswer[] }>,
      },
      options,
    );
    const again: Part[] = [];
    let wait = 0;
    for (const answer of responses) {
      const part = parts[Number(answer.id)];
      const response = responseOf(answer);
      if (part && left > 0 && passing.includes(response.status) && idempotent.includes(part.request.method)) {
        again.push(part);
        wait = Math.max(wait, retryAfterOf(response.headers) ?? 0);
      } else part?.resolve(response);
    }
    if (again.length > 0) {
      await pause(wait, options.signal);
      await sendBatch(client, again, options, left - 1);
    }
    throw new Error("The service answered the batch, but not this part of it");
  } catch (error) {
    // Those that have an answer are not changed by this.
    for (const { reject } of parts) reject(error);
  }
}

async function partOf(request: Request, root: string, id: string) {
  const { method, url } = request;
  if (!url.startsWith(`${root}/`)) throw new Error(`${url} cannot be part of a batch that is sent to ${root}`);
  const headers: Record<string, string> = {};
  request.headers.forEach((value, name) => {
    if (name !== "authorization" && name !== "cookie") headers[name] = value;
  });
  const type = headers["content-type"] ?? "";
  const bytes = new Uint8Array(await request.arrayBuffer());
  const body = bytes.length === 0 ? undefined : bodyOf(bytes, type);
  return { id, method, url: url.slice(root.length), headers, body };
}

/** JSON stands there as it is, text as a string, and bytes in Base64. */
function bodyOf(bytes: Uint8Array, type: string): unknown {
  if (isJson(type)) return JSON.parse(new TextDecoder().decode(bytes));
  if (type.startsWith("text/")) return new TextDecoder().decode(bytes);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function responseOf({ status, headers, body }: PartAnswer): Response {
  const type = new Headers(headers).get("content-type") ?? "application/json";
  return new Response(body === undefined || [204, 205, 304].includes(status) ? null : contentOf(body, type), {
    status,
    ...(headers && { headers }),
  });
}

function contentOf(body: unknown, type: string): Content {
  if (typeof body !== "string" || isJson(type)) return JSON.stringify(body);
  if (type.startsWith("text/")) return body;
  return Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
}

function isJson(type: string): boolean {
  return /\bjson\b/.test(type);
}
