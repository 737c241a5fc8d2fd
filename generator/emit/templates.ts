import { readdir, readFile } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type Handlebars from "handlebars";
import { compareText } from "../diagnostics.ts";
import { contentHash } from "../hash.ts";
import { inputError, systemReason } from "../input-error.ts";
import { compileTemplate } from "./handlebars.ts";
import type { OutputFile } from "./plan.ts";
import type { ModuleBuilder } from "./typescript.ts";

/** What a template may hold: finished text, switches and lists of the same. */
export type View = { readonly [field: string]: string | boolean | readonly (string | View)[] };

/** The templates in force: the user's where there is one, ours elsewhere. */
export interface Templates {
  /**
   * Renders a template, for instance `guard`.
   *
   * @param module receives the imports that the template asks for
   */
  render(name: string, view: View, module?: ModuleBuilder): string;
  /** The files of the runtime that are copied as they are, with paths below the output folder. */
  readonly runtime: readonly OutputFile[];
  /** Whether the user overrides any of them. */
  readonly areOverridden: boolean;
  /** A hash of all of them. */
  readonly key: string;
}

const builtIn = fileURLToPath(new URL("../../templates/", import.meta.url));

/** The texts of the templates of this package, by path. */
export function builtInTemplates(): Promise<Map<string, string>> {
  return readFolder(builtIn);
}

/**
 * Reads the templates of this package and those that override them.
 *
 * @param directory the user's folder
 * @throws an input error for a folder that cannot be read and for a file in it that overrides nothing
 */
export async function loadTemplates(directory?: string): Promise<Templates> {
  const sources = await builtInTemplates();
  const overrides = directory === undefined ? new Map<string, string>() : await readFolder(directory);
  for (const [name, text] of overrides) {
    if (!sources.has(name)) {
      const names = [...sources.keys()].filter((known) => !known.endsWith(".md")).join(", ");
      throw inputError(`${join(directory ?? "", name)} overrides no template; there are ${names}`);
    }
    sources.set(name, text);
  }
  const originOf = (name: string) => join(overrides.has(name) ? (directory ?? "") : builtIn, name);
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  return {
    render: (name, view, module) => {
      const file = `${name}.hbs`;
      const origin = () => originOf(file);
      const template = compiled.get(file) ?? attempt(origin, () => compileTemplate(sources.get(file) ?? ""));
      compiled.set(file, template);
      return attempt(origin, () => template(view, { helpers: { import: importHelper(module) } }));
    },
    runtime: [...sources]
      .filter(([name]) => name.startsWith("runtime/") && name.endsWith(".ts"))
      .map(([path, text]) => ({ path, text })),
    areOverridden: overrides.size > 0,
    key: contentHash(...[...sources].flat()),
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
    const root = directory.endsWith(sep) ? directory : directory + sep;
    return new Map(
      files.map((file, index) => [
        file.slice(root.length).split(sep).join(posix.sep),
        (texts[index] ?? "").replace(/\r\n?/g, "\n"),
      ]),
    );
  } catch (error) {
    throw inputError(`The templates in ${directory} cannot be read: ${systemReason(error)}`, error);
  }
}

/** `{{import "name" from="module"}}` prints the identifier and records the import. */
function importHelper(module: ModuleBuilder | undefined): Handlebars.HelperDelegate {
  return (name: unknown, options: Handlebars.HelperOptions): string => {
    const from: unknown = options.hash["from"];
    if (module === undefined || typeof name !== "string" || typeof from !== "string") {
      throw new Error('expected {{import "name" from="module"}} in the template of a module');
    }
    return module.value({ name, from });
  };
}

/** Handlebars parses at the first rendering, so every step can find what is wrong with a template. */
function attempt<Result>(origin: () => string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    throw inputError(
      `The template ${origin()} cannot be rendered: ${error instanceof Error ? error.message.replace(" in [object Object]", "") : error}`,
      error,
    );
  }
}
