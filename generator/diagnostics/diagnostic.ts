import { correctionDiagnostics } from "./correction-rules.ts";
import type { Definition, Severity } from "./definition.ts";
import { lintDiagnostics } from "./lint-rules.ts";
import { modelDiagnostics } from "./model-rules.ts";
import { pageDiagnostics } from "./page-rules.ts";

/** A place on a page. */
export interface Origin {
  /** The page's path below the input folder, with `/` between folders. */
  readonly page: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
}

/** Findings about pages; the others are about corrections of pages. */
const pageRegistry = { ...pageDiagnostics, ...modelDiagnostics, ...lintDiagnostics };

const registry = { ...pageRegistry, ...correctionDiagnostics };

/** The identifier of a kind of finding. It never changes. */
export type Code = keyof typeof registry;

type Names<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The values that the message of a code needs. */
export type Values<C extends Code> = Readonly<Record<Names<(typeof registry)[C]["message"]>, string>>;

/** Another place that belongs to a finding. */
export interface Related {
  readonly message: string;
  readonly origin: Origin;
}

/** A change of a few characters that fixes a finding, on the same page. */
export interface Repair {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** The text at this place, within one line; empty for an insertion. */
  readonly found: string;
  /** The new text. A line end is `\n`, whatever the page uses. */
  readonly replacement: string;
}

/** A finding, as data that JSON can hold. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly origin: Origin;
  readonly related?: readonly Related[];
  /** The changes that fix it, where there is no doubt. */
  readonly repairs?: readonly Repair[];
}

/** In characters: how much of a page a message repeats. */
const longestValue = 100;

/** Text of a page for a message: invisible characters become escapes, and a long text is cut. */
function messageText(text: string): string {
  const escaped = text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return escaped.length > longestValue ? `${escaped.slice(0, longestValue)}…` : escaped;
}

/**
 * Creates a finding. The registry gives severity and wording; the caller gives values and places.
 *
 * @param origin the place that the finding is about
 * @param values what the `{names}` of the message stand for
 * @param related other places, for instance the other half of a contradiction
 * @param repairs the changes that fix it, to be made together
 */
export function diagnose<C extends Code>(
  code: C,
  origin: Origin,
  values: Values<C>,
  related: readonly Related[] = [],
  repairs: readonly Repair[] = [],
): Diagnostic {
  const { severity, message }: Definition = registry[code];
  const lookup = new Map(Object.entries<string>(values));
  return {
    code,
    severity,
    message: message.replace(/\{(\w+)\}/g, (_, name: string) => messageText(lookup.get(name) ?? "")),
    origin,
    ...(related.length > 0 && { related }),
    ...(repairs.length > 0 && { repairs }),
  };
}

/** All codes of findings about pages, sorted. */
export const codes: readonly Code[] = Object.keys(pageRegistry).filter(isCode).sort(compareText);

/** Whether a text is a code of findings about pages. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(pageRegistry, text);
}

/** Severity, wording and help of a code. */
export function definitionOf(code: Code): Definition {
  return registry[code];
}

/** A place as tools write it: `song.md:3:1`. */
export function originText({ page, line, column }: Origin): string {
  return `${page}:${line}:${column}`;
}

/** A line of a page: `song.md:3`. */
export function lineText({ page, line }: Origin): string {
  return `${page}:${line}`;
}

/** Compares two strings by code unit. All output is in this order, as it does not depend on a locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Orders places by page, line and column. */
export function compareOrigins(left: Origin, right: Origin): number {
  return compareText(left.page, right.page) || left.line - right.line || left.column - right.column;
}

/** Orders findings by page, line, column and code. */
export function compareDiagnostics(left: Diagnostic, right: Diagnostic): number {
  return (
    compareOrigins(left.origin, right.origin) ||
    compareText(left.code, right.code) ||
    compareText(left.message, right.message)
  );
}

/** Findings in order, each once: several steps may find the same. */
export function sortedFindings(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  return sorted.filter((diagnostic, at) => {
    const previous = sorted[at - 1];
    return previous === undefined || compareDiagnostics(previous, diagnostic) !== 0;
  });
}
