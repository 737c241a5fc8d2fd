import type { Inline } from "./inline.ts";
import {
  endOfSentence,
  moreValues,
  plainValues,
  possibleValues,
  quotedValues,
  valueSeparator,
} from "./value-dialect.ts";

/**
 * The values that a sentence of a description lists: in code spans or emphasised, in quotation marks, or as bare words.
 *
 * @returns nothing where the words behind the lead-in are no list
 */
export function listedValues(runs: readonly Inline[]): string[] {
  const marked = markedValues(runs);
  // Whether there may be no value at all is said elsewhere.
  if (marked.length > 0) return [...new Set([...marked, ...addedValues(runs)])].filter((value) => value !== "null");
  const text = runs.map((run) => (run.kind === "code" ? `\`${run.text}\`` : run.text)).join("");
  const quoted = valuesInQuotes(text);
  return quoted.length > 1 ? quoted : bareWords(text);
}

/** The first unbroken run of code spans or emphasised words behind a lead-in; prose between two of them ends it. */
function markedValues(runs: readonly Inline[]): string[] {
  const values: string[] = [];
  let before = "";
  for (const run of runs) {
    const items = itemsOf(run);
    if (items.length > 0 && (values.length > 0 || possibleValues.test(before))) {
      if (!items.every((item) => /^[\w.-]+$/.test(item))) break;
      values.push(...items);
    } else if (values.length > 0 && !valueSeparator.test(run.text)) break;
    before = run.kind === "text" ? before + run.text : "";
  }
  return values;
}

/** Some authors emphasise each value, others all of them at once. */
function itemsOf(run: Inline): string[] {
  if (run.kind === "code") return [run.text];
  return run.kind === "text" && run.emphasised === true && run.text.trim() !== "" ? run.text.trim().split(/,\s*/) : [];
}

/** Values that only those clients get that ask for them: a second list behind the first. */
function addedValues(runs: readonly Inline[]): string[] {
  const start = runs.findIndex((run) => moreValues.test(run.text));
  const values: string[] = [];
  for (const [index, run] of runs.entries()) {
    if (start === -1 || index <= start) continue;
    const isFirst = values.length === 0;
    if (run.kind === "code" && (!isFirst || /:\s*$/.test(runs[index - 1]?.text ?? ""))) {
      if (!/^[\w.-]+$/.test(run.text)) break;
      values.push(run.text);
    } else if (!isFirst && !valueSeparator.test(run.text)) break;
  }
  return values;
}

function valuesInQuotes(text: string): string[] {
  const start = quotedValues.exec(text);
  if (start === null) return [];
  const values: string[] = [];
  let end = start.index + start[0].length - 1;
  for (const { 0: quoted, 1: value = "", index } of text.matchAll(/["“]([^"“”]{1,60})["”]/g)) {
    if (index < end) continue;
    if (endOfSentence.test(text.slice(end, index))) break;
    if (value.trim() !== "") values.push(value.trim());
    end = index + quoted.length;
  }
  return values;
}

/** Every item has to be a single word, as anything else is rather a sentence. */
function bareWords(text: string): string[] {
  const sentence = plainValues.exec(text)?.[1] ?? "";
  const values = sentence
    .split(/[,|/;]|\s(?:and|or)\s/)
    .map((item) => item.replace(/^\s*(?:and|or)\s/, "").trim())
    .filter((item) => item !== "");
  return values.length > 1 && values.every((value) => /^[A-Za-z][\w-]*$/.test(value)) ? values : [];
}
