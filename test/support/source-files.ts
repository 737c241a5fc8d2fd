import { readdirSync, readFileSync } from "node:fs";
import { posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../generator/", import.meta.url));

/** A module of the generator. */
export interface SourceFile {
  /** Below `generator/`, with `/` between folders. */
  readonly path: string;
  readonly text: string;
  /** The modules it imports, or loads when it needs them: those of `generator/` by path, packages by name. */
  readonly imports: readonly string[];
}

/** All of them. */
export const files: readonly SourceFile[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => {
    const file = `${entry.parentPath}/${entry.name}`;
    const path = relative(root, file).split(sep).join("/");
    const text = readFileSync(file, "utf8");
    return { path, text, imports: importsOf(path, text) };
  });

function importsOf(path: string, text: string): string[] {
  const specifiers = text.matchAll(
    /^(?:import|export)\b[^;]*?\bfrom "([^"]+)"|\b(?:import|loadPackage|require)\("([^"]+)"\)/gm,
  );
  const modules = Array.from(specifiers, ([, stated, loaded]) => stated ?? loaded ?? "");
  return [
    ...new Set(modules.map((module) => (module.startsWith(".") ? posix.join(posix.dirname(path), module) : module))),
  ];
}

/** The files below these folders, or with these paths. */
export const filesIn = (...folders: readonly string[]) =>
  files.filter(({ path }) => folders.some((folder) => path.startsWith(folder)));

/** "file imports module", for each import of these files that is not wanted. */
export function imports(of: readonly SourceFile[], unwanted: (module: string) => boolean): string[] {
  return of.flatMap(({ path, imports: modules }) =>
    modules.filter(unwanted).map((module) => `${path} imports ${module}`),
  );
}

/**
 * What breaks a law, without the exceptions that are known. An exception that no longer breaks the law is reported, too,
 * so that the list can only shrink.
 */
export function broken(found: readonly string[], exceptions: readonly string[]): string[] {
  const obsolete = exceptions.filter((exception) => !found.includes(exception));
  return [
    ...found.filter((one) => !exceptions.includes(one)),
    ...obsolete.map((exception) => `${exception}: remove this exception, it is obsolete`),
  ];
}
