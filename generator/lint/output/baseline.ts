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
  const text = await readText(file);
  const baseline = new Map<string, number>();
  try {
    for (const [page, codes] of entries(JSON.parse(text))) {
      for (const [code, messages] of entries(codes)) {
        for (const [message, count] of entries(messages)) {
          if (typeof count !== "number") throw new TypeError("expected a number");
          baseline.set(`${page}\n${code}\n${message}`, count);
        }
      }
    }
    return baseline;
  } catch {
    throw inputError(`${file} is no baseline; expected what 'lint --update-baseline' writes`);
  }
}

function entries(value: unknown): [string, unknown][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new TypeError("expected an object");
  return Object.entries(value);
}

/**
 * Writes a file that accepts all these findings, by page, code and message, so that it stays valid when lines move.
 *
 * @throws an input error for a file that cannot be written
 */
export async function writeBaseline(file: string, diagnostics: readonly Diagnostic[]): Promise<void> {
  // Without a prototype, as a page may have a name like `constructor`.
  const newObject = <Value>(): Record<string, Value> => Object.create(null);
  const pages = newObject<Record<string, Record<string, number>>>();
  const sorted = [...diagnostics].sort((left, right) => compareText(findingKey(left), findingKey(right)));
  for (const { origin, code, message } of sorted) {
    const codes = pages[origin.page] ?? newObject();
    const messages = codes[code] ?? newObject();
    messages[message] = (messages[message] ?? 0) + 1;
    codes[code] = messages;
    pages[origin.page] = codes;
  }
  await writeText(file, `${JSON.stringify(pages, null, 2)}\n`);
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
