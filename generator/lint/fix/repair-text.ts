import type { Repair } from "../../diagnostics/diagnostic.ts";

/**
 * Makes repairs in the text of a page. One that does not find what it is to replace, or that reaches into another, is
 * left for the next time. Nothing else of the text changes, its line ends included.
 */
export function repairText(text: string, repairs: readonly Repair[]): string {
  const starts = lineStarts(text);
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const placed = repairs
    .map((repair) => ({ ...repair, at: (starts[repair.line - 1] ?? Number.NaN) + repair.column - 1 }))
    .filter(({ at, found }) => text.startsWith(found, at))
    .sort((left, right) => left.at - right.at);
  let result = "";
  let end = 0;
  let last = -1;
  for (const { at, found, replacement } of placed) {
    if (at < end || at === last) continue;
    result += text.slice(end, at) + replacement.replaceAll("\n", lineEnd);
    end = at + found.length;
    last = at;
  }
  return result + text.slice(end);
}

function lineStarts(text: string): number[] {
  const first = text.startsWith("\uFEFF") ? 1 : 0;
  return [first, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length)];
}
