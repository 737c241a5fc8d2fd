// The client that all request functions take: a base URL, a source of tokens and a `fetch`.

import { baseUrl as documentedBaseUrl } from "./base-url.js";
import { createApiError, isApiError } from "./error.js";
import type { AnyQuery } from "./query.js";

/** A bearer token, bare or as credential libraries wrap it. */
export type Token = string | { readonly token: string };

/** What a {@link Client} is made from. */
export interface ClientOptions {
  /** The root below which paths are sent; replaces the one that the documentation shows. */
  readonly baseUrl?: string | undefined;
  /** Origins besides that of the base URL that receive the token, for instance `["https://files.example.com"]`. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /**
   * Called for each request to the origin of the base URL or an allowed one. Without it, or where it gives nothing, no
   * `Authorization` header is sent.
   */
  readonly token?: (() => Token | null | undefined | Promise<Token | null | undefined>) | undefined;
  /** Replaces the global `fetch`, for instance by `retrying()`. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /**
   * Headers that every request carries; `undefined` removes one that is sent by itself. `Authorization` and `Cookie` go
   * only where the token goes.
   */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
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
  /** Headers of this request; they replace those of the client and the documented ones, and `undefined` removes them. */
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

/** Makes a client. Nothing is sent until a request function is called. */
export function createClient(options: ClientOptions = {}): Client {
  return { ...options };
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
  options: RequestOptions<object, string> = {},
): Promise<Answer> {
  const { method, path, body = null, statuses, read } = request;
  const { signal = null, query } = options;
  let url = path.startsWith("/") ? rootOf(client, request).replace(/\/+$/, "") + path : path;
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) {
      url += `${url.includes("?") ? "&" : "?"}${encodeURI(name)}=${encodeURIComponent(value)}`;
    }
  }
  const headers = await requestHeaders(client, url, request, options);
  const response = await (client.fetch ?? fetch)(url, { method, headers, body, signal });
  const name = `${method} ${path}`;
  if (!response.ok) throw createApiError(name, response, await response.text());
  try {
    return await read(response, name, url);
  } catch (error) {
    const isOtherStatus = !statuses?.includes(response.status);
    if (isOtherStatus && isApiError(error) && error.body === "") return undefined as Answer;
    throw error;
  }
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

function rootOf(client: Client, { path, baseUrl }: Pick<ApiRequest<unknown>, "path" | "baseUrl">): string {
  const root = client.baseUrl ?? baseUrl ?? documentedBaseUrl;
  if (root === undefined) throw new Error(`No base URL is documented for ${path}: give one to createClient`);
  return root;
}

/** Whether a URL may receive the token: its origin is that of the base URL, or an allowed one. */
export function isTrusted({ baseUrl = documentedBaseUrl, allowedOrigins = [] }: Client, url: string): boolean {
  return [baseUrl ?? "", ...allowedOrigins].some((allowed) => originOf(allowed) === originOf(url));
}

/** Nothing for a URL without host, which belongs to the page that a browser shows. */
function originOf(url: string): string | undefined {
  // Browsers take a backslash for a slash, and what follows two of them for a host.
  const whole = /^[/\\]{2}/.test(url) ? `https:${url}` : url;
  return URL.canParse(whole) ? new URL(whole).origin : undefined;
}

async function requestHeaders(
  client: Client,
  url: string,
  request: Pick<ApiRequest<unknown>, "method" | "path" | "headers" | "required">,
  options: RequestOptions<object, string>,
): Promise<Headers> {
  const headers = new Headers({ accept: "application/json" });
  const setAll = (given: ClientOptions["headers"]) => {
    for (const [name, value] of Object.entries(given ?? {})) {
      if (value === undefined) headers.delete(name);
      else headers.set(name, value);
    }
  };
  const token = isTrusted(client, url) ? await client.token?.() : undefined;
  if (token) headers.set("authorization", `Bearer ${typeof token === "string" ? token : token.token}`);
  setAll(request.headers);
  setAll(client.headers);
  if (!isTrusted(client, url)) for (const name of ["authorization", "cookie"]) headers.delete(name);
  setAll(options.headers);
  for (const name of request.required ?? []) {
    if (!headers.has(name)) throw new Error(`${request.method} ${request.path} needs the header ${name}`);
  }
  return headers;
}
