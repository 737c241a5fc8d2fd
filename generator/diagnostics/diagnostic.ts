import { correctionDiagnostics } from "./correction-rules.ts";
import type { Definition, Severity } from "./definition.ts";
import { lintDiagnostics } from "./lint-rules.ts";
import { modelDiagnostics } from "./model-rules.ts";
import { pageDiagnostics } from "./page-rules.ts";

/** Where a statement stands: a page and a place on it. */
export interface Origin {
  /** The page's path below the input folder, with `/` between folders. */
  readonly page: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
}

/** What pages themselves can raise; other findings are about what was said of them. */
const pageRegistry = { ...pageDiagnostics, ...modelDiagnostics, ...lintDiagnostics };

const registry = { ...pageRegistry, ...correctionDiagnostics };

/** The stable identifier of a kind of finding. */
export type Code = keyof typeof registry;

type Names<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The values that the message of a code takes. */
export type Values<C extends Code> = Readonly<Record<Names<(typeof registry)[C]["message"]>, string>>;

/** A second place that a finding speaks of. */
export interface Related {
  readonly message: string;
  readonly origin: Origin;
}

/** A change of a few characters, on the page of the finding that it mends. */
export interface Repair {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** What stands there, within one line; nothing for an insertion. */
  readonly found: string;
  /** What is to stand there; a line end is `\n`, whatever those of the page are. */
  readonly replacement: string;
}

/** A finding: a plain record that survives a worker, a cache and JSON. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly origin: Origin;
  readonly related?: readonly Related[];
  /** What mends it, where that leaves no doubt. */
  readonly repairs?: readonly Repair[];
}

/** The longest piece of a page that a message repeats, in characters. */
const longestValue = 100;

/**
 * Makes text from a page fit for one line of a terminal: control and format characters become visible escapes,
 * and what is too long is cut.
 */
function quotable(text: string): string {
  const visible = text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return visible.length > longestValue ? `${visible.slice(0, longestValue)}…` : visible;
}

/**
 * Makes a finding. Severity and wording are the registry's; the caller gives only values and places.
 *
 * @param origin where the page says what the finding is about
 * @param values what the message's `{names}` stand for
 * @param related other places that matter, for instance the other half of a contradiction
 * @param repairs what mends it, all of it together
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
    message: message.replace(/\{(\w+)\}/g, (_, name: string) => quotable(lookup.get(name) ?? "")),
    origin,
    ...(related.length > 0 && { related }),
    ...(repairs.length > 0 && { repairs }),
  };
}

/** All codes that a page can raise, in the order of the alphabet. */
export const codes: readonly Code[] = Object.keys(pageRegistry).filter(isCode).sort(compareText);

/** Whether a text is a code that a page can raise. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(pageRegistry, text);
}

/** What is fixed for all findings of a code: severity, wording and help. */
export function definitionOf(code: Code): Definition {
  return registry[code];
}

/** Compares two strings by code unit: the only order the output knows, as it depends on no locale. */
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
