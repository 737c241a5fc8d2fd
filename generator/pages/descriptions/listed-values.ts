import type { Dialect, ValueListWords } from "../../dialects/dialect.ts";
import { type Inline, inlineText, textWithCode } from "../document/inline.ts";

/**
 * The values that a sentence of a description lists: in code spans or emphasised, in quotation marks, or as bare words.
 *
 * @returns nothing where the words after the lead-in are no list
 */
export function listedValues({ values: words }: Dialect, runs: readonly Inline[]): string[] {
  const marked = markedValues(runs, words);
  const items = marked.length < 2 ? htmlItems(runs, words) : [];
  if (items.length > 1) return items;
  // Whether there may be no value at all is said elsewhere.
  if (marked.length > 0)
    return [...new Set([...marked, ...furtherValues(runs, words)])].filter((value) => value !== "null");
  const text = textWithCode(runs);
  const quoted = valuesInQuotes(text, words);
  return quoted.length > 1 ? quoted : bareWords(text, words);
}

/**
 * The first unbroken run of code spans or emphasised words after a lead-in; prose between two of them ends it. Where a
 * verb follows, these are rather members: "Either **owner** or **team** is required".
 */
function markedValues(runs: readonly Inline[], { lead, separator, predicate }: ValueListWords): string[] {
  const values: string[] = [];
  let before = "";
  let isAnnounced = false;
  for (const run of runs) {
    const items = itemsOf(run);
    if (items.length > 0 && (values.length > 0 || lead.test(before))) {
      if (!items.every((item) => /^[\w.-]+$/.test(item))) break;
      isAnnounced ||= before.trimEnd().endsWith(":");
      values.push(...items);
    } else if (values.length > 0 && !separator.test(run.text))
      return !isAnnounced && predicate.test(run.text) ? [] : values;
    before = run.kind === "text" ? before + run.text : "";
  }
  return values;
}

/**
 * The values that start the items of an HTML list or the rows of an HTML table, after words that speak of values. An
 * item that starts with anything else makes the list one of something else.
 */
function htmlItems(runs: readonly Inline[], { htmlLead }: ValueListWords): string[] {
  const starts = itemStarts(runs);
  if (!htmlLead.test(inlineText(runs.slice(0, starts[0] ?? 0)).slice(-longestLeadIn))) return [];
  const values = starts.map((start) => firstValue(runs.slice(start + 1)));
  return values.every((value) => value !== undefined) ? [...new Set(values)] : [];
}

/** In characters. */
const longestLeadIn = 200;

/** Of the cells of a row, the first is the item; a header row is none. */
function itemStarts(runs: readonly Inline[]): number[] {
  let isNewRow = false;
  return runs.flatMap((run, at) => {
    const opens = run.kind === "text" ? run.opens : undefined;
    const isItem = opens === "li" || (opens === "td" && isNewRow);
    if (opens !== undefined) isNewRow = opens === "tr";
    return isItem ? [at] : [];
  });
}

/** A code span or an emphasised word, whatever follows it; a plain word only if nothing does. */
function firstValue(runs: readonly Inline[]): string | undefined {
  const at = runs.findIndex((run) => run.text.trim() !== "");
  const start = runs[at];
  const next = runs[at + 1];
  const isMarked = start?.kind === "code" || (start?.kind === "text" && start.emphasised === true);
  const isAlone = start?.kind === "text" && (next === undefined || next.text.trim() === "");
  const text = start?.text.trim() ?? "";
  return (isMarked || isAlone) && /^[\w.-]+$/.test(text) ? text : undefined;
}

/** Some authors emphasise each value, others all of them at once. */
function itemsOf(run: Inline): string[] {
  if (run.kind === "code") return [run.text];
  return run.kind === "text" && run.emphasised === true && run.text.trim() !== "" ? run.text.trim().split(/,\s*/) : [];
}

/** Values that only those clients get that ask for them: a second list after the first. */
function furtherValues(runs: readonly Inline[], { furtherLead, separator }: ValueListWords): string[] {
  const start = runs.findIndex((run) => furtherLead.test(run.text));
  const values: string[] = [];
  for (const [index, run] of runs.entries()) {
    if (start === -1 || index <= start) continue;
    const isFirst = values.length === 0;
    if (run.kind === "code" && (!isFirst || /:\s*$/.test(runs[index - 1]?.text ?? ""))) {
      if (!/^[\w.-]+$/.test(run.text)) break;
      values.push(run.text);
    } else if (!isFirst && !separator.test(run.text)) break;
  }
  return values;
}

function valuesInQuotes(text: string, { quotedLead }: ValueListWords): string[] {
  const start = quotedLead.exec(text);
  if (start === null) return [];
  const values: string[] = [];
  let end = start.index + start[0].length - 1;
  for (const { 0: quoted, index } of text.matchAll(/["“][^"“”]{1,60}["”]|['‘][^'‘’]{1,60}['’]/g)) {
    const value = quoted.slice(1, -1);
    if (index < end) continue;
    if (/[.!?](?:\s|$)/.test(text.slice(end, index))) break;
    if (value.trim() !== "") values.push(value.trim());
    end = index + quoted.length;
  }
  return values;
}

/** Every item has to be a single word, as anything else is rather a sentence. */
function bareWords(text: string, { plain, plainSeparator, plainConjunction }: ValueListWords): string[] {
  const sentence = plain.exec(text)?.[1] ?? "";
  const values = sentence
    .split(plainSeparator)
    .map((item) => item.replace(plainConjunction, "").trim())
    .filter((item) => item !== "");
  return values.length > 1 && values.every((value) => /^[A-Za-z][\w-]*$/.test(value)) ? values : [];
}
