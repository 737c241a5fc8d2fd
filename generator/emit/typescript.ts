import type { InterfaceDeclarationStructure, OptionalKind, PropertySignatureStructure, Structures } from "ts-morph";
import { loadPackage } from "../load-package.ts";
import { memoizeBy } from "../memoize.ts";
import { createImports, type Import, moduleSpecifier } from "./imports.ts";
import { type List, longestLine } from "./lists.ts";
import type { OutputFile } from "./plan/plan.ts";
import type { ModuleSymbol } from "./plan/symbols.ts";

/** A member of an interface. */
export type Member = OptionalKind<PropertySignatureStructure>;

/** A parameter of a function. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly hasQuestionToken?: boolean;
}

type Interface = OptionalKind<InterfaceDeclarationStructure>;

interface TypeAlias {
  readonly name: string;
  readonly docs: string[];
  readonly type: string | List;
}

interface Constant {
  readonly name: string;
  readonly docs?: string[];
  readonly isExported?: boolean;
  readonly type?: string;
  readonly initializer: string | List;
}

interface FunctionDeclaration {
  readonly name: string;
  readonly docs: string[];
  readonly isAsync?: boolean;
  readonly parameters: readonly Parameter[];
  readonly returnType: string;
  /** The body, without the indentation that it gets from where it stands. */
  readonly statements: string;
}

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
  /** Exports everything that another module exports. */
  exportAll(from: string): void;
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
  return {
    type: (symbol) => imports.use(symbol, false),
    value: (symbol) => imports.use(symbol, true),
    addInterface: (declaration) => declarations.push(printInterface(declaration)),
    addTypeAlias: (declaration) => declarations.push(printTypeAlias(declaration)),
    addConstant: (declaration) => declarations.push(printConstant(declaration)),
    addFunction: (declaration) => declarations.push(printFunction(declaration)),
    exportAll: (from) => exports.push(printExport(moduleSpecifier(path, from))),
    print: () => {
      const parts = [header.trim(), imports.list().map(printImport).join("\n"), exports.join("\n"), ...declarations];
      return { path, text: `${parts.filter((part) => part !== "").join("\n\n")}\n` };
    },
  };
}

/** More declarations of one kind than there are in the largest API references. */
const printedAtMost = 30_000;

/** Prints what has the same structure only once in the life of a process. */
function memoizePrinting<Structure>(printed: (structure: Structure) => string): (structure: Structure) => string {
  return memoizeBy((structure) => JSON.stringify(structure), printed, printedAtMost);
}

const printInterface = memoizePrinting((declaration: Interface) => {
  const text = print({ kind: tsMorph().StructureKind.Interface, isExported: true, ...declaration });
  return text.replace(/\{\n\}$/, "{}");
});

const printTypeAlias = memoizePrinting(({ type, ...declaration }: TypeAlias) => {
  const kind = tsMorph().StructureKind.TypeAlias;
  return printFitting(["export type", declaration.name, lineOf(type)], (isBroken) =>
    withoutHangingIndent(print({ kind, isExported: true, ...declaration, type: valueText(type, isBroken) })),
  );
});

const printConstant = memoizePrinting(({ docs = [], isExported = true, name, type, initializer }: Constant) => {
  const { StructureKind, VariableDeclarationKind } = tsMorph();
  const kind = StructureKind.VariableStatement;
  const declarationKind = VariableDeclarationKind.Const;
  return printFitting(["const", name, ...(type === undefined ? [] : [type]), lineOf(initializer)], (isBroken) => {
    const value = { initializer: valueText(initializer, isBroken) };
    const declarations = [type === undefined ? { name, ...value } : { name, type, ...value }];
    return withoutHangingIndent(print({ kind, isExported, docs, declarationKind, declarations }));
  });
});

const printFunction = memoizePrinting(({ parameters, statements, ...declaration }: FunctionDeclaration) => {
  const kind = tsMorph().StructureKind.Function;
  const parts = parameters.flatMap(({ name, type }) => [name, type]);
  return printFitting(["export function", declaration.name, ...parts, declaration.returnType], (isBroken) => {
    const list = isBroken ? onLines(parameters, "\n") : [...parameters];
    const text = print({ kind, isExported: true, ...declaration, parameters: list, statements: statements.trim() });
    return isBroken ? withoutSpacesAfterCommas(text) : text;
  });
});

const printImport = memoizePrinting(({ namedImports, ...declaration }: Import) => {
  const kind = tsMorph().StructureKind.ImportDeclaration;
  const names = namedImports.map((name) => ({ name }));
  return printFitting(["import", ...namedImports], (isBroken) =>
    withoutSpacesAfterCommas(print({ kind, ...declaration, namedImports: isBroken ? onLines(names, "\n  ") : names })),
  );
});

function printExport(moduleSpecifier: string): string {
  return print({ kind: tsMorph().StructureKind.ExportDeclaration, moduleSpecifier });
}

/**
 * Prints on one line what fits there, and otherwise with one item of its list a line.
 *
 * @param parts some of what stands on that line, with at least two characters between each: most lists that are too
 *   long are known by them, and not printed twice
 */
function printFitting(parts: readonly string[], printed: (isBroken: boolean) => string): string {
  if (parts.join(", ").length > longestLine) return printed(true);
  const text = printed(false);
  const [line = ""] = /^(?!\/\*| \*).*$/m.exec(text) ?? [];
  return line.length > longestLine ? printed(true) : text;
}

/** Loaded when the first declaration is printed: it brings the compiler, and most runs change nothing. */
function tsMorph(): typeof import("ts-morph") {
  return loadPackage("ts-morph");
}

function print(structure: Structures): string {
  return tsMorph().printStructure(structure, { indentNumberOfSpaces: 2 });
}

function lineOf(value: string | List): string {
  return typeof value === "string" ? value.replace(/\n.*/s, "") : value.line;
}

/** A value that is no list stands below its name where it is too long for that line. */
function valueText(value: string | List, isBroken: boolean): string {
  if (typeof value !== "string") return isBroken ? value.lines : value.line;
  return isBroken && !value.includes("\n") ? `\n  ${value}` : value;
}

/** Items of a list that stand on a line each, with a comma after the last as well. */
function onLines<Item extends object>(items: readonly Item[], leadingTrivia: string) {
  return items.map((item, index) => ({
    ...item,
    leadingTrivia,
    trailingTrivia: index === items.length - 1 ? ",\n" : ",",
  }));
}

/** ts-morph separates the items of a list by spaces, whatever they start with. */
function withoutSpacesAfterCommas(text: string): string {
  return text.replaceAll(", \n", ",\n");
}

/** ts-morph indents all lines of a value but its first, and puts a space in front of it even where it starts a line. */
function withoutHangingIndent(text: string): string {
  return text.replace(/ ?\n(?: {2})?/g, "\n");
}
