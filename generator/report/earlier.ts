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
  return isObject(value) && value["version"] === 1 && isTotals(value["totals"]);
}

/** Whether a value has all numbers that an overview compares. */
function isTotals(value: unknown): value is ReportTotals {
  if (!isObject(value)) return false;
  const counts = ["pages", "types", "enums", "operations"].map((name) => value[name]);
  const groups = ["members", "examples", "findings", "uncovered", "rules"].map((name) => value[name]);
  const isCount = (count: unknown) => typeof count === "number";
  return counts.every(isCount) && groups.every((group) => isObject(group) && Object.values(group).every(isCount));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
