import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { type Inline, withSingleSpaces } from "../document/inline.ts";
import type { Claims, NamedType } from "../facts/page-facts.ts";
import { linkedName } from "../type-syntax/type-link.ts";
import { readClaims } from "./claims.ts";

/** A description: the words worth repeating, and what they state. */
export interface Description {
  readonly text: string;
  readonly claims: Claims;
}

/**
 * Reads a description: removes placeholders, which is a finding, and collects the facts that its sentences state.
 *
 * @param what names the description in findings, for instance "description of fqdn"
 */
export function readDescription(
  dialect: Dialect,
  runs: readonly Inline[],
  origin: Origin,
  what: string,
  diagnostics: Diagnostic[],
): Description {
  const base = inheritedType(dialect, runs);
  const written = withoutUnfinished(dialect, runs, origin, what, diagnostics);
  const text = proseOf(dialect, written);
  return {
    // What is left of a removed placeholder may be its full stop.
    text: text
      .replace(dialect.inheritance.inheritedFromNote, "")
      .replace(/^[.,;]\s*/, "")
      .trim(),
    claims: { ...readClaims(dialect, text, written), ...(base && { inheritedFrom: base }) },
  };
}

/** The runs as text with the author's code spans; links are their text, as their targets are relative to the page. */
export function proseOf(dialect: Dialect, runs: readonly Inline[]): string {
  const text = runs.map((run) => (run.kind === "code" ? `\`${run.text}\`` : run.text)).join("");
  return withSingleSpaces(text.includes("[!") ? text.replace(dialect.pages.inlineInclude, "$1") : text);
}

/** The runs without unfinished text. Such text is set in bold, so it is a run of its own and ends with it. */
export function withoutUnfinished(
  dialect: Dialect,
  runs: readonly Inline[],
  origin: Origin,
  what: string,
  diagnostics: Diagnostic[],
): readonly Inline[] {
  const isUnfinished = (run: Inline) => run.kind === "text" && hasUnfinished(dialect, run.text);
  if (!runs.some(isUnfinished)) return runs;
  return runs.map((run) =>
    isUnfinished(run) ? { kind: "text", text: ` ${finishedText(dialect, run.text, origin, what, diagnostics)} ` } : run,
  );
}

function hasUnfinished({ pages }: Dialect, text: string): boolean {
  return pages.unfinished.some((pattern) => pattern.test(text));
}

/** The text without parts such as "TODO: Add Description"; each is a finding at its place. */
export function finishedText(
  dialect: Dialect,
  text: string,
  origin: Origin,
  what: string,
  diagnostics: Diagnostic[],
): string {
  let rest = text;
  for (const pattern of dialect.pages.unfinished) {
    rest = rest.replace(pattern, (unfinished) => {
      const shown = unfinished.replaceAll("*", "").trim();
      diagnostics.push(diagnose("placeholder", origin, { text: shown, what }));
      return " ";
    });
  }
  return withSingleSpaces(rest);
}

function inheritedType(dialect: Dialect, runs: readonly Inline[]): NamedType | undefined {
  const { inheritedFrom, inheritedFromName } = dialect.inheritance;
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    if (run.kind !== "text") continue;
    if (next?.kind === "link" && inheritedFrom.test(run.text)) {
      const named = linkedName(dialect, next);
      if (named !== undefined) return named;
    }
    const name = inheritedFromName.exec(run.text)?.[1];
    if (name !== undefined) return { name };
  }
  return undefined;
}
