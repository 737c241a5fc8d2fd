import { posix } from "node:path";
import { compareText } from "../diagnostics/diagnostic.ts";
import { memoize, memoizePair } from "../memoize.ts";
import type { ModuleSymbol } from "./plan/symbols.ts";

/** An import of names from one module. */
export interface Import {
  readonly isTypeOnly: boolean;
  readonly namedImports: readonly string[];
  readonly moduleSpecifier: string;
}

/**
 * Starts to record imports as they are used; nobody writes an import by hand.
 *
 * @param path the importing module, whose own symbols need no import
 */
export function createImports(path: string) {
  /** Names by the path of their module, and whether they are needed at run time. */
  const used = new Map<string, Map<string, boolean>>();
  return {
    /** Records a symbol, and gives its identifier. */
    use: ({ name, from }: ModuleSymbol, isValue: boolean): string => {
      if (from === path) return name;
      const names = used.get(from);
      if (names === undefined) used.set(from, new Map([[name, isValue]]));
      else if (isValue || !names.has(name)) names.set(name, isValue);
      return name;
    },
    /** In the order of the modules; those of types come before those of values, and names are sorted. */
    list: (): Import[] =>
      [...used]
        .map(([from, names]) => ({ moduleSpecifier: moduleSpecifier(path, from), names: [...names] }))
        .sort((left, right) => compareText(left.moduleSpecifier, right.moduleSpecifier))
        .flatMap(({ moduleSpecifier, names }) =>
          [false, true].map((areValues) => ({
            isTypeOnly: !areValues,
            namedImports: names.flatMap(([name, isValue]) => (isValue === areValues ? [name] : [])).sort(compareText),
            moduleSpecifier,
          })),
        )
        .filter(({ namedImports }) => namedImports.length > 0),
  };
}

/** The specifier by which one module of the output imports another; packages keep their names. */
export function moduleSpecifier(path: string, from: string): string {
  return specifierIn(folderOf(path), from);
}

const folderOf = memoize(posix.dirname);

const specifierIn = memoizePair((folder, from) => {
  if (!from.endsWith(".ts")) return from;
  const relative = posix.relative(folder, from).replace(/\.ts$/, ".js");
  return relative.startsWith(".") ? relative : `./${relative}`;
});
