import { headerValue } from "../../http.ts";
import type { HeaderFact } from "../../pages/facts/page-facts.ts";

/** What the headers of a documented message say of its body's format; empty where they say nothing. */
export function contentTypeOf(headers: readonly HeaderFact[]): string {
  return headerValue(headers, "content-type") ?? "";
}

/** Whether a format is JSON. */
export function isJsonFormat(format: string): boolean {
  return /json/i.test(format);
}

/** Whether a format is text. Calendars and contact cards are files rather than text to read. */
export function isTextFormat(format: string): boolean {
  return /^text\/(?!calendar|vcard)|csv|html|xml/i.test(format);
}
