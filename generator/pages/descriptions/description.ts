import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import { claimPatterns, filterOperator, thousandsSeparator } from "../../dialects/microsoft-graph/claims.ts";
import { inheritedFrom, inheritedFromName } from "../../dialects/microsoft-graph/inheritance.ts";
import { inlineInclude, placeholders, placeholderWords } from "../../dialects/microsoft-graph/vocabulary.ts";
import { memoize } from "../../memoize.ts";
import { type Inline, withSingleSpaces } from "../document/inline.ts";
import type { NamedType } from "../facts/page-facts.ts";
import { linkedName } from "../type-syntax/type-link.ts";
import type { Claims } from "./claims.ts";
import { listedValues } from "./listed-values.ts";

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
  runs: readonly Inline[],
  origin: Origin,
  what: string,
  diagnostics: Diagnostic[],
): Description {
  const base = inheritedType(runs);
  const written = documented(runs, origin, what, diagnostics);
  const text = proseOf(written);
  return {
    // What is left of a removed placeholder may be its full stop.
    text: text
      .replace(/\s*\bInherited from (?:the )?[\w.]+\.?\s*$/i, "")
      .replace(/^[.,;]\s*/, "")
      .trim(),
    claims: { ...readClaims(text, written), ...(base && { inheritedFrom: base }) },
  };
}

/** The runs as text that keeps the author's code spans; links are their text, as their targets are relative to the page. */
export function proseOf(runs: readonly Inline[]): string {
  const text = runs.map((run) => (run.kind === "code" ? `\`${run.text}\`` : run.text)).join("");
  return withSingleSpaces(text.includes("[!") ? text.replace(inlineInclude, "$1") : text);
}

/** The runs without placeholders. A placeholder is set in bold, so it is a run of its own and ends with it. */
export function documented(runs: readonly Inline[], origin: Origin, what: string, diagnostics: Diagnostic[]): Inline[] {
  return runs.map((run) =>
    run.kind === "text" && hasPlaceholder(run.text)
      ? { kind: "text", text: ` ${withoutPlaceholders(run.text, origin, what, diagnostics)} ` }
      : run,
  );
}

function hasPlaceholder(text: string): boolean {
  return placeholderWords.test(text) && placeholders.some((pattern) => pattern.test(text));
}

/** Removes text such as "TODO: Add Description"; each removal is a finding at its place. */
export function withoutPlaceholders(text: string, origin: Origin, what: string, diagnostics: Diagnostic[]): string {
  if (!hasPlaceholder(text)) return withSingleSpaces(text);
  let rest = text;
  for (const pattern of placeholders) {
    rest = rest.replace(pattern, (placeholder) => {
      const shown = placeholder.replaceAll("*", "").trim();
      diagnostics.push(diagnose("placeholder", origin, { text: shown, what }));
      return " ";
    });
  }
  return withSingleSpaces(rest);
}

function inheritedType(runs: readonly Inline[]): NamedType | undefined {
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    if (run.kind !== "text") continue;
    if (next?.kind === "link" && inheritedFrom.test(run.text)) {
      const named = linkedName(next);
      if (named !== undefined) return named;
    }
    const name = inheritedFromName.exec(run.text)?.[1];
    if (name !== undefined) return { name };
  }
  return undefined;
}

function readClaims(text: string, runs: readonly Inline[]): Claims {
  const values = listedValues(runs);
  const [before, behind] = text.length > longestMemoized ? statedClaims(text) : memoizedClaims(text);
  return { ...before, ...(values.length > 1 && { possibleValues: values }), ...behind };
}

/** In characters. Pages repeat most descriptions, the longest least. */
const longestMemoized = 1_000;

const memoizedClaims = memoize(statedClaims);

/** What the words state, whatever they are marked with: what counts before and behind the values that they list. */
function statedClaims(text: string): readonly [Claims, Claims] {
  const maxLength = numberOf(claimPatterns.maxLength.exec(text)?.[1] ?? "none");
  const notNullable = claimPatterns.notNullable.test(text);
  const marks: Claims = {
    ...(isReadOnly(text) && { readOnly: true }),
    ...(notNullable ? { nullable: false } : claimPatterns.nullable.test(text) && { nullable: true }),
    ...(claimPatterns.required.test(text)
      ? { required: true }
      : claimPatterns.optional.test(text) && { required: false }),
    ...(claimPatterns.key.test(text) && { key: true }),
    ...(claimPatterns.deprecated.test(text) && { deprecated: true }),
  };
  const limits: Claims = {
    ...(Number.isSafeInteger(maxLength) && { maxLength }),
    ...(claimPatterns.onlyOnSelect.test(text) && { onlyOnSelect: true }),
    ...readRange(text),
    ...readFilter(text),
    ...readDefault(text),
  };
  return [marks, limits];
}

/** What is read-only for some is taken to be so for all, unless the words say that it can be written. */
function isReadOnly(text: string): boolean {
  const { readOnly, readOnlyForSome, writable } = claimPatterns;
  return readOnly.test(text) || (readOnlyForSome.test(text) && !writable.test(text));
}

/** "Valid values 1 to 10" */
function readRange(text: string): Claims {
  const limits = claimPatterns.range
    .exec(text)
    ?.slice(1)
    .flatMap((limit) => (limit === undefined ? [] : [numberOf(limit)]));
  const [minimum, maximum] = limits ?? [];
  return minimum === undefined || maximum === undefined || minimum > maximum ? {} : { range: [minimum, maximum] };
}

function numberOf(written: string): number {
  return Number(written.replace(thousandsSeparator, ""));
}

/** "Supports $filter (eq, ne, startsWith)", with or without the operators. */
function readFilter(text: string): Claims {
  const filter = claimPatterns.filter.exec(text);
  if (filter === null) return {};
  return { filterOperators: [...new Set(filter[1]?.match(filterOperator)?.map((operator) => operator.toLowerCase()))] };
}

function readDefault(text: string): Claims {
  const [, code, quoted, word, number] = claimPatterns.defaultValue.exec(text) ?? [];
  const defaultValue = code ?? quoted ?? word ?? number?.replace(thousandsSeparator, "");
  return defaultValue === undefined ? {} : { defaultValue };
}
