// The client that all request functions take.

import type { AnyQuery } from "./query.js";
import { type Retry, type RetryOptions, retrying } from "./retry.js";

/** A bearer token, bare or as credential libraries wrap it. */
export type Token = string | { readonly token: string };

/** What sends a request: the global `fetch`, or anything like it. */
export type Fetch = (request: Request) => Promise<Response>;

/**
 * Stands between request functions and `fetch`, to log, to trace, to add headers or to answer from a cache. It is called
 * for every attempt.
 *
 * @param next sends the request on, to the next middleware and at last to `fetch`
 */
export type Middleware = (request: Request, next: Fetch) => Promise<Response>;

/** What request functions send with: plain data. One that `createClient` makes sends again what a server could not answer. */
export interface Client {
  /** The root below which paths are sent; replaces the one that the documentation shows. */
  readonly baseUrl?: string | undefined;
  /** Origins besides that of the base URL that receive the token, for instance `["https://files.example.com"]`. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /**
   * Called for each attempt to reach the origin of the base URL or an allowed one. Without it, or where it gives nothing,
   * no `Authorization` header is sent.
   */
  readonly token?: (() => Token | null | undefined | Promise<Token | null | undefined>) | undefined;
  /** Headers that every request carries to where the token goes; `undefined` removes one that is sent by itself. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** The first one sees each request first and each response last. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Replaces the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** How long a call may take, its retries and the reading of its answer included, in milliseconds. */
  readonly timeout?: number | undefined;
  /** Repeats attempts; `createClient` makes it from its options. */
  readonly retry?: Retry | undefined;
}

/** What a {@link Client} is made from. */
export interface ClientOptions extends Omit<Client, "retry"> {
  /** When requests are sent again; `false` for never. */
  readonly retry?: RetryOptions | false | undefined;
}

/**
 * What can be given with every request.
 *
 * @typeParam Query the query options that the operation documents; those of OData where it documents none
 * @typeParam Header the headers that it documents besides those sent by themselves
 */
export interface RequestOptions<Query = AnyQuery, Header extends string = never> {
  /** Cancels the request; the function then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Replaces that of the client. The function rejects with a `TimeoutError` when the time is up. */
  readonly timeout?: number | undefined;
  /** Whether it may be sent again; by default where its method is idempotent. */
  readonly retry?: boolean | undefined;
  /** The `"@odata.etag"` that the resource must still have; the service answers 412 otherwise. */
  readonly ifMatch?: string | undefined;
  /** The `"@odata.etag"` that the caller has already; the service answers 304 where nothing changed. */
  readonly ifNoneMatch?: string | undefined;
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

/** What can be sent that is not JSON: text, bytes, a file, a form or a stream. */
export type Content = NonNullable<RequestInit["body"]>;

/** Makes a client. Nothing is sent until a request function is called. */
export function createClient({ retry, ...client }: ClientOptions = {}): Client {
  return retry === false ? client : { ...client, retry: retrying(retry) };
}
