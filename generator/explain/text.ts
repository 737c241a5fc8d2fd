import { styleText } from "node:util";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ExplainedPlace, Explanation } from "./explanation.ts";

/** How an explanation is shown. */
export interface ExplanationStyle {
  readonly color: boolean;
  /** The width of the terminal, in columns. */
  readonly width: number;
}

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

/** An explanation for people, ending with a correction that can be pasted. */
export function explanationText(explanation: Explanation, { color, width }: ExplanationStyle): string {
  const paint: Paint = color ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text;
  const { subject, kind, facts, places, reasons, artefacts, findings, corrections } = explanation;
  const longest = Math.max(...facts.map(([name]) => name.length));
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", paint("bold", title), ...lines];
  const lines = [
    `${paint("bold", visible(subject))} ${paint("dim", kind)}`,
    ...facts.flatMap(([name, value]) => wrapped(`${name.padEnd(longest)}  ${value}`, width, longest + 4)),
    ...section(
      "What the pages say (* decided)",
      places.flatMap((place) => placeLines(place, width, paint)),
    ),
    ...section(
      "Why",
      reasons.flatMap((reason) => wrapped(reason, width, 2)),
    ),
    ...section(
      "What it becomes",
      artefacts.flatMap(({ in: { name, from }, lines: code }) => [
        `  ${from} ${paint("dim", name)}`,
        ...code.map((line) => `    ${visible(line)}`),
      ]),
    ),
    ...section(
      "Findings",
      findings.flatMap((finding) => findingLines(finding, width, paint)),
    ),
    ...section(
      "If that is wrong, change this and add it to the corrections",
      corrections
        .map((correction) => JSON.stringify(correction, null, 2))
        .join(",\n")
        .split("\n")
        .map((line) => `  ${escaped(line)}`),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function placeLines({ origin, source, says, won, excerpt }: ExplainedPlace, width: number, paint: Paint): string[] {
  const { page, line, column } = origin;
  const [first = "", ...more] = wrapped(`${won ? "*" : " "} ${source}: ${says}`, width, 4);
  const mark = won ? first.replace("*", paint("green", "*")) : first;
  const quoted = excerpt === "" ? [] : [paint("dim", cut(`      ${excerpt}`, width))];
  return [mark, ...more, `      ${paint("cyan", visible(`${page}:${line}:${column}`))}`, ...quoted];
}

function findingLines({ origin, severity, message, code }: Diagnostic, width: number, paint: Paint): string[] {
  const { page, line, column } = origin;
  const lines = wrapped(`${page}:${line}:${column} ${severity} ${message} ${code}`, width, 4);
  return lines.map((text, at) => (at === lines.length - 1 ? text.replace(/\S+$/, (word) => paint("dim", word)) : text));
}

/** Breaks text between words, with two spaces in front of the first line and `indent` in front of the others. */
function wrapped(text: string, width: number, indent: number): string[] {
  const lines: string[] = [];
  let line = " ";
  for (const word of visible(text).split(/ (?! )/)) {
    if (line.trim() !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = " ".repeat(indent - 1);
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

function cut(text: string, width: number): string {
  const shown = visible(text);
  return shown.length <= width ? shown : `${shown.slice(0, width - 1)}…`;
}

const control = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Text of a page cannot speak to the terminal. */
function visible(text: string): string {
  return text.replace(control, "\uFFFD");
}

/** JSON that says the same and cannot speak to the terminal either. */
function escaped(json: string): string {
  return json.replace(control, (character) =>
    character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}
