import { commentsText } from "./comment-text.ts";
import { interfaceText } from "./interface-text.ts";
import type { AliasStatement, ConstantStatement, FunctionStatement, Statement } from "./statements.ts";

/** The longest line that is printed, in characters; longer lists are broken, one item a line. */
export const longestLine = 120;

/**
 * The text of a declaration. What is one line and a text below it is put together here: a printer that minds strings and
 * comments character by character would take most of the time of a run.
 */
export function printStatement(statement: Statement | string): string {
  if (typeof statement === "string") return statement.trim();
  switch (statement.kind) {
    case "function":
      return functionText(statement);
    case "constant":
      return constantText(statement);
    case "alias":
      return aliasText(statement);
    case "interface":
      return interfaceText(statement);
  }
}

function functionText({ name, docs, isAsync, parameters, returnType, body }: FunctionStatement): string {
  const open = `${commentsText(docs)}export ${isAsync ? "async " : ""}function ${name}`;
  const list = parameters.map(({ name, type, isOptional }) => `${name}${isOptional ? "?" : ""}: ${type}`);
  const signature = printList("(", list, ")", "", `: ${returnType} {`, lastLine(open).length);
  return `${open}${signature}\n${body.trim().replace(/^(?=.)/gm, "  ")}\n}`;
}

function constantText({ name, docs, type, value }: ConstantStatement): string {
  return assignment(`${commentsText(docs)}export const ${name}${type === undefined ? "" : `: ${type}`}`, value);
}

function aliasText({ name, docs, type }: AliasStatement): string {
  return assignment(`${commentsText(docs)}export type ${name}`, type);
}

/** A value that is too long for the line of its name stands below it. */
function assignment(target: string, value: string): string {
  const line = `${lastLine(target)} = ${value};`;
  const isBroken = value.startsWith("\n") || (!value.includes("\n") && line.length > longestLine);
  return isBroken ? `${target} =\n  ${value.replace(/^\n {2}/, "")};` : `${target} = ${value};`;
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
