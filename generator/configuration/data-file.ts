import { extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Origin } from "../diagnostics/diagnostic.ts";
import { inputError } from "../diagnostics/input-error.ts";
import { readText } from "../files.ts";
import type { JsonNode } from "../pages/facts/json-facts.ts";

/** A path from the root of a value to a part of it: names of members and indexes of items. */
export type ValuePath = readonly (string | number)[];

/** Data that a user wrote, as JSON or as the default export of a module. */
export interface DataFile {
  readonly value: unknown;
  /** The place of a part of the value, or of the closest part around it; nothing for a module, which may compute it. */
  readonly placeOf: (path: ValuePath) => Origin | undefined;
  /** The text of the file. */
  readonly text: string;
}

/** The file name extensions that {@link readDataFile} knows, in the order in which files are searched. */
export const dataExtensions = [".ts", ".js", ".mjs", ".json"] as const;

/**
 * Reads a file of data: `.json`, with comments and trailing commas if it has any, or a module (`.ts`, `.js`, `.mjs`)
 * that exports the data by default.
 *
 * @param file the path, as messages show it
 * @throws an input error for a file that cannot be read, parsed or run, with the line where it is known
 */
export async function readDataFile(file: string): Promise<DataFile> {
  const extension = extname(file);
  const text = (await readText(file)).replace(/^\uFEFF/, "");
  if (extension === ".json") return readJson(file, text);
  if (!dataExtensions.some((known) => known === extension)) {
    throw inputError(`${file} is no file of data; expected a name that ends in ${dataExtensions.join(", ")}`);
  }
  try {
    return { value: await defaultExport(file, text), placeOf: () => undefined, text };
  } catch (error) {
    throw inputError(`${file} cannot be loaded: ${error instanceof Error ? error.message : error}`, error);
  }
}

async function defaultExport(file: string, text: string): Promise<unknown> {
  const path = resolve(file);
  // Loaded only when needed, as the compiler is large.
  const exported: unknown = file.endsWith(".ts")
    ? await (await import("./typescript-module.ts")).loadTypeScript(path, text)
    : await import(pathToFileURL(path).href);
  if (typeof exported === "object" && exported !== null && "default" in exported) return exported.default;
  throw new Error("it has no default export");
}

async function readJson(file: string, text: string): Promise<DataFile> {
  // Loaded only when needed, as most runs have no such file.
  const { parseJson } = await import("../pages/document/json.ts");
  const { value: root, diagnostics } = parseJson({ text, page: file, line: 1, indent: 0 }, "file");
  if (root === undefined) {
    const [problem] = diagnostics;
    const place = problem ? `${problem.origin.line}:${problem.origin.column}` : "1:1";
    throw inputError(`${file}:${place} ${problem?.message.replace("; it was left out", "") ?? "The file is not JSON"}`);
  }
  return { value: plainValue(root), placeOf: (path) => ({ page: file, ...placeIn(root, path) }), text };
}

function plainValue(node: JsonNode): unknown {
  switch (node.kind) {
    case "object":
      return Object.fromEntries(node.members.map(({ name, value }) => [name, plainValue(value)]));
    case "array":
      return node.items.map(plainValue);
    case "null":
      return null;
    default:
      return node.value;
  }
}

/** @param around the place of the closest part that exists */
function placeIn(node: JsonNode, [step, ...rest]: ValuePath, around: Place = node): Place {
  const member = node.kind === "object" ? node.members.findLast(({ name }) => name === step) : undefined;
  const part = node.kind === "array" ? node.items[Number(step)] : member?.value;
  if (step !== undefined && part !== undefined) return placeIn(part, rest, member ?? part);
  return { line: around.line, column: around.column };
}

type Place = Pick<Origin, "line" | "column">;
