import { readFile, writeFile } from "node:fs/promises";
import { compareText, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { inputError, systemReason } from "../../diagnostics/input-error.ts";
import { keyOf } from "../new-findings.ts";

/** Old debt: how often each finding is accepted, by page, code and message. */
export type Baseline = ReadonlyMap<string, number>;

/**
 * Reads a file that {@link writeBaseline} wrote.
 *
 * @throws an input error for a file that cannot be read, or that is none of these
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
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) throw notBaseline(file);
    throw inputError(`${file} cannot be read: ${systemReason(error)}`, error);
  }
}

function entries(value: unknown, file: string): [string, unknown][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw notBaseline(file);
  return Object.entries(value);
}

function notBaseline(file: string): Error {
  return inputError(`${file} is no baseline; expected what 'lint --update-baseline' writes`);
}

/** Writes all findings as old debt: by page, code and message, so that a moved line changes nothing. */
export async function writeBaseline(file: string, diagnostics: readonly Diagnostic[]): Promise<void> {
  const pages: Record<string, Record<string, Record<string, number>>> = {};
  for (const { origin, code, message } of [...diagnostics].sort((left, right) =>
    compareText(keyOf(left), keyOf(right)),
  )) {
    const codes = own(pages, origin.page, {});
    const messages = own(codes, code, {});
    messages[message] = own(messages, message, 0) + 1;
  }
  try {
    await writeFile(file, `${JSON.stringify(pages, null, 2)}\n`);
  } catch (error) {
    throw inputError(`${file} cannot be written: ${systemReason(error)}`, error);
  }
}

/** The member of an object, which is made where there is none; a page may be called like a member of all objects. */
function own<Value>(object: Record<string, Value>, name: string, initial: Value): Value {
  if (!Object.hasOwn(object, name)) {
    Object.defineProperty(object, name, { value: initial, enumerable: true, writable: true, configurable: true });
  }
  return object[name] ?? initial;
}

/** The findings that a baseline does not accept, and how many that it accepts are gone. */
export function beyondBaseline(
  diagnostics: readonly Diagnostic[],
  baseline: Baseline,
): { readonly diagnostics: Diagnostic[]; readonly gone: number } {
  const left = new Map(baseline);
  const others = diagnostics.filter((diagnostic) => {
    const count = left.get(keyOf(diagnostic)) ?? 0;
    if (count > 0) left.set(keyOf(diagnostic), count - 1);
    return count === 0;
  });
  return { diagnostics: others, gone: [...left.values()].reduce((sum, count) => sum + count, 0) };
}
