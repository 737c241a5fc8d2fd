import { posix } from "node:path";
import { compareText } from "../diagnostics.ts";
import type { Module, ModuleSymbol } from "./plan.ts";
import { longestLine, printList, printStatement } from "./print.ts";
import type { Statement } from "./statements.ts";

/** A TypeScript module under construction. Imports are recorded as they are used; nobody writes an import by hand. */
export interface ModuleBuilder {
  /** The identifier of a symbol that only types need. */
  type(symbol: ModuleSymbol): string;
  /** The identifier of a symbol that is needed at run time. */
  value(symbol: ModuleSymbol): string;
  /** Adds declarations below those already there. */
  add(...statements: (Statement | string)[]): void;
  /** The finished module. */
  module(): Module;
}

/**
 * Starts a module.
 *
 * @param path where it will stand below the output folder
 * @param header comment lines at its top, each with its slashes
 */
export function createModule(path: string, header: string): ModuleBuilder {
  const imports = new Map<string, { types: Set<string>; values: Set<string> }>();
  const statements: (Statement | string)[] = [];
  const record = (symbol: ModuleSymbol, kind: "types" | "values"): string => {
    if (symbol.from === path) return symbol.name;
    const used = imports.get(symbol.from) ?? { types: new Set(), values: new Set() };
    used[kind].add(symbol.name);
    imports.set(symbol.from, used);
    return symbol.name;
  };
  return {
    type: (symbol) => record(symbol, "types"),
    value: (symbol) => record(symbol, "values"),
    add: (...more) => statements.push(...more),
    module: () => ({ path, blocks: [header.trim(), printImports(path, imports), ...statements.map(printStatement)] }),
  };
}

/** The specifier by which one module of the output imports another; packages keep their names. */
export function moduleSpecifier(path: string, from: string): string {
  if (!from.endsWith(".ts")) return from;
  const relative = posix.relative(posix.dirname(path), from).replace(/\.ts$/, ".js");
  return relative.startsWith(".") ? relative : `./${relative}`;
}

function printImports(path: string, imports: ReadonlyMap<string, { types: Set<string>; values: Set<string> }>): string {
  return [...imports]
    .map(([from, used]) => [moduleSpecifier(path, from), used] as const)
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([specifier, { types, values }]) => [
      printImport(
        "import type",
        [...types].filter((name) => !values.has(name)),
        specifier,
      ),
      printImport("import", [...values], specifier),
    ])
    .filter((line) => line !== "")
    .join("\n");
}

function printImport(keyword: string, names: readonly string[], specifier: string): string {
  if (names.length === 0) return "";
  return `${keyword} ${printList("{", [...names].sort(compareText), "}", " ", ` from "${specifier}";`, keyword.length + 1)}`;
}

/** A union of types; a long one has one option a line. `column` is how much stands in front of it. */
export function unionText(options: readonly string[], column: number): string {
  const line = options.join(" | ");
  return column + line.length < longestLine ? line : `\n  | ${options.join("\n  | ")}`;
}

/** An array literal; a long one has one item a line. `column` is how much stands in front of it. */
export function arrayText(items: readonly string[], column: number): string {
  const line = `[${items.join(", ")}]`;
  return column + line.length < longestLine ? line : `[\n${items.map((item) => `  ${item},\n`).join("")}]`;
}

/** An object literal with one member a line. */
export function recordText(entries: readonly (readonly [key: string, value: string])[]): string {
  if (entries.length === 0) return "{}";
  return `{\n${entries.map(([key, value]) => `  ${key}: ${value.replaceAll("\n", "\n  ")},\n`).join("")}}`;
}

/**
 * The documentation comment of a declaration: paragraphs with one sentence a line, then tags.
 *
 * @param paragraphs in the author's words, and lists of lines; empty ones are left out
 * @param tags name and text, for instance `["see", "api/user-get.md"]`
 */
export function docs(
  paragraphs: readonly (string | readonly string[])[],
  tags: readonly (readonly [name: string, text: string])[] = [],
): string[] {
  const written = paragraphs.flatMap((paragraph) =>
    typeof paragraph === "string"
      ? paragraph.split(/\n{2,}/).map((part) => sentences(safeComment(part)).join("\n"))
      : [paragraph.map(safeComment).join("\n")],
  );
  // Finished text: ts-morph takes the `/*` or `//` of a description for a comment of its own, and closes it before a tag.
  const tagged = tags.map(([name, text]) => `@${name} ${safeComment(text)}`.trim()).join("\n");
  const text = [...written, tagged].filter((paragraph) => paragraph !== "").join("\n\n");
  return text === "" ? [] : [text];
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
