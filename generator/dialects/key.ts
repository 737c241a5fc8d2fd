import { contentHash } from "../hash.ts";
import { memoizeByObject } from "../memoize.ts";
import type { Dialect } from "./dialect.ts";

/** A hash of everything that a dialect says: two with the same key read pages alike. */
export const dialectKey: (dialect: Dialect) => string = memoizeByObject((dialect: Dialect) =>
  contentHash(JSON.stringify(dialect, serialisable)),
);

/** Patterns, sets and maps as what JSON can hold. */
function serialisable(_: string, value: unknown): unknown {
  if (value instanceof RegExp) return { pattern: value.source, flags: value.flags };
  return value instanceof Set || value instanceof Map ? [...value] : value;
}
