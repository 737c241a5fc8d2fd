import { inputError } from "../diagnostics/input-error.ts";
import { readText } from "../files.ts";
import type { Report, ReportTotals } from "./data.ts";

/**
 * Reads the totals of an earlier report.
 *
 * @param file what `report --format json` wrote
 * @throws an input error for a file that cannot be read, and for one that is no report
 */
export async function readEarlier(file: string): Promise<ReportTotals> {
  const text = await readText(file);
  const value = parsed(text);
  if (isReport(value)) return value.totals;
  throw inputError(`${file} is no report of this version; expected what report --format json writes`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isReport(value: unknown): value is Pick<Report, "totals"> {
  return typeof value === "object" && value !== null && "version" in value && value.version === 1 && "totals" in value;
}
