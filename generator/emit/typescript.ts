import { posix } from "node:path";
import { compareText } from "../diagnostics/diagnostic.ts";
import { memoize, memoizePair } from "../memoize.ts";
import type { ModuleSymbol, OutputFile } from "./plan/plan.ts";
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
  /** The finished module: its parts below each other, with an empty line between. */
  module(): OutputFile;
}

/**
 * Starts a module.
 *
 * @param path where it will stand below the output folder
 * @param header comment lines at its top, each with its slashes
 */
export function createModule(path: string, header: string): ModuleBuilder {
  const imports: Imports = new Map();
  const statements: (Statement | string)[] = [];
  const record = ({ name, from }: ModuleSymbol, isValue: boolean): string => {
    if (from === path) return name;
    const used = imports.get(from);
    if (used === undefined) imports.set(from, new Map([[name, isValue]]));
    else if (isValue || !used.has(name)) used.set(name, isValue);
    return name;
  };
  return {
    type: (symbol) => record(symbol, false),
    value: (symbol) => record(symbol, true),
    add: (...more) => statements.push(...more),
    module: () => {
      const parts = [header.trim(), printImports(path, imports), ...statements.map(printStatement)];
      return { path, text: `${parts.filter((part) => part !== "").join("\n\n")}\n` };
    },
  };
}

/** The specifier by which one module of the output imports another; packages keep their names. */
export function moduleSpecifier(path: string, from: string): string {
  const [, folder, file] = module.exec(from) ?? [];
  const own = folderOf(path);
  if (folder === undefined || own.includes("/")) return specifierIn(own, from);
  if (own === ".") return `./${folder}/${file}.js`;
  return folder === own ? `./${file}.js` : `../${folder}/${file}.js`;
}

/** A module in a folder beside others, as nearly all are. */
const module = /^([^./]+)\/([^./]+)\.ts$/;

const folderOf = memoize(posix.dirname);

const specifierIn = memoizePair((folder, from) => {
  if (!from.endsWith(".ts")) return from;
  const relative = posix.relative(folder, from).replace(/\.ts$/, ".js");
  return relative.startsWith(".") ? relative : `./${relative}`;
});

/** What a module uses of others, by their paths: names, and whether they are needed at run time. */
type Imports = Map<string, Map<string, boolean>>;

function printImports(path: string, imports: Imports): string {
  return [...imports]
    .map(([from, used]) => ({ specifier: moduleSpecifier(path, from), used: [...used] }))
    .sort((left, right) => compareText(left.specifier, right.specifier))
    .flatMap(({ specifier, used }) => [
      ...printImport("import type", namesOf(used, false), specifier),
      ...printImport("import", namesOf(used, true), specifier),
    ])
    .join("\n");
}

function namesOf(used: readonly (readonly [name: string, isValue: boolean])[], areValues: boolean): string[] {
  return used.flatMap(([name, isValue]) => (isValue === areValues ? [name] : []));
}

function printImport(keyword: string, names: readonly string[], specifier: string): string[] {
  if (names.length === 0) return [];
  const list = [...names].sort(compareText);
  return [`${keyword} ${printList("{", list, "}", " ", ` from "${specifier}";`, keyword.length + 1)}`];
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
  const written: string[] = [];
  for (const paragraph of paragraphs) {
    if (typeof paragraph !== "string") written.push(paragraph.map(safeComment).join("\n"));
    else if (paragraph.includes("\n\n")) written.push(...paragraph.split(/\n{2,}/).map(sentenceLines));
    else if (paragraph !== "") written.push(sentenceLines(paragraph));
  }
  // Finished text: ts-morph takes the `/*` or `//` of a description for a comment of its own, and closes it before a tag.
  if (tags.length > 0) written.push(tags.map(([name, text]) => `@${name} ${safeComment(text)}`.trim()).join("\n"));
  const text = written.filter((paragraph) => paragraph !== "").join("\n\n");
  return text === "" ? [] : [text];
}

/** Text from a page can neither end the comment it stands in nor start a tag. */
export function safeComment(text: string): string {
  const visible = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replaceAll("*/", "*\\/");
  return (visible.startsWith("@") ? `\\${visible}` : visible).trim();
}

function sentenceLines(paragraph: string): string {
  const text = safeComment(paragraph);
  // Most texts are a single sentence.
  if (!/[.!?]\s/.test(text)) return text;
  return text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter((sentence) => sentence !== "")
    .join("\n");
}
