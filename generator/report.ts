import { styleText } from "node:util";
import { type Code, type Diagnostic, helpFor, type Origin, type Severity } from "./diagnostics.ts";
import type { FileChange } from "./emit/write.ts";

/** How a report is shown. */
export interface ReportStyle {
  readonly color: boolean;
  /** The width of the terminal, in columns. */
  readonly width: number;
  /** The text of a line of a page, for the excerpt; nothing where it cannot be had. */
  readonly lineOf: (origin: Origin) => string | undefined;
}

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

/** Of each code this many findings are shown in full; the totals count them all. */
const shownPerCode = 5;

const severityColors = { error: "red", warning: "yellow", info: "blue" } as const satisfies Record<Severity, string>;

/**
 * Findings for people: errors and warnings with an excerpt of the page, then totals by code.
 *
 * @returns text that ends with a line end; empty where there is nothing to report
 */
export function reportText(diagnostics: readonly Diagnostic[], style: ReportStyle): string {
  if (diagnostics.length === 0) return "";
  const paint: Paint = style.color ? (format, text) => styleText(format, text) : (_, text) => text;
  const shown = new Map<Code, number>();
  const lines: string[] = [];
  for (const diagnostic of diagnostics) {
    const count = (shown.get(diagnostic.code) ?? 0) + 1;
    shown.set(diagnostic.code, count);
    if (diagnostic.severity !== "info" && count <= shownPerCode) lines.push(...finding(diagnostic, style, paint), "");
  }
  return `${[...lines, ...totals(diagnostics, shown, paint)].join("\n")}\n`;
}

function finding(
  { severity, code, message, origin, related = [] }: Diagnostic,
  style: ReportStyle,
  paint: Paint,
): string[] {
  return [
    `${paint("bold", place(origin))} ${paint(severityColors[severity], severity)} ${message} ${paint("dim", code)}`,
    ...excerpt(origin, style, paint),
    ...related.flatMap(({ message: also, origin: second }) => [
      `  ${place(second)} ${also}`,
      ...excerpt(second, style, paint),
    ]),
  ];
}

function place({ page, line, column }: Origin): string {
  return `${page}:${line}:${column}`;
}

/** The line with a mark below the column; a long line is cut around it. */
function excerpt(origin: Origin, { lineOf, width }: ReportStyle, paint: Paint): string[] {
  const line = lineOf(origin);
  if (line === undefined || line.trim() === "") return [];
  const gutter = `  ${origin.line} | `;
  const room = Math.max(width - gutter.length - 1, 20);
  const start = Math.max(0, Math.min(origin.column - 1 - Math.floor(room / 3), line.length - room));
  const visible = line.slice(start, start + room).replace(/[\p{Cc}\p{Cf}]/gu, " ");
  const mark = `${" ".repeat(gutter.length + origin.column - 1 - start)}^`;
  return [`${paint("dim", gutter)}${visible}`, paint("green", mark)];
}

function totals(diagnostics: readonly Diagnostic[], counts: ReadonlyMap<Code, number>, paint: Paint): string[] {
  const rows = [...counts].map(([code, count]) => {
    const ofCode = diagnostics.filter((diagnostic) => diagnostic.code === code);
    const pages = new Set(ofCode.map(({ origin }) => origin.page)).size;
    return { code, count, pages, severity: ofCode[0]?.severity ?? "info" };
  });
  const order: readonly Severity[] = ["error", "warning", "info"];
  rows.sort((left, right) => order.indexOf(left.severity) - order.indexOf(right.severity) || right.count - left.count);
  const longest = Math.max(...rows.map(({ code }) => code.length));
  return rows.map(({ code, count, pages, severity }) => {
    const where = pages === 1 ? "1 page" : `${pages} pages`;
    const name = paint(severityColors[severity], severity.padEnd(7));
    return `${name} ${code.padEnd(longest)} ${`${count}`.padStart(5)} on ${where}  ${paint("dim", helpFor(code))}`;
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
