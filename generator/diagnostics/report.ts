import { codeFrame } from "./code-frame.ts";
import { counted } from "./counted.ts";
import type { Severity } from "./definition.ts";
import { type Code, type Diagnostic, definitionOf, type Origin, originText } from "./diagnostic.ts";
import { createPaint, type Paint, type Terminal, wrapWords } from "./terminal-text.ts";

/** How a report is shown. */
export interface ReportStyle extends Terminal {
  /** How many findings of each code are shown in full; the totals count all. */
  readonly shownPerCode: number;
  /** Whether findings of the severity `info` are shown. */
  readonly showsInfo: boolean;
  /** The line of a page, for the excerpt; nothing where it cannot be read. */
  readonly lineOf: (origin: Origin) => string | undefined;
}

/** In columns: the length of the longest severity. */
const severityWidth = "warning".length;

const severityColors = { error: "red", warning: "yellow", info: "blue" } as const satisfies Record<Severity, string>;

/**
 * Findings for people: each with an excerpt of its page, and then totals by code.
 *
 * @returns text that ends with a line end; empty if there are no findings
 */
export function reportText(diagnostics: readonly Diagnostic[], style: ReportStyle): string {
  if (diagnostics.length === 0) return "";
  const paint = createPaint(style.color);
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
  const words = [
    { text: originText(origin), format: "bold" },
    { text: severity, format: severityColors[severity] },
    ...message.split(" ").map((text) => ({ text })),
    { text: code, format: "dim" },
  ] as const;
  return [
    ...wrapWords(words, style.wraps ? style.width : Number.POSITIVE_INFINITY, [0, 2], paint),
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
  const order: readonly Severity[] = ["error", "warning", "info"];
  rows.sort((left, right) => order.indexOf(left.severity) - order.indexOf(right.severity) || right.count - left.count);
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
