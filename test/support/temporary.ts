import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { inject } from "vitest";

/** Makes an empty folder that is removed when all tests are done. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(inject("temporaryRoot"), "test-"));
}

/** Writes files, given by their paths below a folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) await placed(join(folder, path), text);
}

/** Writes a file, and makes its folder. */
export async function placed(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** The texts of all files of a folder, by path with `/` between folders. */
export async function readFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  const texts = new Map<string, string>();
  for (const path of paths) texts.set(path, await readFile(join(folder, path), "utf8"));
  return texts;
}
