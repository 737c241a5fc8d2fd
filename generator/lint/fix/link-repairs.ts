import { posix } from "node:path";
import type { Diagnostic, Repair } from "../../diagnostics/diagnostic.ts";
import { linesByPath, type PageText } from "../page-texts.ts";

/** Adds repairs to findings about links that were found only by ignoring the case of letters. */
export function withLinkRepairs(diagnostics: readonly Diagnostic[], texts: readonly PageText[]): Diagnostic[] {
  const linesOf = linesByPath(texts);
  const pathByLowerCase = new Map(texts.map(({ path }) => [path.toLowerCase(), path]));
  return diagnostics.map((diagnostic) => {
    if (diagnostic.code !== "link-case") return diagnostic;
    const { page, line, column } = diagnostic.origin;
    const repair = repairLink(linesOf(page), line, column, (target) => {
      const path = pathByLowerCase.get(posix.normalize(posix.join(posix.dirname(page), target)).toLowerCase());
      // Only the case of letters changes; `..` and `.` stay.
      return path?.slice(-withoutDots(target).length);
    });
    return repair === undefined ? diagnostic : { ...diagnostic, repairs: [repair] };
  });
}

/** Without the leading `./` and `../`. */
function withoutDots(target: string): string {
  return target.replace(/^(?:\.{1,2}\/)+/, "");
}

type Correct = (target: string) => string | undefined;

/** Corrects the target of the link at a place, or that of the definition to which it refers. */
function repairLink(lines: readonly string[], line: number, column: number, correct: Correct): Repair | undefined {
  const text = lines[line - 1] ?? "";
  const inline = /^\[[^\]]*\]\(\s*([^)\s#?]+)/.exec(text.slice(column - 1));
  const label = /^\[([^\]]*)\](?:\[([^\]]*)\])?(?!\()/.exec(text.slice(column - 1));
  const start = inline === null ? undefined : column - 1 + inline[0].length - (inline[1] ?? "").length;
  if (start !== undefined) return repairTarget(inline?.[1] ?? "", line, start, correct);
  const name = (label?.[2] || label?.[1])?.toLowerCase();
  for (const [at, definition] of lines.entries()) {
    const [whole, defined = "", target = ""] = /^ {0,3}\[([^\]]+)\]:\s*([^\s#?]+)/.exec(definition) ?? [];
    if (whole !== undefined && defined.toLowerCase() === name)
      return repairTarget(target, at + 1, whole.length - target.length, correct);
  }
  return undefined;
}

function repairTarget(target: string, line: number, start: number, correct: Correct): Repair | undefined {
  const bare = withoutDots(target);
  const replacement = correct(target);
  if (replacement === undefined || replacement === bare || replacement.toLowerCase() !== bare.toLowerCase())
    return undefined;
  return { line, column: start + target.length - bare.length + 1, found: bare, replacement };
}
