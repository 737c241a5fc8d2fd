import { posix } from "node:path";
import { type JSDocStructure, printStructure, type StatementStructures, StructureKind } from "ts-morph";
import { compareText } from "../diagnostics.ts";
import type { ModuleSymbol, OutputFile } from "./plan.ts";

/** A TypeScript module under construction. Imports are recorded as they are used; nobody writes an import by hand. */
export interface ModuleBuilder {
  /** The identifier of a symbol that only types need. */
  type(symbol: ModuleSymbol): string;
  /** The identifier of a symbol that is needed at run time. */
  value(symbol: ModuleSymbol): string;
  /** Adds declarations below those already there. */
  add(...statements: (StatementStructures | string)[]): void;
  /** Prints the module. */
  file(): OutputFile;
}

/**
 * Starts a module.
 *
 * @param path where it will stand below the output folder
 * @param header comment lines at its top, each with its slashes
 */
export function createModule(path: string, header: string): ModuleBuilder {
  const imports = new Map<string, { types: Set<string>; values: Set<string> }>();
  const statements: (StatementStructures | string)[] = [];
  const record = (symbol: ModuleSymbol, kind: "types" | "values"): string => {
    if (symbol.from === path) return symbol.name;
    const specifier = moduleSpecifier(path, symbol.from);
    const used = imports.get(specifier) ?? { types: new Set(), values: new Set() };
    used[kind].add(symbol.name);
    imports.set(specifier, used);
    return symbol.name;
  };
  return {
    type: (symbol) => record(symbol, "types"),
    value: (symbol) => record(symbol, "values"),
    add: (...more) => statements.push(...more),
    file: () => {
      const blocks = [header.trim(), printImports(imports), ...statements.map(printStatement)];
      return { path, text: `${blocks.filter((block) => block !== "").join("\n\n")}\n` };
    },
  };
}

/** The specifier by which one module of the output imports another; packages keep their names. */
export function moduleSpecifier(path: string, from: string): string {
  if (!from.endsWith(".ts")) return from;
  const relative = posix.relative(posix.dirname(path), from).replace(/\.ts$/, ".js");
  return relative.startsWith(".") ? relative : `./${relative}`;
}

function printImports(imports: ReadonlyMap<string, { types: Set<string>; values: Set<string> }>): string {
  return [...imports]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([moduleSpecifier, { types, values }]) => {
      const typesOnly = [...types].filter((name) => !values.has(name));
      return [
        { isTypeOnly: true, names: typesOnly },
        { isTypeOnly: false, names: [...values] },
      ]
        .filter(({ names }) => names.length > 0)
        .map(({ isTypeOnly, names }) =>
          printStructure(
            {
              kind: StructureKind.ImportDeclaration,
              isTypeOnly,
              moduleSpecifier,
              namedImports: names.sort(compareText),
            },
            printOptions,
          ),
        );
    })
    .map((line) => line.trimEnd())
    .join("\n");
}

const printOptions = { indentNumberOfSpaces: 2 };

function printStatement(statement: StatementStructures | string): string {
  return (typeof statement === "string" ? statement : printStructure(statement, printOptions)).trim();
}

/**
 * The documentation comment of a declaration: paragraphs with one sentence a line, then tags.
 *
 * @param paragraphs in the author's words; empty ones are left out
 * @param tags name and text, for instance `["see", "api/user-get.md"]`
 */
export function docs(
  paragraphs: readonly string[],
  tags: readonly (readonly [name: string, text: string])[] = [],
): JSDocStructure[] {
  const written = paragraphs
    .flatMap((paragraph) => paragraph.split(/\n{2,}/))
    .map((paragraph) => sentences(safeComment(paragraph)).join("\n"))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
  if (written === "" && tags.length === 0) return [];
  return [
    {
      kind: StructureKind.JSDoc,
      description: written,
      tags: tags.map(([tagName, text]) => ({ tagName, ...(text !== "" && { text: safeComment(text) }) })),
    },
  ];
}

/** Text from a page can neither end the comment it stands in nor start a tag. */
export function safeComment(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replaceAll("*/", "*\\/")
    .replace(/^@/, "\\@")
    .trim();
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((sentence) => sentence !== "");
}
