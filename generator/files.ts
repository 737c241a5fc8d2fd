import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { sep } from "node:path";
import { inputError, systemReason } from "./diagnostics/input-error.ts";

/** Whether a path is a folder or lies in it. Both are absolute, or both are relative to the same folder. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Whether there is a file or folder of this path. */
export function exists(path: string): boolean {
  return existsSync(path);
}

/**
 * Reads a file that a user names.
 *
 * @throws an input error where it cannot be read
 */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw inputError(`${file} cannot be read: ${systemReason(error)}`, error);
  }
}

/**
 * Writes a file that a user names.
 *
 * @throws an input error where it cannot be written
 */
export async function writeText(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw inputError(`${file} cannot be written: ${systemReason(error)}`, error);
  }
}
