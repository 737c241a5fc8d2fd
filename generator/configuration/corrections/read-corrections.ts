import type { Origin } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import type { Correction, CorrectionFact, Corrections } from "../../model/corrections/facts.ts";
import { createPageLines, inputRoot } from "../../pages/source/page-lines.ts";
import { parseTypeCell } from "../../pages/type-syntax/type-expression.ts";
import { type DataFile, readDataFile } from "../data-file.ts";
import { type SchemaProblem, throwProblems, validateValue } from "../schema.ts";
import { findQuote } from "./quote.ts";

/**
 * Reads the corrections of a project, and finds on the pages what they quote.
 *
 * @param file `.json`, or a module that exports the corrections by default; a project may have none
 * @param input the folder of pages, or the one page, to which paths of pages are relative
 * @param dialect how they write types
 * @throws an input error for a file that cannot be read, or that does not hold corrections
 */
export async function readCorrections(
  file: string | undefined,
  input: string,
  dialect: Dialect,
): Promise<CorrectionFact[]> {
  if (file === undefined) return [];
  const { data, corrections } = await readCorrectionsFile(file);
  const types = corrections.map(({ type }) =>
    type === undefined ? undefined : parseTypeCell(dialect, [{ kind: "text", text: type }]).type,
  );
  const untyped = types.flatMap((type, at): SchemaProblem[] => {
    if (type?.kind !== "unknown") return [];
    const message = `"${type.text}" is no type; expected one as pages write them`;
    return [{ path: ["corrections", at, "type"], message }];
  });
  if (untyped.length > 0) throwProblems(file, data, untyped);
  const places = await placesOf(file, data, corrections.length);
  const linesOf = createPageLines(await inputRoot(input));
  return corrections.map(({ type: _, ...correction }, at) => {
    const type = types[at];
    const quotedAt = findQuote(linesOf(correction.page).join("\n"), correction);
    const origin = places[at] ?? { page: file, line: 1, column: 1 };
    return { ...correction, origin, ...(quotedAt && { quotedAt }), ...(type && { type }) };
  });
}

/**
 * Reads a file of corrections as it was written.
 *
 * @throws an input error for a file that cannot be read, or that does not hold corrections
 */
export async function readCorrectionsFile(
  file: string,
): Promise<{ readonly data: DataFile; readonly corrections: readonly Correction[] }> {
  const data = await readDataFile(file);
  const problems = await validateValue(data.value, "corrections");
  if (problems.length > 0) throwProblems(file, data, problems);
  // The schema guarantees the shape.
  return { data, corrections: (data.value as Corrections).corrections };
}

async function placesOf(file: string, { placeOf, text }: DataFile, count: number): Promise<(Origin | undefined)[]> {
  const places = Array.from({ length: count }, (_, at) => placeOf(["corrections", at]));
  if (places.some((place) => place !== undefined)) return places;
  const { listedObjects } = await import("../typescript-module.ts");
  return (listedObjects(file, text, count) ?? []).map((place) => ({ page: file, ...place }));
}
