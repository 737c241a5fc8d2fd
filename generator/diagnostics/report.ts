import { groupBy } from "../multimap.ts";
import { codeFrame } from "./code-frame.ts";
import { counted } from "./counted.ts";
import type { Severity } from "./definition.ts";
import { type Code, compareDiagnostics, type Diagnostic, definitionOf, type Origin, originText } from "./diagnostic.ts";
import { createPaint, type Paint, type Terminal, wrapWords } from "./terminal-text.ts";

/** How a report is shown. */
export interface ReportStyle extends Terminal {
  /** The line of a page, for the excerpt; nothing where it cannot be read. */
  readonly lineOf: (origin: Origin) => string | undefined;
}

/** In columns: the length of the longest severity. */
const severityWidth = "warning".length;

const severityColors = { error: "red", warning: "yellow", info: "blue" } as const satisfies Record<Severity, string>;

/** From the worst to the mildest. */
const severities: readonly Severity[] = ["error", "warning", "info"];

/**
 * Findings for people: each with an excerpt of its page, and then totals by code.
 *
 * @returns text that ends with a line end; empty if there are no findings
 */
export function reportText(diagnostics: readonly Diagnostic[], style: ReportStyle): string {
  if (diagnostics.length === 0) return "";
  const rows = totals(
    groupBy(diagnostics, ({ code }) => code),
    style,
    createPaint(style.color),
  );
  return `${findingsText(diagnostics, style)}${rows.join("\n")}\n`;
}

/** Findings for people, each with an excerpt of its page and followed by an empty line. */
export function findingsText(diagnostics: readonly Diagnostic[], style: ReportStyle): string {
  const paint = createPaint(style.color);
  return diagnostics.map((one) => `${finding(one, style, paint).join("\n")}\n\n`).join("");
}

/** How many findings a brief report shows, and in how many lines. */
const brief = { findings: 5, lines: 10 } as const;

/**
 * The worst findings in at most ten lines, without excerpts: errors before warnings, and one of each code before a
 * second of any.
 *
 * @returns text that ends with a line end; empty if there are no errors and warnings
 */
export function briefReport(diagnostics: readonly Diagnostic[], style: Terminal): string {
  const paint = createPaint(style.color);
  const lines: string[] = [];
  for (const one of worst(diagnostics).slice(0, brief.findings)) {
    const added = headline(one, style, paint);
    if (lines.length + added.length > brief.lines) break;
    lines.push(...added);
  }
  return lines.map((line) => `${line}\n`).join("");
}

/** Errors and warnings in the order in which they deserve to be seen. */
function worst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byCode = groupBy(
    diagnostics.filter(({ severity }) => severity !== "info"),
    ({ code }) => code,
  );
  return [...byCode.values()]
    .flatMap((alike) => alike.map((one, at) => ({ one, at })))
    .sort(
      (left, right) =>
        severities.indexOf(left.one.severity) - severities.indexOf(right.one.severity) ||
        left.at - right.at ||
        compareDiagnostics(left.one, right.one),
    )
    .map(({ one }) => one);
}

/** The first lines of a finding: place, severity, message and code. */
function headline({ severity, code, message, origin }: Diagnostic, { wraps, width }: Terminal, paint: Paint): string[] {
  const words = [
    { text: originText(origin), format: "bold" },
    { text: severity, format: severityColors[severity] },
    ...message.split(" ").map((text) => ({ text })),
    { text: code, format: "dim" },
  ] as const;
  return wrapWords(words, wraps ? width : Number.POSITIVE_INFINITY, [0, 2], paint);
}

function finding(diagnostic: Diagnostic, style: ReportStyle, paint: Paint): string[] {
  const { origin, related = [] } = diagnostic;
  return [
    ...headline(diagnostic, style, paint),
    ...excerpt(origin, style, paint),
    ...related.flatMap(({ message: relation, origin: place }) => [
      `  ${originText(place)} ${relation}`,
      ...excerpt(place, style, paint),
    ]),
  ];
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
  rows.sort(
    (left, right) => severities.indexOf(left.severity) - severities.indexOf(right.severity) || right.count - left.count,
  );
  const longest = Math.max(...rows.map(({ code }) => code.length));
  return rows.flatMap(({ code, count, pages, severity }) => {
    const row = `${code.padEnd(longest)} ${`${count}`.padStart(5)} on ${counted(pages, "page")}`;
    const { help } = definitionOf(code);
    const isNarrow = wraps && severityWidth + 1 + row.length + 2 + help.length > width;
    const total = `${paint(severityColors[severity], severity.padEnd(severityWidth))} ${row}`;
    const indented = " ".repeat(severityWidth + 1);
    return isNarrow ? [total, `${indented}${paint("dim", help)}`] : [`${total}  ${paint("dim", help)}`];
  });
}
