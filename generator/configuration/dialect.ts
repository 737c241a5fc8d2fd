import { inputError } from "../diagnostics/input-error.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { knownDialects } from "../dialects/known.ts";
import { microsoftGraph } from "../dialects/microsoft-graph/microsoft-graph.ts";

/** The names of the dialects that this package knows. */
export const dialectNames: readonly string[] = Object.keys(knownDialects);

/** Parts of a value: objects may lack members, and everything else is as it is. */
type Changes<Value> = Value extends
  | RegExp
  | string
  | boolean
  | readonly unknown[]
  | ReadonlyMap<unknown, unknown>
  | ReadonlySet<unknown>
  ? Value
  : { readonly [Name in keyof Value]?: Changes<Value[Name]> | undefined };

/** What is changed of another dialect, with the name of the new one. */
export type DialectChanges = Changes<Omit<Dialect, "name">> & {
  /** The dialect that is changed: its name, or the dialect itself. */
  readonly extends: string | Dialect;
  /** In kebab case, for messages. */
  readonly name: string;
};

/**
 * Makes a dialect from another one. Objects are merged; patterns, lists, sets and maps replace those of the other one, and
 * `undefined` takes away what dialects may lack.
 *
 * @throws an input error for a name that no dialect has
 */
export function defineDialect({ extends: base, name, ...changes }: DialectChanges): Dialect {
  const changed: unknown = merged(dialectOf(base), changes);
  // The type of the changes keeps what was changed a dialect.
  return { ...(changed as Dialect), name };
}

/**
 * The dialect that a configuration or a command line means.
 *
 * @param dialect a name, or the dialect itself
 * @throws an input error for a name that no dialect has, and for an object that is no dialect
 */
export function dialectOf(dialect: string | Dialect): Dialect {
  if (typeof dialect === "string") {
    const found = Object.hasOwn(knownDialects, dialect) ? knownDialects[dialect] : undefined;
    if (found !== undefined) return found;
    const names = dialectNames.join(", ");
    throw inputError(
      `There is no dialect ${JSON.stringify(dialect)}; the dialects are ${names}${didYouMean(dialect, dialectNames)}`,
    );
  }
  const missing = Object.keys(microsoftGraph).find((key) => key !== "annotations" && !Object.hasOwn(dialect, key));
  if (missing === undefined) return dialect;
  throw inputError(`The dialect has no ${JSON.stringify(missing)}; expected what defineDialect returns`);
}

function merged(base: unknown, changes: unknown): unknown {
  if (!isPlain(base) || !isPlain(changes)) return changes;
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) delete result[key];
    else result[key] = merged(base[key], value);
  }
  return result;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === "[object Object]";
}
