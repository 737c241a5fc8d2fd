/* eslint-disable */
// Generated. Do not edit.

// How requests are sent and answers are read.

import { baseUrl as documentedBaseUrl } from "./base-url.js";
import type { Client, Content, Fetch, RequestOptions } from "./client.js";
import { createApiError, isApiError } from "./error.js";

/**
 * The options of a request, whatever its query.
 *
 * @internal
 */
export type SentOptions = RequestOptions<object, string>;

/**
 * Reads a successful answer.
 *
 * @param request what was sent
 * @param options what the caller gave, with the headers that the page documents
 */
export type Reader<Answer> = (response: Response, request: Request, options: SentOptions) => Promise<Answer>;

/** A request as its page documents it. */
export interface ApiRequest<Answer> {
  readonly method: string;
  /** Encoded, with a slash in front; a query may follow. Or the whole URL of a link. */
  readonly path: string;
  /** The root that the page shows, where that is not the common one. */
  readonly baseUrl?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The names of headers that no request may lack; the caller or the client has them. */
  readonly required?: readonly string[];
  readonly body?: Content;
  /** The documented statuses of success; the others from 200 to 299 mean success as well. */
  readonly statuses?: readonly number[];
  readonly read: Reader<Answer>;
}

/**
 * Sends a request and reads its answer. Whatever its number, a status from 200 to 299 is success: the answer is read as
 * documented. Where the status is not a documented one and the answer is empty, the result is `undefined`, as to throw
 * would invite callers to repeat what the service has done.
 *
 * @throws an error where a required header is missing, and where neither the client nor the documentation has a base URL
 * @throws an {@link ApiError} for an answer with a status outside 200 to 299, or one that cannot be read
 * @throws the signal's reason when aborted, and whatever `fetch` throws when there is no answer
 */
export async function send<Answer>(
  client: Client,
  request: ApiRequest<Answer>,
  options: SentOptions = {},
): Promise<Answer> {
  const { method, body = null, statuses, read } = request;
  const signal = limitOf(options.signal, options.timeout ?? client.timeout) ?? null;
  const url = urlOf(client, request, options);
  const fetchLast: Fetch = client.fetch ?? fetch;
  let sent!: Request;
  const prepare = async () => {
    // Browsers ask for `duplex` where the body is a stream.
    const headers = await requestHeaders(client, url, request, options);
    const init = { method, headers, body, signal, duplex: "half" as const };
    sent = new Request(url, init);
    return sent;
  };
  const layers = client.middleware ?? [];
  const fetchAll = layers.reduceRight<Fetch>((next, layer) => async (given) => layer(given, next), fetchLast);
  // A stream can be read only once.
  const isOnce = options.retry === false || body instanceof ReadableStream;
  const response = await (isOnce || !client.retry
    ? fetchAll(await prepare())
    : client.retry(prepare, fetchAll, method, signal, options.retry));
  if (!response.ok) throw createApiError(sent, response, await response.text());
  try {
    return await read(response, sent, { ...options, headers: { ...request.headers, ...options.headers } });
  } catch (error) {
    if (!statuses?.includes(response.status) && isApiError(error) && error.body === "") return undefined as Answer;
    throw error;
  }
}

/** Reads an answer that is JSON. */
export async function readJson<Answer>(response: Response, request: Request): Promise<Answer> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw createApiError(request, response, text, cause);
  }
}

/**
 * A signal that aborts when this one does, and when the time is up, in milliseconds.
 *
 * @internal
 */
export function limitOf(signal: AbortSignal | undefined, timeout: number | undefined): AbortSignal | undefined {
  if (!timeout) return signal;
  const limit = AbortSignal.timeout(timeout);
  return signal ? AbortSignal.any([signal, limit]) : limit;
}

/**
 * The root below which paths are sent.
 *
 * @param documented the one that a page shows for itself
 * @throws an error where neither the client nor the documentation has one
 * @internal
 */
export function rootOf(client: Client, documented: string | undefined = documentedBaseUrl): string {
  const root = client.baseUrl ?? documented;
  if (root === undefined) throw new Error("No base URL is documented: give one to createClient");
  return root;
}

function urlOf(client: Client, { path, baseUrl }: Pick<ApiRequest<unknown>, "path" | "baseUrl">, options: SentOptions) {
  let url = path.startsWith("/") ? rootOf(client, baseUrl).replace(/\/+$/, "") + path : path;
  for (const [name, value] of Object.entries(options.query ?? {})) {
    if (value !== undefined) {
      url += `${url.includes("?") ? "&" : "?"}${encodeURI(name)}=${encodeURIComponent(value)}`;
    }
  }
  return url;
}

/**
 * Whether a URL may receive the token: its origin is that of the base URL, or an allowed one.
 *
 * @internal
 */
export function isTrusted({ baseUrl = documentedBaseUrl, allowedOrigins = [] }: Client, url: string): boolean {
  return [baseUrl ?? [], allowedOrigins].flat().some((allowed) => originOf(allowed) === originOf(url));
}

/** The origin that `fetch` would ask, as the platform reads the URL; a browser reads a relative one by its page. */
function originOf(url: string): string {
  return new URL(new Request(url).url).origin;
}

async function requestHeaders(
  client: Client,
  url: string,
  request: Pick<ApiRequest<unknown>, "method" | "path" | "headers" | "required">,
  options: SentOptions,
): Promise<Headers> {
  const own = isTrusted(client, url) ? client : {};
  const token = await own.token?.();
  const headers = new Headers({ accept: "application/json" });
  const given = [
    {
      authorization: token ? `Bearer ${typeof token === "string" ? token : token.token}` : undefined,
      "if-match": options.ifMatch,
      "if-none-match": options.ifNoneMatch,
    },
    request.headers,
    own.headers,
    options.headers,
  ];
  for (const [name, value] of given.flatMap((some) => Object.entries(some ?? {}))) {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
  for (const name of request.required ?? []) {
    if (!headers.has(name)) throw new Error(`${request.method} ${request.path} needs the header ${name}`);
  }
  return headers;
}
