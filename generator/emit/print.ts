import type {
  FunctionDeclarationStructure,
  StatementStructures,
  TypeAliasDeclarationStructure,
  VariableStatementStructure,
} from "ts-morph";
import { contentHash } from "../hash.ts";
import { printStructure, StructureKind } from "./structures.ts";

/** The longest line that is printed, in characters; longer lists are broken, one item a line. */
export const longestLine = 120;

let printed: Map<string, string> | undefined;

/** More than the largest outputs have. */
const mostPrinted = 100_000;

/** From now on, what is to be printed again is not. Worth its memory where the same process generates many times. */
export function rememberPrinted(): void {
  printed ??= new Map();
}

/**
 * What is one line and a text below it is put together here: a printer that minds strings and comments character by
 * character would take most of the time of a run.
 */
export function printStatement(statement: StatementStructures | string): string {
  if (typeof statement === "string") return statement.trim();
  if (statement.kind === StructureKind.Function) return functionText(statement);
  if (statement.kind === StructureKind.VariableStatement) return constantText(statement);
  if (statement.kind === StructureKind.TypeAlias) return aliasText(statement);
  return printed === undefined ? structureText(statement) : rememberedText(statement, printed);
}

/** Declarations are data, and what is printed depends on nothing else. */
function rememberedText(statement: StatementStructures, known: Map<string, string>): string {
  const key = contentHash(JSON.stringify(statement));
  const text = known.get(key) ?? structureText(statement);
  if (known.size > mostPrinted) known.clear();
  known.set(key, text);
  return text;
}

function structureText(statement: StatementStructures): string {
  return printStructure(statement, { indentNumberOfSpaces: 2 })
    .trim()
    .replace(/\{\n\}$/, "{}");
}

type Documented = Pick<FunctionDeclarationStructure, "docs" | "isExported">;

function functionText({
  name,
  isAsync,
  parameters = [],
  returnType,
  statements,
  ...rest
}: FunctionDeclarationStructure) {
  const open = `${startOf(rest)}${isAsync ? "async " : ""}function ${name}`;
  const list = parameters.map((parameter) => {
    return `${parameter.name}${parameter.hasQuestionToken ? "?" : ""}: ${parameter.type}`;
  });
  const signature = printList("(", list, ")", "", `: ${returnType} {`, lastLine(open).length);
  const body = [statements]
    .flat()
    .join("\n")
    .trim()
    .replace(/^(?=.)/gm, "  ");
  return `${open}${signature}\n${body}\n}`;
}

function constantText({ declarations: [declaration], ...rest }: VariableStatementStructure): string {
  const { name, type, initializer } = declaration ?? { name: "" };
  return assignment(`${startOf(rest)}const ${name}${type === undefined ? "" : `: ${type}`}`, `${initializer}`);
}

function aliasText({ name, type, ...rest }: TypeAliasDeclarationStructure): string {
  return assignment(`${startOf(rest)}type ${name}`, `${type}`);
}

/** A value that is too long for the line of its name stands below it. */
function assignment(target: string, value: string): string {
  const line = `${lastLine(target)} = ${value};`;
  const isBroken = value.startsWith("\n") || (!value.includes("\n") && line.length > longestLine);
  return isBroken ? `${target} =\n  ${value.replace(/^\n {2}/, "")};` : `${target} = ${value};`;
}

function startOf({ docs, isExported }: Documented): string {
  return `${(docs ?? []).map(commentText).join("")}${isExported ? "export " : ""}`;
}

function commentText(comment: NonNullable<Documented["docs"]>[number]): string {
  const lines = `${comment}`.split("\n");
  return lines.length === 1
    ? `/** ${lines[0]} */\n`
    : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}

/** A list in brackets, on one line or with one item a line; `indent` is how much stands in front of it. */
export function printList(
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
