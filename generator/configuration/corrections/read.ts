import type { Origin } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import type { Correction, CorrectionFact, Corrections } from "../../model/corrections/facts.ts";
import { parseTypeCell } from "../../pages/type-syntax/type-expression.ts";
import { type DataFile, readDataFile } from "../data-file.ts";
import { throwProblems, validateValue } from "../schema.ts";
import { createPageText } from "./page-text.ts";

/**
 * Reads a file of corrections, and looks on the pages for what they quote.
 *
 * @param file `.json`, or a module that exports the corrections by default
 * @param input the folder of pages, or the one page, to which paths of pages are relative
 * @param dialect how they write types
 * @throws an input error for a file that cannot be read, or that is none of corrections
 */
export async function readCorrections(file: string, input: string, dialect: Dialect): Promise<CorrectionFact[]> {
  const data = await readDataFile(file);
  const problems = await validateValue(data.value, "corrections");
  if (problems.length > 0) throwProblems(file, data, problems);
  // The schema vouches for the shape.
  const { corrections } = data.value as Corrections;
  const types = corrections.map(({ type }) =>
    type === undefined ? undefined : parseTypeCell(dialect, [{ kind: "text", text: type }]).type,
  );
  const untyped = types.flatMap((type, at) =>
    type?.kind === "unknown"
      ? [{ path: ["corrections", at, "type"], message: `"${type.text}" is no type; expected one as pages write them` }]
      : [],
  );
  if (untyped.length > 0) throwProblems(file, data, untyped);
  const places = await placesOf(file, data, corrections.length);
  const textOf = await createPageText(input);
  return corrections.map(({ type: _, ...correction }, at) => {
    const type = types[at];
    const quotedAt = findQuote(textOf(correction.page), correction);
    const origin = places[at] ?? { page: file, line: 1, column: 1 };
    return { ...correction, origin, ...(quotedAt && { quotedAt }), ...(type && { type }) };
  });
}

async function placesOf(file: string, { placeOf, text }: DataFile, count: number): Promise<(Origin | undefined)[]> {
  const own = Array.from({ length: count }, (_, at) => placeOf(["corrections", at]));
  if (own.some((place) => place !== undefined)) return own;
  const { listedObjects } = await import("../typescript-module.ts");
  return (listedObjects(file, text, count) ?? []).map((place) => ({ page: file, ...place }));
}

/**
 * Where a page says what a correction quotes. White space counts as one space, and for nothing beside a pipe: a table
 * that was only aligned anew still says the same.
 */
export function findQuote(text: string, { page, quote }: Pick<Correction, "page" | "quote">): Origin | undefined {
  const cells = quote.split("|").map((cell) => cell.trim().split(/\s+/).map(literal).join("\\s+"));
  const pattern = cells.map((cell, at) => (at === 0 || cell === "" ? cell : `\\s*${cell}`)).join("\\s*\\|");
  const found = new RegExp(pattern.replace(/^\\s\*/, "")).exec(text);
  if (found === null) return undefined;
  const before = text.slice(0, found.index).split(/\r\n?|\n/);
  return { page, line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** The word as a pattern that matches nothing else. */
function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
