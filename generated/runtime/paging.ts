/* eslint-disable */
// Generated. Do not edit.

// From one page of a collection to the next. Only what imports this module carries it.

import { baseUrl } from "./base-url.js";
import type { Client, RequestOptions } from "./client.js";
import type { Collection, Page, PageSource } from "./page.js";
import { readCollection, sourceOf } from "./page.js";
import { isTrusted, send } from "./send.js";

/** What following links can be given; without it, the next page is asked for as the page was. Links carry the query. */
export type LinkOptions = Pick<RequestOptions<unknown, string>, "signal" | "timeout" | "retry" | "headers">;

/** What going through a collection can be given. */
export interface CollectionOptions extends LinkOptions {
  /** How many items to give at most. No page is asked for that is not needed. */
  readonly limit?: number | undefined;
}

/** A link that was not followed. */
export interface LinkError extends Error {
  readonly name: "LinkError";
  readonly link: string;
  /** It leads to a server that is not allowed, to a page that was there before, or is no address. */
  readonly reason: "origin" | "loop" | "invalid";
}

/** All errors of this module, as other libraries may have errors of the same name. */
const errors = /* @__PURE__ */ new WeakSet<object>();

/** Tells whether something caught is a {@link LinkError}. */
export function isLinkError(error: unknown): error is LinkError {
  return errors.has(Object(error));
}

/** The list that a request function answers or will answer, or a link to it that was stored. */
export type First<List> = List | Promise<List> | string;

/**
 * The pages of a collection, starting with one that a request function answered, or with the one that a link leads to.
 * Each page is asked for with the headers, the signal and the limits of the first one.
 *
 * @param first the page, or the promise that the request function gave; or a link that was stored
 * @throws a {@link LinkError} for a link to an origin that is neither the page's own, nor that of the base URL, nor an
 * allowed one, and for a link that was followed before; whatever the requests throw
 */
export async function* pagesOf<List extends Collection<unknown>>(
  client: Client,
  first: First<List>,
  options: LinkOptions = {},
): AsyncGenerator<List, void, undefined> {
  const seen = new Set<string>();
  const start = await first;
  let page: List = typeof start === "string" ? await follow<List>(client, start, options) : start;
  for (let link: string | undefined; ; ) {
    yield page;
    link = nextOf(page);
    if (link === undefined) return;
    if (seen.has(link)) throw createLinkError(link, "loop");
    seen.add(link);
    page = await follow<List>(client, link, options, sourceOf(page));
  }
}

/** The items of a collection, whatever page they are on; otherwise as {@link pagesOf}. */
export async function* itemsOf<Item>(
  client: Client,
  first: First<Collection<Item>>,
  { limit = Number.POSITIVE_INFINITY, ...options }: CollectionOptions = {},
): AsyncGenerator<Item, void, undefined> {
  let left = limit;
  for await (const page of pagesOf<Collection<Item>>(client, first, options)) {
    for (const item of itemsIn(page)) {
      if (left-- <= 0) return;
      yield item;
    }
    if (left <= 0) return;
  }
}

/**
 * The changes in a collection (OData JSON Format 4.01, section 15). What was deleted has an `"@removed"`.
 *
 * @param first what a delta function answered, or the delta link that an earlier call ended with
 * @returns at the end the link to ask for the changes since then; nothing where the service gives none
 * @throws as {@link pagesOf} does
 */
export async function* changesOf<Item>(
  client: Client,
  first: First<Page<Item>>,
  options: LinkOptions = {},
): AsyncGenerator<Item, string | undefined, undefined> {
  let link: string | undefined;
  for await (const page of pagesOf<Page<Item>>(client, first, options)) {
    yield* page.value;
    link = page["@odata.deltaLink"];
  }
  return link;
}

/**
 * Asks for what a link leads to: a next page, or with a delta link that was stored the changes since then.
 *
 * @param client its base URL and its allowed origins say where links may lead to
 * @throws a {@link LinkError} for a link to another origin; whatever the request throws
 */
export async function followLink<Item>(client: Client, link: string, options?: LinkOptions): Promise<Page<Item>>;
/** Asks for the page after this one; there is none after the last one. */
export async function followLink<List extends Collection<unknown>>(
  client: Client,
  page: List,
  options?: LinkOptions,
): Promise<List | undefined>;
export async function followLink(
  client: Client,
  from: Collection<unknown> | string,
  options: LinkOptions = {},
): Promise<Collection<unknown> | undefined> {
  if (typeof from === "string") return follow(client, from, options);
  const link = nextOf(from);
  return link === undefined ? undefined : follow(client, link, options, sourceOf(from));
}

function itemsIn<Item>(page: Collection<Item>): readonly Item[] {
  if ("value" in page) return page.value;
  return "length" in page ? page : (page.items ?? []);
}

/** The link to the next page: in the page, as OData and others write it, or in the headers that came with it. */
function nextOf(page: Collection<unknown>): string | undefined {
  const { "@odata.nextLink": odata, nextLink, links }: Links = "length" in page ? {} : page;
  const next = links?.next;
  return odata ?? nextLink ?? (typeof next === "string" ? next : next?.href) ?? sourceOf(page)?.next;
}

/** The members in which services say where the next page is. */
interface Links {
  readonly items?: unknown;
  readonly "@odata.nextLink"?: string;
  readonly nextLink?: string;
  readonly links?: { readonly next?: string | { readonly href?: string } };
}

async function follow<List>(client: Client, link: string, options: LinkOptions, source?: PageSource): Promise<List> {
  const from = parsedUrl(source?.url ?? client.baseUrl ?? baseUrl ?? "");
  const url = parsedUrl(link, from);
  if (url === undefined) throw createLinkError(link, "invalid");
  if (url.origin !== from?.origin && !isTrusted(client, url.href)) throw createLinkError(link, "origin");
  const { signal, timeout, retry, headers } = { ...source?.options, ...options };
  const request = { method: "GET", path: url.href, statuses: [200], read: readCollection<List> };
  return send(client, request, { signal, timeout, retry, headers: { ...source?.options.headers, ...headers } });
}

function parsedUrl(text: string, base?: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

function createLinkError(link: string, reason: LinkError["reason"]): LinkError {
  const why = { origin: "leads to another server", loop: "was followed before", invalid: "is no address" }[reason];
  const error = Object.assign(new Error(`The link ${link} ${why}`), { name: "LinkError" as const, link, reason });
  errors.add(error);
  return error;
}
