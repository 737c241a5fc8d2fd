import type { ClaimPatterns, Dialect } from "../../dialects/dialect.ts";
import { memoize, memoizeByObject } from "../../memoize.ts";
import { filterOperator } from "../../odata/query-options.ts";
import type { Inline } from "../document/inline.ts";
import type { Claims } from "../facts/page-facts.ts";
import { listedValues } from "./listed-values.ts";

/**
 * What the sentences of a description state of a member.
 *
 * @param text the description
 * @param runs the same as inline runs, in which values are marked
 */
export function readClaims(dialect: Dialect, text: string, runs: readonly Inline[]): Claims {
  const values = listedValues(dialect, runs);
  const [marks, limits] =
    text.length > longestMemoized ? statedClaims(text, dialect.claims) : memoizedClaims(dialect.claims)(text);
  return { ...marks, ...(values.length > 1 && { possibleValues: values }), ...limits };
}

/** In characters. Pages repeat most descriptions, the longest least. */
const longestMemoized = 1_000;

const memoizedClaims = memoizeByObject((patterns: ClaimPatterns) => memoize((text) => statedClaims(text, patterns)));

/** What the words state, whatever they are marked with: what precedes and what follows the values that they list. */
function statedClaims(text: string, patterns: ClaimPatterns): readonly [Claims, Claims] {
  // What is read-only for some is taken to be so for all, unless the words say that it can be written.
  const isReadOnly =
    patterns.readOnly.test(text) || (patterns.readOnlyForSome.test(text) && !patterns.writable.test(text));
  const maxLength = numberOf(patterns.maxLength.exec(text)?.[1], patterns);
  const marks: Claims = {
    ...(isReadOnly && { readOnly: true }),
    ...nullClaims(text, patterns),
    ...(patterns.required.test(text) ? { required: true } : patterns.optional.test(text) && { required: false }),
    ...(patterns.key.test(text) && { key: true }),
    ...(patterns.deprecated.test(text) && { deprecated: true }),
  };
  const limits: Claims = {
    ...(Number.isSafeInteger(maxLength) && { maxLength }),
    ...(patterns.onlyOnSelect.test(text) && { onlyOnSelect: true }),
    ...readRange(text, patterns),
    ...readFilter(text, patterns),
    ...readDefault(text, patterns),
  };
  return [marks, limits];
}

/** A note counts more than a sentence, which may speak of something else. */
function nullClaims(text: string, { notNullable, nullable, nullDenied }: ClaimPatterns): Claims {
  if (notNullable.test(text)) return { nullable: false };
  if (nullable.test(text)) return { nullable: true };
  return nullDenied.test(text) ? { nullable: false, nullDenied: true } : {};
}

/** "Valid values 1 to 10" */
function readRange(text: string, patterns: ClaimPatterns): Claims {
  const limits = patterns.range
    .exec(text)
    ?.slice(1)
    .filter((limit) => limit !== undefined);
  const [minimum, maximum] = limits?.map((limit) => numberOf(limit, patterns)) ?? [];
  return minimum === undefined || maximum === undefined || minimum > maximum ? {} : { range: [minimum, maximum] };
}

/** Not a number where nothing is written. */
function numberOf(written: string | undefined, { thousandsSeparator }: ClaimPatterns): number {
  return written === undefined ? Number.NaN : Number(written.replace(thousandsSeparator, ""));
}

/** "Supports $filter (eq, ne, startsWith)", with or without the operators. */
function readFilter(text: string, patterns: ClaimPatterns): Claims {
  const filter = patterns.filter.exec(text);
  const operators = filter?.[1]?.match(filterOperator)?.map((operator) => operator.toLowerCase());
  return filter ? { filterOperators: [...new Set(operators)] } : {};
}

function readDefault(text: string, { defaultValue, thousandsSeparator }: ClaimPatterns): Claims {
  const [, code, quoted, word, number] = defaultValue.exec(text) ?? [];
  const value = code ?? quoted ?? word ?? number?.replace(thousandsSeparator, "");
  return value === undefined ? {} : { defaultValue: value };
}
