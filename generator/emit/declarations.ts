import type { InterfaceDeclarationStructure, OptionalKind, PropertySignatureStructure, Structures } from "ts-morph";
import { compareText } from "../diagnostics/diagnostic.ts";
import { loadPackage } from "../load-package.ts";
import { memoizeBy } from "../memoize.ts";
import type { Import } from "./imports.ts";
import { type List, longestLine } from "./lists.ts";
import type { ExportedNames } from "./plan/plan.ts";

/** A member of an interface. */
export type Member = OptionalKind<PropertySignatureStructure>;

/** A parameter of a function. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly hasQuestionToken?: boolean;
}

export type Interface = OptionalKind<InterfaceDeclarationStructure>;

/** A type parameter. */
export interface TypeParameter {
  readonly name: string;
  readonly constraint: string;
  readonly default?: string;
}

export interface TypeAlias {
  readonly name: string;
  readonly typeParameters?: readonly TypeParameter[];
  readonly docs: string[];
  readonly type: string | List;
}

export interface Constant {
  readonly name: string;
  /** Whether only other modules of the output use it. */
  readonly isInternal?: boolean;
  readonly docs?: string[];
  readonly isExported?: boolean;
  readonly type?: string;
  readonly initializer: string | List;
}

export interface FunctionDeclaration {
  readonly name: string;
  /** Whether only other modules of the output use it. */
  readonly isInternal?: boolean;
  readonly docs: string[];
  readonly isAsync?: boolean;
  readonly typeParameters?: readonly TypeParameter[];
  readonly parameters: readonly Parameter[];
  readonly returnType: string;
  /** The body, without the indentation that it gets from where it stands. */
  readonly statements: string;
}

/** More declarations of one kind than there are in the largest API references. */
const printedAtMost = 30_000;

/** Prints what has the same structure only once in the life of a process. */
function memoizePrinting<Structure>(printed: (structure: Structure) => string): (structure: Structure) => string {
  return memoizeBy((structure) => JSON.stringify(structure), printed, printedAtMost);
}

export const printInterface = memoizePrinting((declaration: Interface) => {
  const text = print({ kind: tsMorph().StructureKind.Interface, isExported: true, ...declaration });
  return text.replace(/\{\n\}$/, "{}");
});

export const printTypeAlias = memoizePrinting(({ type, typeParameters = [], ...declaration }: TypeAlias) => {
  const kind = tsMorph().StructureKind.TypeAlias;
  const generics = typeParameters.map(typeParameterText);
  return printFitting(["export type", declaration.name, ...generics, lineOf(type)], (isBroken) => {
    const areBroken = isBroken && typeParameters.length > 0;
    // The indentation of both is taken back below.
    const list = areBroken ? onLines(typeParameters, "\n    ") : [...typeParameters];
    const isTypeBroken = isBroken && !(areBroken && `> = ${lineOf(type)};`.length <= longestLine);
    const shape = { ...declaration, typeParameters: list, type: valueText(type, isTypeBroken) };
    const text = withoutHangingIndent(print({ kind, isExported: true, ...shape }));
    return areBroken ? withoutSpacesAfterCommas(text) : text;
  });
});

function typeParameterText({ name, constraint, default: byDefault }: TypeParameter): string {
  return `${name} extends ${constraint}${byDefault === undefined ? "" : ` = ${byDefault}`}`;
}

export const printConstant = memoizePrinting(({ docs = [], isExported = true, name, type, initializer }: Constant) => {
  const { StructureKind, VariableDeclarationKind } = tsMorph();
  const kind = StructureKind.VariableStatement;
  const declarationKind = VariableDeclarationKind.Const;
  return printFitting(["const", name, ...(type === undefined ? [] : [type]), lineOf(initializer)], (isBroken) => {
    const value = { initializer: valueText(initializer, isBroken) };
    const declarations = [type === undefined ? { name, ...value } : { name, type, ...value }];
    return withoutHangingIndent(print({ kind, isExported, docs, declarationKind, declarations }));
  });
});

export const printFunction = memoizePrinting((declared: FunctionDeclaration) => {
  const { parameters, typeParameters = [], statements, ...declaration } = declared;
  const kind = tsMorph().StructureKind.Function;
  const generics = typeParameters.map(typeParameterText);
  const parts = [...generics, ...parameters.flatMap(({ name, type }) => [name, type])];
  return printFitting(["export function", declaration.name, ...parts, declaration.returnType], (isBroken) => {
    const list = isBroken ? onLines(parameters, "\n") : [...parameters];
    const line = `export async function ${declaration.name}<${generics.join(", ")}>(`;
    const areBroken = isBroken && line.length > longestLine;
    const text = print({
      kind,
      isExported: true,
      ...declaration,
      typeParameters: areBroken ? onLines(typeParameters, "\n  ") : [...typeParameters],
      parameters: list,
      statements: statements.trim(),
    });
    return isBroken ? withoutSpacesAfterCommas(text) : text;
  });
});

export const printImport = memoizePrinting(({ namedImports, ...declaration }: Import) => {
  const kind = tsMorph().StructureKind.ImportDeclaration;
  const names = namedImports.map((name) => ({ name }));
  return printFitting(["import", ...namedImports], (isBroken) =>
    withoutSpacesAfterCommas(print({ kind, ...declaration, namedImports: isBroken ? onLines(names, "\n  ") : names })),
  );
});

export function printExports(moduleSpecifier: string, names?: ExportedNames): string[] {
  const kind = tsMorph().StructureKind.ExportDeclaration;
  if (names === undefined) return [print({ kind, moduleSpecifier })];
  return [false, true].flatMap((isValue) => {
    const list = (isValue ? names.values : names.types).toSorted(compareText);
    return list.length === 0 ? [] : [printNamedExport({ isTypeOnly: !isValue, namedImports: list, moduleSpecifier })];
  });
}

const printNamedExport = memoizePrinting(({ namedImports, ...declaration }: Import) => {
  const kind = tsMorph().StructureKind.ExportDeclaration;
  const names = namedImports.map((name) => ({ name }));
  return printFitting(["export", ...namedImports], (isBroken) =>
    withoutSpacesAfterCommas(print({ kind, ...declaration, namedExports: isBroken ? onLines(names, "\n  ") : names })),
  );
});

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
