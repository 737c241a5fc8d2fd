import type { Dialect } from "../../dialects/dialect.ts";
import type { CorrectionFact } from "../../model/corrections/facts.ts";

/**
 * Loads the corrections of a project.
 *
 * @param file the file of corrections, if the project has one
 * @param input the folder of pages, or the one page, that they correct
 * @param dialect how the pages are written
 * @throws an input error for a file that cannot be read, or that does not hold corrections
 */
export async function loadCorrections(
  file: string | undefined,
  input: string,
  dialect: Dialect,
): Promise<CorrectionFact[]> {
  if (file === undefined) return [];
  // Loaded only when needed, as most runs have no corrections.
  const { readCorrections } = await import("./read-corrections.ts");
  return readCorrections(file, input, dialect);
}
