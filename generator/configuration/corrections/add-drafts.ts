import { readFile, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { inputError, systemReason } from "../../diagnostics/input-error.ts";
import type { Correction, Corrections } from "../../model/corrections/facts.ts";
import { readDataFile } from "../data-file.ts";
import { throwProblems, validateValue } from "../schema.ts";

/** What a file of corrections starts as. */
const emptyFile = `{
  "$schema": "./node_modules/apidocs-typescript/generator/configuration/corrections.schema.json",
  "corrections": []
}
`;

/**
 * Adds drafts to a file of corrections, behind those that it holds; they stay as they are, with their comments. A draft
 * of what the file has decided already is left out.
 *
 * @param file a JSON file, which need not be there yet
 * @returns how many were added
 * @throws an input error for a file that is no JSON, that is none of corrections, or that cannot be written
 */
export async function addDrafts(file: string, drafts: readonly Correction[]): Promise<number> {
  if (extname(file) !== ".json") throw inputError(`${file} is a module; corrections can be drafted into JSON only`);
  const before = await readIfPresent(file);
  const known = before === undefined ? [] : await knownCorrections(file);
  const decided = new Map(known.map((correction) => [decisionOf(correction), correction]));
  // Two examples may contradict one row; to decide once is enough.
  for (const draft of drafts) if (!decided.has(decisionOf(draft))) decided.set(decisionOf(draft), draft);
  const added = drafts.filter((draft) => decided.get(decisionOf(draft)) === draft);
  if (added.length === 0) return 0;
  const text = insertItems(before ?? emptyFile, added);
  try {
    await writeFile(file, text);
  } catch (error) {
    throw inputError(`${file} cannot be written: ${systemReason(error)}`, error);
  }
  return added.length;
}

/** Adds items to the list of corrections, and leaves every other character as it is. */
function insertItems(text: string, items: readonly Correction[]): string {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const list = root && findNodeAtLocation(root, ["corrections"]);
  if (list === undefined) throw new Error("The file has no list of corrections");
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = items.map((item) => JSON.stringify(item, null, 2).replaceAll("\n", `${eol}    `));
  const last = list.children?.at(-1);
  const at = last === undefined ? list.offset + 1 : last.offset + last.length;
  const added = lines.map((line) => `${eol}    ${line}`).join(",");
  return `${text.slice(0, at)}${last === undefined ? `${added}${eol}  ` : `,${added}`}${text.slice(at)}`;
}

/** What tells drafts apart: the subject, and whether its type or a requirement is decided. */
function decisionOf({ subject, type, required }: Correction): string {
  return `${subject} ${type !== undefined} ${required !== undefined}`;
}

async function knownCorrections(file: string): Promise<readonly Correction[]> {
  const data = await readDataFile(file);
  const problems = await validateValue(data.value, "corrections");
  if (problems.length > 0) throwProblems(file, data, problems);
  // The schema vouches for the shape.
  return (data.value as Corrections).corrections;
}

async function readIfPresent(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const reason = systemReason(error);
    if (reason === "ENOENT") return undefined;
    throw inputError(`${file} cannot be read: ${reason}`, error);
  }
}
