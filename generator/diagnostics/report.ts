import { styleText } from "node:util";
import type { FileChange } from "../emit/write.ts";
import { codeFrame } from "./code-frame.ts";
import type { Severity } from "./definition.ts";
import { type Code, type Diagnostic, definitionOf, type Origin } from "./diagnostic.ts";
import { textWidth } from "./text-width.ts";

/** How a report is shown. */
export interface ReportStyle {
  readonly color: boolean;
  /** The width of the terminal, in columns. */
  readonly width: number;
  /** Whether sentences are broken to that width. */
  readonly wraps: boolean;
  /** Of each code this many findings are shown in full; the totals count them all. */
  readonly shownPerCode: number;
  /** Whether findings are shown that are only worth knowing. */
  readonly showsInfo: boolean;
  /** The text of a line of a page, for the excerpt; nothing where it cannot be had. */
  readonly lineOf: (origin: Origin) => string | undefined;
}

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

/** In columns: as long as the longest severity. */
const severityWidth = "warning".length;

const severityColors = { error: "red", warning: "yellow", info: "blue" } as const satisfies Record<Severity, string>;

/**
 * Findings for people: each with an excerpt of the page, then totals by code.
 *
 * @returns text that ends with a line end; empty where there is nothing to report
 */
export function reportText(diagnostics: readonly Diagnostic[], style: ReportStyle): string {
  if (diagnostics.length === 0) return "";
  const paint: Paint = style.color
    ? (format, text) => styleText(format, text, { validateStream: false })
    : (_, text) => text;
  const byCode = new Map<Code, Diagnostic[]>();
  const lines: string[] = [];
  for (const diagnostic of diagnostics) {
    const alike = byCode.get(diagnostic.code) ?? [];
    byCode.set(diagnostic.code, alike);
    alike.push(diagnostic);
    const isShown = (style.showsInfo || diagnostic.severity !== "info") && alike.length <= style.shownPerCode;
    if (isShown) lines.push(...finding(diagnostic, style, paint), "");
  }
  return `${[...lines, ...totals(byCode, style, paint)].join("\n")}\n`;
}

function finding(
  { severity, code, message, origin, related = [] }: Diagnostic,
  style: ReportStyle,
  paint: Paint,
): string[] {
  const words: readonly Word[] = [
    { text: place(origin), format: "bold" },
    { text: severity, format: severityColors[severity] },
    ...message.split(" ").map((text) => ({ text })),
    { text: code, format: "dim" },
  ];
  return [
    ...sentence(words, style, paint),
    ...excerpt(origin, style, paint),
    ...related.flatMap(({ message: also, origin: second }) => [
      `  ${place(second)} ${also}`,
      ...excerpt(second, style, paint),
    ]),
  ];
}

interface Word {
  readonly text: string;
  readonly format?: Parameters<typeof styleText>[0];
}

/** Breaks a sentence between words where the terminal ends; a word that is longer than a line stays whole. */
function sentence(words: readonly Word[], { wraps, width }: ReportStyle, paint: Paint): string[] {
  const lines: string[] = [];
  let used = 0;
  for (const { text, format } of words) {
    const shown = format === undefined ? text : paint(format, text);
    const columns = textWidth(text);
    const fits = !wraps || used + 1 + columns <= width;
    if (lines.length > 0 && fits) lines[lines.length - 1] += ` ${shown}`;
    else lines.push(lines.length === 0 ? shown : `  ${shown}`);
    used = lines.length > 1 && !fits ? 2 + columns : used === 0 ? columns : used + 1 + columns;
  }
  return lines;
}

function place({ page, line, column }: Origin): string {
  return `${page}:${line}:${column}`;
}

/** The line with a mark below the place. */
function excerpt(origin: Origin, { lineOf, width }: ReportStyle, paint: Paint): string[] {
  const line = lineOf(origin);
  if (line === undefined || line.trim() === "") return [];
  const gutter = `  ${origin.line} | `;
  const frame = codeFrame(line, origin.column, Math.max(width - gutter.length, 20));
  return [`${paint("dim", gutter)}${frame.line}`, " ".repeat(gutter.length) + paint("green", frame.mark)];
}

function totals(
  byCode: ReadonlyMap<Code, readonly Diagnostic[]>,
  { wraps, width }: ReportStyle,
  paint: Paint,
): string[] {
  const rows = [...byCode].map(([code, alike]) => {
    const pages = new Set(alike.map(({ origin }) => origin.page)).size;
    return { code, count: alike.length, pages, severity: alike[0]?.severity ?? "info" };
  });
  const order: readonly Severity[] = ["error", "warning", "info"];
  rows.sort((left, right) => order.indexOf(left.severity) - order.indexOf(right.severity) || right.count - left.count);
  const longest = Math.max(...rows.map(({ code }) => code.length));
  return rows.flatMap(({ code, count, pages, severity }) => {
    const where = pages === 1 ? "1 page" : `${pages} pages`;
    const row = `${code.padEnd(longest)} ${`${count}`.padStart(5)} on ${where}`;
    const { help } = definitionOf(code);
    const isNarrow = wraps && severityWidth + 1 + row.length + 2 + help.length > width;
    const total = `${paint(severityColors[severity], severity.padEnd(severityWidth))} ${row}`;
    const indented = " ".repeat(severityWidth + 1);
    return isNarrow ? [total, `${indented}${paint("dim", help)}`] : [`${total}  ${paint("dim", help)}`];
  });
}

/** How many lines of a file's difference are shown. */
const shownDifference = 20;
/** A patch starts with lines that name the file once more; what is said above it does that better. */
const patchRule = 2;

/** The files that are not as they should be, each with the start of its difference. */
export async function staleText(files: readonly FileChange[], output: string): Promise<string> {
  const { createTwoFilesPatch } = await import("diff");
  return files
    .filter(({ change }) => change !== "unchanged")
    .map(({ path, change, before, after }) => {
      const patch = createTwoFilesPatch(
        `${output}/${path}`,
        `${output}/${path}`,
        before,
        after,
        "on disk",
        "generated",
        { context: 1 },
      );
      const lines = patch.trimEnd().split("\n").slice(patchRule);
      const more = lines.length > shownDifference ? [`… ${lines.length - shownDifference} more lines`] : [];
      const state = { created: "is missing", changed: "is stale", deleted: "is no longer generated", unchanged: "" }[
        change
      ];
      return [`${output}/${path} ${state}`, ...lines.slice(0, shownDifference), ...more].join("\n");
    })
    .join("\n\n");
}

/** The changes that repairs make, as a patch. */
export async function fixText(fixed: readonly { path: string; before: string; after: string }[]): Promise<string> {
  const { createTwoFilesPatch } = await import("diff");
  return fixed
    .map(({ path, before, after }) => createTwoFilesPatch(path, path, before, after, "", "", { context: 1 }))
    .map((patch) => patch.trimEnd().split("\n").slice(1).join("\n"))
    .map((patch) => `${patch}\n`)
    .join("");
}
