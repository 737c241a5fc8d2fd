/* eslint-disable */
// Generated. Do not edit.

// What the service answers where it lists things, and the way from one page to the next.

import { readJson } from "./client.js";

/** A page of a collection (OData JSON Format 4.01, section 13). */
export interface Page<Item> {
  value: Item[];
  /** Where the next page is; absent on the last one. */
  "@odata.nextLink"?: string;
  /** Where changes since this answer can be asked for. */
  "@odata.deltaLink"?: string;
  /** The number of items on all pages, where it was asked for. */
  "@odata.count"?: number;
}

/** Where each page came from, so that its links can be held against that. */
const sources = /* @__PURE__ */ new WeakMap<object, string>();

/** Reads a page, and remembers where it came from. */
export async function readPage<Item>(response: Response, request: string, url: string): Promise<Page<Item>> {
  const answer = await readJson<Page<Item>>(response, request);
  if (typeof answer === "object" && answer !== null) sources.set(answer, url);
  return answer;
}

/** The URL that a page was asked for at; nothing for an object that did not come from a request function. */
export function sourceOf(page: object): string | undefined {
  return sources.get(page);
}
