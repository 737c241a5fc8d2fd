import type { Dialect } from "../../dialects/dialect.ts";
import type { CorrectionFact } from "../../model/corrections/facts.ts";

/**
 * What overrules the pages, if anything does.
 *
 * @param file as {@link readCorrections} takes it; without one there are no corrections
 * @throws an input error for a file that cannot be read
 */
export async function chosenCorrections(
  file: string | undefined,
  input: string,
  dialect: Dialect,
): Promise<CorrectionFact[]> {
  if (file === undefined) return [];
  // Loaded when it is needed, as most runs have no corrections.
  const { readCorrections } = await import("./read.ts");
  return readCorrections(file, input, dialect);
}
