import { mapObjects, visitObjects } from "../map-objects.ts";
import type { PageFacts } from "../pages/facts.ts";

/**
 * A page without its findings, its descriptions and the distances between its places. To link pages, no more has to be
 * known: descriptions are passed on unread, and of places only the order counts.
 */
export interface Outline {
  /** Its descriptions stand for others, and its lines and columns are numbered without gaps. */
  readonly facts: PageFacts;
  readonly wording: Wording;
}

/** What an outline leaves out. */
export interface Wording {
  readonly descriptions: readonly string[];
  /** By their numbers in the outline, less one. */
  readonly lines: readonly Line[];
}

interface Line {
  readonly line: number;
  /** By their numbers in the outline, less one. */
  readonly columns: readonly number[];
}

/** Starts what stands for a description. Unicode promises that it is no character, so hardly any page holds it. */
const mark = "\uFFFF";

/**
 * Divides what a page says.
 *
 * @returns nothing where something could be mistaken for what stands for a description
 */
export function outlineOf(page: PageFacts): Outline | undefined {
  const { types, enums, operation } = page;
  const { lines, isWhole, isMarked } = survey(page);
  if (isMarked) return undefined;
  const facts: PageFacts = { ...page, diagnostics: [] };
  // Values of JSON do not tell their page, so that nobody knows which places are those of an included one.
  if (!isWhole) return { facts, wording: { descriptions: [], lines: [] } };
  const descriptions: string[] = [];
  const numbers = new Map(lines.map(({ line, columns }, index) => [line, { number: index + 1, columns }]));
  const number = (object: Fields) => {
    const { line, column } = object;
    const known = typeof line === "number" ? numbers.get(line) : undefined;
    if (known === undefined || typeof column !== "number") return;
    object.line = known.number;
    object.column = known.columns.indexOf(column) + 1;
  };
  const outline = (object: Fields) => {
    number(object);
    if (typeof object.description !== "string" || object.description === "") return;
    descriptions.push(object.description);
    object.description = `${mark}${page.path}${mark}${descriptions.length - 1}`;
  };
  return {
    facts: {
      ...facts,
      types: mapObjects(types, outline),
      enums: mapObjects(enums, outline),
      ...(operation && {
        operation: {
          ...mapObjects(operation, outline),
          // Their descriptions decide whether they are options at all.
          queryParameters: mapObjects(operation.queryParameters, number),
        },
      }),
    },
    wording: { descriptions, lines },
  };
}

/** The members of an object that tell a place, and what an author says. */
interface Fields {
  page?: unknown;
  line?: unknown;
  column?: unknown;
  description?: unknown;
}

/** Collects the places of a page in their order, and whether all of them are known to be its own. */
function survey({ path, types, enums, operation }: PageFacts) {
  const columnsOf = new Map<number, Set<number>>();
  let isWhole = true;
  let isMarked = path.includes(mark);
  visitObjects([types, enums, operation], ({ page, line, column, description }: Fields) => {
    if (typeof line === "number" && typeof column === "number") {
      const columns = columnsOf.get(line);
      if (columns) columns.add(column);
      else columnsOf.set(line, new Set([column]));
    }
    if (page !== undefined && page !== path) isWhole = false;
    if (typeof description === "string" && description.startsWith(mark)) isMarked = true;
  });
  const lines = [...columnsOf]
    .sort(([left], [right]) => left - right)
    .map(([line, columns]): Line => ({ line, columns: [...columns].sort((left, right) => left - right) }));
  return { lines, isWhole, isMarked };
}

/**
 * Puts descriptions and places back into what was made of outlines.
 *
 * @param of the page of places that do not tell theirs
 * @param wordingOf the wording of the page of this path, if it has one; is asked for every page that the part speaks of
 */
export function withWording<Part>(
  part: Part,
  of: string | undefined,
  wordingOf: (path: string) => Wording | undefined,
): Part {
  return mapObjects(part, (object: Fields) => {
    const { page = of, line, column, description } = object;
    if (typeof page === "string" && typeof line === "number" && typeof column === "number") {
      const known = wordingOf(page)?.lines[line - 1];
      if (known) Object.assign(object, { line: known.line, column: known.columns[column - 1] });
    }
    if (typeof description === "string" && description.startsWith(mark))
      object.description = describe(description, wordingOf);
  });
}

function describe(outlined: string, wordingOf: (path: string) => Wording | undefined): string | undefined {
  const [, path = "", index = ""] = outlined.split(mark);
  return wordingOf(path)?.descriptions[Number(index)];
}
