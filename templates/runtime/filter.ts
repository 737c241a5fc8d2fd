// Conditions for `$filter`, with values quoted as OData writes them.

/** What a condition compares with. */
export type FilterValue = string | number | boolean | null | Date | Unquoted | readonly FilterValue[];

/** A literal that is written as it is. */
export interface Unquoted {
  readonly literal: string;
}

/**
 * Writes a condition: values in `${}` become literals (OData URL Conventions 4.01, section 5.1.1.14). Text is quoted, a
 * `Date` is written in UTC, and a list becomes `(1,2)`.
 *
 * ```ts
 * filter`displayName eq ${name} and createdDateTime ge ${new Date(2020, 0, 1)} and status in ${["open", "new"]}`
 * ```
 */
export function filter(texts: TemplateStringsArray, ...values: readonly FilterValue[]): string {
  return String.raw({ raw: texts }, ...values.map(literalOf));
}

/**
 * A value that OData writes without quotes although it is text in TypeScript: a GUID, a date, a duration.
 *
 * @throws a `TypeError` for text that could be more than one literal
 */
export function unquoted(text: string): Unquoted {
  if (!/^[\w.:+-]+$/.test(text)) throw new TypeError(`"${text}" is no literal that stands without quotes`);
  return { literal: text };
}

function literalOf(value: FilterValue): string {
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== "object" || value === null) return String(value);
  return "literal" in value ? value.literal : `(${value.map(literalOf).join(",")})`;
}
