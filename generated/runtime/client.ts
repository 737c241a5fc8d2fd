// Generated. Do not edit.

// The client that all request functions take: a base URL, a source of tokens and a `fetch`.

import { createApiError } from "./error.js";

/** A bearer token, bare or as credential libraries wrap it. */
export type Token = string | { readonly token: string };

/** What a {@link Client} is made from. */
export interface ClientOptions {
  /** The root below which paths are sent; replaces the one that the documentation shows. */
  readonly baseUrl?: string | undefined;
  /** Called for each request. Without it, or where it gives nothing, no `Authorization` header is sent. */
  readonly token?: (() => Token | null | undefined | Promise<Token | null | undefined>) | undefined;
  /** Replaces the global `fetch`, for instance by one that retries. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Headers that every request carries. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What request functions send with. */
export type Client = Readonly<ClientOptions>;

/** What can be given with every request. */
export interface RequestOptions {
  /** Cancels the request; the function then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Headers of this request; they replace those of the client and the documented ones. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Query options, for instance `{ $select: "id" }`; values are encoded. */
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
}

/** A request as its page documents it. */
export interface ApiRequest {
  readonly method: string;
  /** Encoded, with a slash in front. */
  readonly path: string;
  /** The root that the documentation shows, if it shows one. */
  readonly baseUrl?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The statuses that mean success; any from 200 to 299 where none is documented. */
  readonly statuses?: readonly number[];
  /** What a successful answer holds. */
  readonly answer: "json" | "nothing";
}

/** Makes a client. Nothing is sent until a request function is called. */
export function createClient(options: ClientOptions = {}): Client {
  return { ...options };
}

/**
 * Sends a request and reads its answer.
 *
 * @throws an {@link ApiError} for an answer with another status than the documented ones, or one that cannot be read
 * @throws the signal's reason when aborted, and whatever `fetch` throws when there is no answer
 */
export async function send<Answer>(client: Client, request: ApiRequest, options: RequestOptions = {}): Promise<Answer> {
  const { method, path, body, statuses, answer } = request;
  const headers = await requestHeaders(client, request, options);
  const response = await (client.fetch ?? fetch)(requestUrl(client, request, options), {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
    signal: options.signal ?? null,
  });
  const text = await response.text();
  if (!(statuses?.includes(response.status) ?? response.ok)) {
    throw createApiError(`${method} ${path}`, response, text);
  }
  if (answer === "nothing") return undefined as Answer;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw createApiError(`${method} ${path}`, response, text, cause);
  }
}

/** Encodes a value for one segment of a path. */
export function segment(value: string | number): string {
  return encodeURIComponent(value);
}

function requestUrl(client: Client, { path, baseUrl }: ApiRequest, { query = {} }: RequestOptions): string {
  const root = client.baseUrl ?? baseUrl;
  if (root === undefined) throw new TypeError(`${path} has no documented base URL; give the client one.`);
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(name).replace("%24", "$")}=${encodeURIComponent(value)}`],
  );
  return root.replace(/\/+$/, "") + path + (pairs.length > 0 ? `?${pairs.join("&")}` : "");
}

async function requestHeaders(client: Client, request: ApiRequest, options: RequestOptions): Promise<Headers> {
  const headers = new Headers({ accept: "application/json" });
  const token = await client.token?.();
  if (token) headers.set("authorization", `Bearer ${typeof token === "string" ? token : token.token}`);
  for (const given of [request.headers, client.headers, options.headers]) {
    for (const [name, value] of Object.entries(given ?? {})) headers.set(name, value);
  }
  return headers;
}
