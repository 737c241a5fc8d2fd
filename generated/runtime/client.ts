// Generated. Do not edit.

// The client that all request functions take: a base URL, a source of tokens and a `fetch`.

import { createApiError } from "./error.js";
import type { AnyQuery } from "./query.js";

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

/**
 * What can be given with every request.
 *
 * @typeParam Query the query options that the operation documents; those of OData where it documents none
 * @typeParam Header the headers that it documents besides those sent by themselves
 */
export interface RequestOptions<Query = AnyQuery, Header extends string = never> {
  /** Cancels the request; the function then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Headers of this request; they replace those of the client and the documented ones. */
  readonly headers?:
    | (Readonly<Record<string, string | undefined>> & { readonly [Name in Header]?: string | undefined })
    | undefined;
  /** Query options, for instance `{ $select: ["id"] }`; values are encoded. */
  readonly query?: Query | undefined;
}

/** What must be given with a request that has required query options; otherwise as {@link RequestOptions}. */
export interface RequestOptionsWithQuery<Query, Header extends string = never> extends RequestOptions<Query, Header> {
  readonly query: Query;
}

/** What can be sent that is not JSON: text, bytes, a file or a form. */
export type Content = Exclude<NonNullable<RequestInit["body"]>, ReadableStream>;

/**
 * Reads a successful answer.
 *
 * @param request method and path, for the error where that fails
 * @param url where the answer was asked for
 */
export type Reader<Answer> = (response: Response, request: string, url: string) => Promise<Answer>;

/** A request as its page documents it. */
export interface ApiRequest<Answer> {
  readonly method: string;
  /** Encoded, with a slash in front; a query may follow. */
  readonly path: string;
  /** The root that the documentation shows, if it shows one. */
  readonly baseUrl?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Content;
  /** The statuses that mean success; any from 200 to 299 where none is documented. */
  readonly statuses?: readonly number[];
  readonly read: Reader<Answer>;
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
export async function send<Answer>(
  client: Client,
  request: ApiRequest<Answer>,
  options: RequestOptions<object, string> = {},
): Promise<Answer> {
  const { method, path, baseUrl, body = null, statuses, read } = request;
  const { signal = null, query } = options;
  const root = client.baseUrl ?? baseUrl;
  if (root === undefined) throw new TypeError(`${path} has no documented base URL`);
  let url = root.replace(/\/+$/, "") + path;
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) {
      url += `${url.includes("?") ? "&" : "?"}${encodeURI(name)}=${encodeURIComponent(value)}`;
    }
  }
  const headers = await requestHeaders(client, request, options);
  const response = await (client.fetch ?? fetch)(url, { method, headers, body, signal });
  const name = `${method} ${path}`;
  if (statuses?.includes(response.status) ?? response.ok) return read(response, name, url);
  throw createApiError(name, response, await response.text());
}

/** Reads an answer that is JSON. */
export async function readJson<Answer>(response: Response, request: string): Promise<Answer> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw createApiError(request, response, text, cause);
  }
}

async function requestHeaders(
  client: Client,
  request: Pick<ApiRequest<unknown>, "headers">,
  options: RequestOptions<object, string>,
): Promise<Headers> {
  const headers = new Headers({ accept: "application/json" });
  const token = await client.token?.();
  if (token) headers.set("authorization", `Bearer ${typeof token === "string" ? token : token.token}`);
  for (const given of [request.headers, client.headers, options.headers]) {
    for (const [name, value] of Object.entries(given ?? {})) if (value) headers.set(name, value);
  }
  return headers;
}
