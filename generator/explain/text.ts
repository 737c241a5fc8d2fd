import { type Diagnostic, originText } from "../diagnostics/diagnostic.ts";
import { createPaint, type Paint, type Terminal, wrapWords } from "../diagnostics/terminal-text.ts";
import { invisible, visible } from "../diagnostics/visible-text.ts";
import type { Excerpt } from "./excerpts.ts";
import type { ExplainedPlace, Explanation } from "./explanation.ts";

/** An explanation for people. It ends with a correction that can be copied. */
export function explanationText(explanation: Explanation, { color, width }: Omit<Terminal, "wraps">): string {
  const paint = createPaint(color);
  const { subject, kind, facts, places, reasons, artefacts, findings, corrections } = explanation;
  const longest = Math.max(...facts.map(([name]) => name.length));
  const wrapped = (text: string, indent: number) => wrapWords(wordsOf(text), width, [2, indent], paint);
  const drafts = corrections.map((correction) => JSON.stringify(correction, null, 2)).join(",\n");
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ["What the pages say (* decided)", places.flatMap((place) => placeLines(place, width, paint))],
    ["Why", reasons.flatMap((reason) => wrapped(reason, 2))],
    ["What it becomes", artefacts.flatMap((excerpt) => excerptLines(excerpt, paint))],
    ["Findings", findings.flatMap((finding) => findingLines(finding, width, paint))],
    [
      "If that is wrong, change this and add it to the corrections",
      drafts.split("\n").map((line) => `  ${escaped(line)}`),
    ],
  ];
  const lines = [
    `${paint("bold", visible(subject))} ${paint("dim", kind)}`,
    ...facts.flatMap(([name, value]) => wrapped(`${name.padEnd(longest)}  ${value}`, longest + 4)),
    ...sections.flatMap(([title, shown]) => (shown.length === 0 ? [] : ["", paint("bold", title), ...shown])),
  ];
  return `${lines.join("\n")}\n`;
}

function excerptLines({ in: { name, from }, lines }: Excerpt, paint: Paint): string[] {
  return [`  ${from} ${paint("dim", name)}`, ...lines.map((line) => `    ${visible(line)}`)];
}

function placeLines({ origin, source, says, won, excerpt }: ExplainedPlace, width: number, paint: Paint): string[] {
  const mark = won ? ({ text: "*", format: "green" } as const) : { text: " " };
  const quoted = excerpt === "" ? [] : [paint("dim", cut(`      ${excerpt}`, width))];
  return [
    ...wrapWords([mark, ...wordsOf(`${source}: ${says}`)], width, [2, 4], paint),
    `      ${paint("cyan", visible(originText(origin)))}`,
    ...quoted,
  ];
}

function findingLines({ origin, severity, message, code }: Diagnostic, width: number, paint: Paint): string[] {
  const words = [...wordsOf(`${originText(origin)} ${severity} ${message}`), { text: code, format: "dim" } as const];
  return wrapWords(words, width, [2, 4], paint);
}

/** The words of a text; spaces that follow each other belong to the word before them. */
function wordsOf(text: string): { readonly text: string }[] {
  return visible(text)
    .split(/ (?! )/)
    .map((word) => ({ text: word }));
}

function cut(text: string, width: number): string {
  const shown = visible(text);
  return shown.length <= width ? shown : `${shown.slice(0, width - 1)}…`;
}

/** JSON with the same meaning in which invisible characters are escapes. */
function escaped(json: string): string {
  return json.replace(invisible, (character) =>
    character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}
