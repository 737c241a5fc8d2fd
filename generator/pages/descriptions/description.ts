import { diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { type Inline, textWithCode, withSingleSpaces } from "../document/inline.ts";
import type { PageDocument } from "../document/sections.ts";
import type { Claims, NamedType } from "../facts/page-facts.ts";
import { linkedName } from "../type-syntax/type-link.ts";
import { readClaims } from "./claims.ts";

/** A paragraph or a cell of a table, with its place. */
interface PlacedRuns {
  readonly runs: readonly Inline[];
  readonly origin: Origin;
}

/** A description: the words worth repeating, and what they state. */
export interface Description {
  readonly text: string;
  readonly claims: Claims;
}

/**
 * Reads a description: removes placeholders, which is a finding, and collects the facts that its sentences state.
 *
 * @param cell the words; nothing where there is no column for them
 * @param name the name of what is described
 */
export function readDescription(document: PageDocument, cell: PlacedRuns | undefined, name: string): Description {
  if (cell === undefined) return { text: "", claims: {} };
  const { dialect } = document;
  const base = inheritedType(dialect, cell.runs);
  const written = withoutUnfinished(document, cell, `description of ${name}`);
  return {
    // What is left of a removed placeholder may be its full stop.
    text: proseOf(dialect, written)
      .replace(dialect.inheritance.inheritedFromNote, "")
      .replace(/^[.,;]\s*/, "")
      .trim(),
    claims: { ...readClaims(dialect, plainProse(dialect, written), written), ...(base && { inheritedFrom: base }) },
  };
}

/**
 * The runs as text with the author's code spans. Absolute links stay links; others are their text, as their targets are
 * relative to the page.
 */
export function proseOf(dialect: Dialect, runs: readonly Inline[]): string {
  return plainProse(dialect, runs.map(withLink));
}

function withLink(run: Inline): Inline {
  if (run.kind !== "link" || !/^https?:\/\/[^\s()]+$/.test(run.url) || /[[\]]/.test(run.text)) return run;
  return { kind: "text", text: run.text === run.url ? run.url : `[${run.text}](${run.url})` };
}

function plainProse(dialect: Dialect, runs: readonly Inline[]): string {
  const text = textWithCode(runs);
  return withSingleSpaces(text.includes("[!") ? text.replace(dialect.pages.inlineInclude, "$1") : text);
}

/**
 * The runs without unfinished text. Such text is set in bold, so it is a run of its own and ends with it.
 *
 * @param what names the words in findings, for instance "description of fqdn"
 */
export function withoutUnfinished(
  document: PageDocument,
  { runs, origin }: PlacedRuns,
  what: string,
): readonly Inline[] {
  const { unfinished } = document.dialect.pages;
  return runs.map((run) =>
    run.kind === "text" && unfinished.some((pattern) => pattern.test(run.text))
      ? { kind: "text", text: ` ${finishedText(document, { text: run.text, origin }, what)} ` }
      : run,
  );
}

/** The text without parts such as "TODO: Add Description"; each is a finding at its place. */
export function finishedText(
  { dialect, diagnostics }: PageDocument,
  { text, origin }: { readonly text: string; readonly origin: Origin },
  what: string,
): string {
  const finished = dialect.pages.unfinished.reduce(
    (rest, pattern) =>
      rest.replace(pattern, (unfinished) => {
        const shown = unfinished.replaceAll("*", "").trim();
        diagnostics.push(diagnose("placeholder", origin, { text: shown, what }));
        return " ";
      }),
    text,
  );
  return withSingleSpaces(finished);
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
