/* eslint-disable */
// Generated. Do not edit.

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

/**
 * How a page was asked for.
 *
 * @internal
 */
export interface PageSource {
  readonly url: string;
  readonly options: SentOptions;
}

/** How each page was asked for, so that the next one can be asked for in the same way. */
const sources = /* @__PURE__ */ new WeakMap<object, PageSource>();

/**
 * Reads a page, and keeps how it was asked for.
 *
 * @internal
 */
export async function readPage<Item>(response: Response, request: Request, options: SentOptions): Promise<Page<Item>> {
  const answer = await readJson<Page<Item>>(response, request);
  if (typeof answer === "object" && answer !== null) sources.set(answer, { url: request.url, options });
  return answer;
}

/**
 * How a page was asked for; nothing for an object that did not come from a request function.
 *
 * @internal
 */
export function sourceOf(page: object): PageSource | undefined {
  return sources.get(page);
}
