import type { SharedStrings } from "./packed.ts";

/** In characters: shorter strings are not worth a number. */
const shortest = 12;

/**
 * Replaces strings that occur several times by numbers: deflate finds only what repeats within 32 kB, and pages repeat
 * each other's lines.
 *
 * @param values what JSON can hold
 */
export function shareStrings(values: readonly unknown[]): SharedStrings & { readonly values: unknown[] } {
  const counts = new Map<string, number>();
  visitStrings(values, (text) => counts.set(text, (counts.get(text) ?? 0) + 1));
  const strings = [...counts.keys()].filter(
    (text) => text.startsWith(mark) || (text.length >= shortest && (counts.get(text) ?? 0) > 1),
  );
  const numbers = new Map(strings.sort().map((text, at) => [text, mark + at.toString(36)]));
  return { mark, strings, values: values.map((value) => mapStrings(value, (text) => numbers.get(text) ?? text)) };
}

/** The character that a number starts with; a string of a page that starts with it is always shared. */
const mark = "\u0001";

function visitStrings(value: unknown, visit: (text: string) => void): void {
  if (typeof value === "string") visit(value);
  else if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) visitStrings(part, visit);
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((part) => mapStrings(part, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mapStrings(part, change)]));
}
