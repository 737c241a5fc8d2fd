import { readdir, readFile } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { compareText } from "../diagnostics/diagnostic.ts";
import { inputError, systemReason } from "../diagnostics/input-error.ts";
import { contentHash } from "../hash.ts";

/** The texts of all templates: the user's where there is one, and otherwise the built-in one. */
export interface TemplateFiles {
  /** By path below the folder of templates. */
  readonly texts: ReadonlyMap<string, string>;
  /** A hash of all of them. */
  readonly key: string;
  /** The file of a template, for messages. */
  fileOf(path: string): string;
}

const builtIn = fileURLToPath(new URL("../../templates/", import.meta.url));

/**
 * Reads the templates of this package and those that override them.
 *
 * @param directory the user's folder
 * @throws an input error for a folder that cannot be read and for a file in it that overrides nothing
 */
export async function readTemplates(directory?: string): Promise<TemplateFiles> {
  const texts = await readFolder(builtIn);
  const overrides = directory === undefined ? new Map<string, string>() : await readFolder(directory);
  for (const [name, text] of overrides) {
    if (!texts.has(name)) {
      const names = [...texts.keys()].filter((known) => !known.endsWith(".md")).join(", ");
      throw inputError(`${join(directory ?? "", name)} overrides no template; there are ${names}`);
    }
    texts.set(name, text);
  }
  return {
    texts,
    key: contentHash(...[...texts].flat()),
    fileOf: (path) => join(overrides.has(path) ? (directory ?? "") : builtIn, path),
  };
}

async function readFolder(directory: string): Promise<Map<string, string>> {
  try {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(compareText);
    const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
    const names = files.map((file) => relative(directory, file).split(sep).join(posix.sep));
    return new Map(names.map((name, index) => [name, (texts[index] ?? "").replace(/\r\n?/g, "\n")]));
  } catch (error) {
    throw inputError(`The templates in ${directory} cannot be read: ${systemReason(error)}`, error);
  }
}
