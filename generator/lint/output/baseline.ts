import { compareText, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { inputError } from "../../diagnostics/input-error.ts";
import { readText, writeText } from "../../files.ts";
import { findingKey, withoutKnown } from "../new-findings.ts";

/** How many findings are accepted, by page, code and message. */
export type Baseline = ReadonlyMap<string, number>;

/**
 * Reads a file that {@link writeBaseline} wrote.
 *
 * @throws an input error for a file that cannot be read, or that is no baseline
 */
export async function readBaseline(file: string): Promise<Baseline> {
  const baseline = new Map<string, number>();
  for (const [page, codes] of entries(await readJson(file), file)) {
    for (const [code, messages] of entries(codes, file)) {
      for (const [message, count] of entries(messages, file)) {
        if (typeof count !== "number") throw notBaseline(file);
        baseline.set(`${page}\n${code}\n${message}`, count);
      }
    }
  }
  return baseline;
}

async function readJson(file: string): Promise<unknown> {
  const text = await readText(file);
  try {
    return JSON.parse(text);
  } catch {
    throw notBaseline(file);
  }
}

function entries(value: unknown, file: string): [string, unknown][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw notBaseline(file);
  return Object.entries(value);
}

function notBaseline(file: string): Error {
  return inputError(`${file} is no baseline; expected what 'lint --update-baseline' writes`);
}

/**
 * Writes a file that accepts all these findings, by page, code and message, so that it stays valid when lines move.
 *
 * @throws an input error for a file that cannot be written
 */
export async function writeBaseline(file: string, diagnostics: readonly Diagnostic[]): Promise<void> {
  const pages: Record<string, Record<string, Record<string, number>>> = {};
  const sorted = [...diagnostics].sort((left, right) => compareText(findingKey(left), findingKey(right)));
  for (const { origin, code, message } of sorted) {
    const codes = member(pages, origin.page, {});
    const messages = member(codes, code, {});
    messages[message] = member(messages, message, 0) + 1;
  }
  await writeText(file, `${JSON.stringify(pages, null, 2)}\n`);
}

/** The member of an object, created if it is not its own; a page may have a name like `constructor`. */
function member<Value>(object: Record<string, Value>, name: string, initial: Value): Value {
  if (!Object.hasOwn(object, name)) {
    Object.defineProperty(object, name, { value: initial, enumerable: true, writable: true, configurable: true });
  }
  return object[name] ?? initial;
}

/** The findings that a baseline does not accept, and how many of those that it accepts no longer exist. */
export function beyondBaseline(
  diagnostics: readonly Diagnostic[],
  baseline: Baseline,
): { readonly diagnostics: Diagnostic[]; readonly gone: number } {
  const others = withoutKnown(diagnostics, baseline);
  const accepted = [...baseline.values()].reduce((sum, count) => sum + count, 0);
  return { diagnostics: others, gone: accepted - (diagnostics.length - others.length) };
}
