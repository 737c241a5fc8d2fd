import { existsSync } from "node:fs";
import { extname } from "node:path";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { inputError } from "../../diagnostics/input-error.ts";
import { readText, writeText } from "../../files.ts";
import type { Correction } from "../../model/corrections/facts.ts";
import { readCorrectionsFile } from "./read-corrections.ts";

/** A file without corrections. */
const emptyFile = `{
  "$schema": "./node_modules/apidocs-typescript/generator/configuration/corrections.schema.json",
  "corrections": []
}
`;

/**
 * Adds drafts to a file of corrections, after those that it holds, and changes nothing else in it. A draft is left out
 * where the file already corrects the same.
 *
 * @param file a JSON file; it is created where it does not exist
 * @returns how many drafts were added
 * @throws an input error for a file that is not JSON, that does not hold corrections, or that cannot be written
 */
export async function addDrafts(file: string, drafts: readonly Correction[]): Promise<number> {
  if (extname(file) !== ".json") throw inputError(`${file} is a module; corrections can be drafted into JSON only`);
  const exists = existsSync(file);
  const known = exists ? (await readCorrectionsFile(file)).corrections : [];
  const decided = new Map(known.map((correction) => [decisionOf(correction), correction]));
  // Two examples may contradict one row, which needs one decision.
  for (const draft of drafts) if (!decided.has(decisionOf(draft))) decided.set(decisionOf(draft), draft);
  const added = drafts.filter((draft) => decided.get(decisionOf(draft)) === draft);
  if (added.length > 0) await writeText(file, insertItems(exists ? await readText(file) : emptyFile, added));
  return added.length;
}

/** Adds items to the list of corrections. */
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

/** What a correction decides: the subject, and whether its type or a requirement. */
function decisionOf({ subject, type, required }: Correction): string {
  return `${subject} ${type !== undefined} ${required !== undefined}`;
}
