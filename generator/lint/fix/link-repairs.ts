import { posix } from "node:path";
import type { Diagnostic, Repair } from "../../diagnostics/diagnostic.ts";
import type { PageSource } from "../sources.ts";

/** Adds to the findings about links that ignore the case of letters what the links should be. */
export function withLinkRepairs(diagnostics: readonly Diagnostic[], sources: readonly PageSource[]): Diagnostic[] {
  const linesByPage = new Map(sources.map(({ path, lines }) => [path, lines]));
  const pathByLowerCase = new Map(sources.map(({ path }) => [path.toLowerCase(), path]));
  return diagnostics.map((diagnostic) => {
    if (diagnostic.code !== "link-case") return diagnostic;
    const { page, line, column } = diagnostic.origin;
    const repair = repairOf(linesByPage.get(page) ?? [], line, column, (target) => {
      const meant = pathByLowerCase.get(posix.normalize(posix.join(posix.dirname(page), target)).toLowerCase());
      // Only letters change: what leads through other folders stays as it is.
      return meant?.slice(-target.replace(/^(?:\.{1,2}\/)+/, "").length);
    });
    return repair === undefined ? diagnostic : { ...diagnostic, repairs: [repair] };
  });
}

/** The target of the link at a place, or of the definition that it refers to, as it should be. */
function repairOf(
  lines: readonly string[],
  line: number,
  column: number,
  spell: (target: string) => string | undefined,
): Repair | undefined {
  const text = lines[line - 1] ?? "";
  const inline = /^\[[^\]]*\]\(\s*([^)\s#?]+)/.exec(text.slice(column - 1));
  const label = /^\[([^\]]*)\](?:\[([^\]]*)\])?(?!\()/.exec(text.slice(column - 1));
  const start = inline === null ? undefined : column - 1 + inline[0].length - (inline[1] ?? "").length;
  if (start !== undefined) return respelt(inline?.[1] ?? "", line, start, spell);
  const name = (label?.[2] || label?.[1])?.toLowerCase();
  for (const [at, definition] of lines.entries()) {
    const [whole, defined = "", target = ""] = /^ {0,3}\[([^\]]+)\]:\s*([^\s#?]+)/.exec(definition) ?? [];
    if (whole !== undefined && defined.toLowerCase() === name)
      return respelt(target, at + 1, whole.length - target.length, spell);
  }
  return undefined;
}

function respelt(
  target: string,
  line: number,
  start: number,
  spell: (target: string) => string | undefined,
): Repair | undefined {
  const bare = target.replace(/^(?:\.{1,2}\/)+/, "");
  const replacement = spell(target);
  if (replacement === undefined || replacement === bare || replacement.toLowerCase() !== bare.toLowerCase())
    return undefined;
  return { line, column: start + target.length - bare.length + 1, found: bare, replacement };
}
