import {
  type Constant,
  type FunctionDeclaration,
  type Interface,
  printConstant,
  printExports,
  printFunction,
  printImport,
  printInterface,
  printTypeAlias,
  type TypeAlias,
} from "./declarations.ts";
import { createImports, moduleSpecifier } from "./imports.ts";
import type { ExportedNames, OutputFile } from "./plan/plan.ts";
import type { ModuleSymbol } from "./plan/symbols.ts";

/** A TypeScript module under construction. Declarations are exported, and stand in the order in which they are added. */
export interface ModuleBuilder {
  /** The identifier of a symbol that only types need. Its import is recorded, as that of {@link value} is. */
  type(symbol: ModuleSymbol): string;
  /** The identifier of a symbol that is needed at run time. */
  value(symbol: ModuleSymbol): string;
  addInterface(declaration: Interface): void;
  addTypeAlias(declaration: TypeAlias): void;
  addConstant(declaration: Constant): void;
  addFunction(declaration: FunctionDeclaration): void;
  /** Exports what another module exports: these names, or everything. */
  exportFrom(from: string, names?: ExportedNames): void;
  /** The finished module, with an empty line between its parts. */
  print(): OutputFile;
}

/**
 * Starts a module.
 *
 * @param path where it will stand below the output folder
 * @param header comment lines at its top, each with its slashes
 */
export function createModule(path: string, header: string): ModuleBuilder {
  const imports = createImports(path);
  const exports: string[] = [];
  const declarations: string[] = [];
  const types: string[] = [];
  const values: string[] = [];
  let hasInternals = false;
  const addExport = (names: string[], { name, isInternal = false }: { name: string; isInternal?: boolean }) => {
    if (isInternal) hasInternals = true;
    else names.push(name);
  };
  return {
    type: (symbol) => imports.use(symbol, false),
    value: (symbol) => imports.use(symbol, true),
    addInterface: (declaration) => {
      addExport(types, declaration);
      declarations.push(printInterface(declaration));
    },
    addTypeAlias: (declaration) => {
      addExport(types, declaration);
      declarations.push(printTypeAlias(declaration));
    },
    addConstant: ({ isInternal = false, ...declaration }) => {
      addExport(values, { ...declaration, isInternal: isInternal || declaration.isExported === false });
      declarations.push(printConstant(declaration));
    },
    addFunction: ({ isInternal = false, ...declaration }) => {
      addExport(values, { ...declaration, isInternal });
      declarations.push(printFunction(declaration));
    },
    exportFrom: (from, names) => exports.push(...printExports(moduleSpecifier(path, from), names)),
    print: () => {
      const parts = [header.trim(), imports.list().map(printImport).join("\n"), exports.join("\n"), ...declarations];
      const text = `${parts.filter((part) => part !== "").join("\n\n")}\n`;
      return { path, text, ...(hasInternals && { exports: { types, values } }) };
    },
  };
}
