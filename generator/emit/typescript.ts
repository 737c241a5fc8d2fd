import { posix } from "node:path";
import type { FunctionDeclarationStructure, StatementStructures } from "ts-morph";
import { compareText } from "../diagnostics.ts";
import { contentHash } from "../hash.ts";
import type { ModuleSymbol, OutputFile } from "./plan.ts";
import { printStructure, StructureKind } from "./structures.ts";

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
    const used = imports.get(symbol.from) ?? { types: new Set(), values: new Set() };
    used[kind].add(symbol.name);
    imports.set(symbol.from, used);
    return symbol.name;
  };
  return {
    type: (symbol) => record(symbol, "types"),
    value: (symbol) => record(symbol, "values"),
    add: (...more) => statements.push(...more),
    file: () => {
      const blocks = [header.trim(), printImports(path, imports), ...statements.map(printStatement)];
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

/** The longest line that is printed, in characters; longer lists are broken, one item a line. */
const longestLine = 120;

function printImport(keyword: string, names: readonly string[], specifier: string): string {
  if (names.length === 0) return "";
  return `${keyword} ${printList("{", [...names].sort(compareText), "}", " ", ` from "${specifier}";`, keyword.length + 1)}`;
}

function printList(
  open: string,
  items: readonly string[],
  close: string,
  padding: string,
  rest: string,
  indent: number,
): string {
  const line = `${open}${padding}${items.join(", ")}${padding}${close}${rest}`;
  if (indent + line.length <= longestLine) return line;
  return `${open}\n${items.map((item) => `  ${item},\n`).join("")}${close}${rest}`;
}

let printed: Map<string, string> | undefined;

/** More than the largest outputs have. */
const mostPrinted = 100_000;

/** From now on, what is to be printed again is not. Worth its memory where the same process generates many times. */
export function rememberPrinted(): void {
  printed ??= new Map();
}

/** Declarations are data, and what is printed depends on nothing else. */
function printStatement(statement: StatementStructures | string): string {
  if (typeof statement === "string") return statement.trim();
  if (printed === undefined) return print(statement);
  const key = contentHash(JSON.stringify(statement));
  const text = printed.get(key) ?? print(statement);
  if (printed.size > mostPrinted) printed.clear();
  printed.set(key, text);
  return text;
}

function print(statement: StatementStructures): string {
  const text = printStructure(statement, { indentNumberOfSpaces: 2 })
    .trim()
    .replace(/\{\n\}$/, "{}");
  if (statement.kind === StructureKind.Function) return breakSignature(text, statement);
  if (statement.kind === StructureKind.VariableStatement || statement.kind === StructureKind.TypeAlias) {
    return breakInitializer(outdent(text));
  }
  return text;
}

/** ts-morph prints a signature on one line, however long. */
function breakSignature(text: string, { parameters = [] }: FunctionDeclarationStructure): string {
  const printed = parameters.map(
    ({ name, hasQuestionToken, type }) => `${name}${hasQuestionToken ? "?" : ""}: ${type}`,
  );
  const list = `(${printed.join(", ")})`;
  const at = text.indexOf(list);
  const start = text.lastIndexOf("\n", at) + 1;
  const end = text.indexOf("\n", at);
  const rest = text.slice(at + list.length, end);
  return text.slice(0, at) + printList("(", printed, ")", "", rest, at - start) + text.slice(end);
}

/** ts-morph indents the lines of a value once more, although they have their own indentation. */
function outdent(text: string): string {
  const start = text.lastIndexOf("export ");
  return (
    text.slice(0, start) +
    text
      .slice(start)
      .replace(/\n {2}/g, "\n")
      .replace(" = \n", " =\n")
  );
}

function breakInitializer(text: string): string {
  const last = text.slice(text.lastIndexOf("\n") + 1);
  return last.length <= longestLine || !last.startsWith("export ")
    ? text
    : text.slice(0, -last.length) + last.replace(" = ", " =\n  ");
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
