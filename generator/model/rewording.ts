import { mapObjects, visitObjects } from "../map-objects.ts";
import type { PageFacts } from "../pages/facts.ts";
import { isSameValue } from "./same-value.ts";
import { type WordedPage, wordedPage } from "./wording.ts";

/** An edit of a page that leaves what it states: in other words, or in other places that stand in the same order. */
export interface Rewording {
  /** The words that it has now. */
  readonly words: readonly string[];
  /** Where what stood here before stands now; nothing where no statement stood. */
  placeOf(line: number, column: number): { readonly line: number; readonly column: number } | undefined;
}

/**
 * Compares two states of a page. To link pages, of their places only the order counts.
 *
 * @returns nothing where the second state may say something else
 */
export function rewordingOf(before: PageFacts, after: PageFacts): Rewording | undefined {
  const [old, current] = [placedPage(before), placedPage(after)];
  if (old === undefined || current === undefined || !isSameValue(old.facts, current.facts)) return undefined;
  return { words: current.words, placeOf: (line, column) => current.placeAt(old.numberOf(line, column)) };
}

/** A place, or its number among the lines with statements and among the statements of its line. */
type Place = Readonly<Record<"line" | "column", number>>;

/** A page with numbers in the place of its lines and columns, and without its findings. */
interface PlacedPage extends WordedPage {
  numberOf(line: number, column: number): Place | undefined;
  placeAt(number: Place | undefined): Place | undefined;
}

/** @returns nothing where values may stand on another page: those of JSON do not tell theirs */
function placedPage(page: PageFacts): PlacedPage | undefined {
  const worded = wordedPage(page);
  if (worded === undefined || page.includes !== undefined) return undefined;
  const columnsOf = new Map<number, Set<number>>();
  const facts = { ...worded.facts, diagnostics: [] };
  visitObjects(facts, ({ line, column }) => {
    if (typeof line !== "number" || typeof column !== "number") return;
    const columns = columnsOf.get(line);
    if (columns) columns.add(column);
    else columnsOf.set(line, new Set([column]));
  });
  const lines = inOrder(columnsOf.keys()).map((line) => ({ line, columns: inOrder(columnsOf.get(line) ?? []) }));
  const indexOf = new Map(lines.map(({ line }, index) => [line, index]));
  const numberOf = (line: number, column: number): Place | undefined => {
    const index = indexOf.get(line);
    const at = index === undefined ? -1 : (lines[index]?.columns.indexOf(column) ?? -1);
    return index === undefined || at === -1 ? undefined : { line: index, column: at };
  };
  return {
    facts: mapObjects(facts, (object) => {
      const { line, column } = object;
      if (typeof line === "number" && typeof column === "number") Object.assign(object, numberOf(line, column));
    }),
    words: worded.words,
    numberOf,
    placeAt: (number) => {
      const at = number && lines[number.line];
      const column = number && at?.columns[number.column];
      return at === undefined || column === undefined ? undefined : { line: at.line, column };
    },
  };
}

function inOrder(numbers: Iterable<number>): number[] {
  return [...numbers].sort((left, right) => left - right);
}
