/* eslint-disable */
// Generated. Do not edit.

// From one page of a collection to the next. Only what imports this module carries it.

import { baseUrl } from "./base-url.js";
import type { Client, RequestOptions } from "./client.js";
import { isTrusted, send } from "./client.js";
import type { Page } from "./page.js";
import { readPage, sourceOf } from "./page.js";

/** What following links can be given; links carry the query themselves. */
export type LinkOptions = Pick<RequestOptions<unknown, string>, "signal" | "headers">;

/** A link that was not followed. */
export interface LinkError extends Error {
  readonly name: "LinkError";
  readonly link: string;
  /** It leads to a server that is not allowed, to a page that was there before, or is no address. */
  readonly reason: "origin" | "loop" | "invalid";
}

/** Tells whether something caught is a {@link LinkError}. */
export function isLinkError(error: unknown): error is LinkError {
  return error instanceof Error && error.name === "LinkError";
}

/**
 * The pages of a collection, starting with one that a request function answered.
 *
 * @param first the page, or the promise that the request function gave
 * @throws a {@link LinkError} for a link to an origin that is neither the page's own, nor that of the base URL, nor an
 * allowed one, and for a link that was followed before; whatever the requests throw
 */
export async function* pagesOf<Item>(
  client: Client,
  first: Page<Item> | Promise<Page<Item>>,
  options: LinkOptions = {},
): AsyncGenerator<Page<Item>, void, undefined> {
  const seen = new Set<string>();
  for (let page = await first; ; ) {
    yield page;
    const link = page["@odata.nextLink"];
    if (link === undefined) return;
    if (seen.has(link)) throw createLinkError(link, "loop");
    seen.add(link);
    page = await follow<Item>(client, link, sourceOf(page), options);
  }
}

/** The items of a collection, whatever page they are on; otherwise as {@link pagesOf}. */
export async function* itemsOf<Item>(
  client: Client,
  first: Page<Item> | Promise<Page<Item>>,
  options: LinkOptions = {},
): AsyncGenerator<Item, void, undefined> {
  for await (const { value } of pagesOf(client, first, options)) yield* value;
}

/**
 * Asks for what a link leads to: a next page, or with a delta link that was kept the changes since then.
 *
 * @param client its base URL and its allowed origins say where links may lead to
 * @throws a {@link LinkError} for a link to another origin; whatever the request throws
 */
export async function followLink<Item>(client: Client, link: string, options: LinkOptions = {}): Promise<Page<Item>> {
  return follow<Item>(client, link, undefined, options);
}

async function follow<Item>(
  client: Client,
  link: string,
  source: string | undefined,
  options: LinkOptions,
): Promise<Page<Item>> {
  const from = parsedUrl(source ?? client.baseUrl ?? baseUrl ?? "");
  const url = parsedUrl(link, from);
  if (url === undefined) throw createLinkError(link, "invalid");
  if (url.origin !== from?.origin && !isTrusted(client, url.href)) throw createLinkError(link, "origin");
  const { signal, headers } = options;
  return send(client, { method: "GET", path: url.href, statuses: [200], read: readPage<Item> }, { signal, headers });
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
  return Object.assign(new Error(`The link ${link} ${why}`), { name: "LinkError" as const, link, reason });
}
