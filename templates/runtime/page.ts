// What the service answers where it lists things.

import type { SentOptions } from "./send.js";
import { readJson } from "./send.js";

/** A page of a collection (OData JSON Format 4.01, section 13). */
export interface Page<Item> {
  value: Item[];
  "@odata.context"?: string;
  /** Where the next page is; absent on the last one. */
  "@odata.nextLink"?: string;
  /** Where changes since this answer can be asked for. */
  "@odata.deltaLink"?: string;
  /** The number of items on all pages, where it was asked for. */
  "@odata.count"?: number;
}

/** What services answer where they list things: a page, an object with `items`, or nothing but the list. */
export type Collection<Item> = Page<Item> | { readonly items?: readonly Item[] } | readonly Item[];

/**
 * How a page was asked for.
 *
 * @internal
 */
export interface PageSource {
  readonly url: string;
  readonly options: SentOptions;
  /** Where headers say that the next page is. */
  readonly next: string | undefined;
}

/** How each page was asked for, so that the next one can be asked for in the same way. */
const sources = /* @__PURE__ */ new WeakMap<object, PageSource>();

/**
 * Reads a page, and keeps how it was asked for.
 *
 * @internal
 */
export function readPage<Item>(response: Response, request: Request, options: SentOptions): Promise<Page<Item>> {
  return readCollection(response, request, options);
}

/**
 * Reads a list in any form, and keeps how it was asked for.
 *
 * @internal
 */
export async function readCollection<List>(response: Response, request: Request, options: SentOptions): Promise<List> {
  const list = await readJson<List>(response, request);
  const { url } = request;
  if (typeof list === "object" && list !== null)
    sources.set(list, { url, options, next: nextIn(response.headers, url) });
  return list;
}

/** The link to the next page (RFC 8288, section 3), or its number, which some services say instead. */
function nextIn(headers: Headers, url: string): string | undefined {
  const link = /<([^<>]*)>\s*;[^,<]*\brel="?next\b/i.exec(headers.get("link") ?? "")?.[1];
  const number = headers.get("x-next-page");
  if (link !== undefined || !number) return link;
  const next = new URL(url);
  next.searchParams.set("page", number);
  return next.href;
}

/**
 * How a page was asked for; nothing for an object that did not come from a request function.
 *
 * @internal
 */
export function sourceOf(page: object): PageSource | undefined {
  return sources.get(page);
}
