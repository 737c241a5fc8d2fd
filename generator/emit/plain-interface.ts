import { commentsText } from "./comment-text.ts";
import type { InterfaceStatement, Member } from "./statements.ts";

/**
 * The text of an interface, the same to the last character as ts-morph would print it.
 *
 * @returns nothing where something in it would have to be looked at character by character: more lines than one where
 *   there mostly is one, or an escape, which hides the end of a string from those who look for it
 */
export function plainInterfaceText({ name, docs, bases, members }: InterfaceStatement): string | undefined {
  const isPlain = [name, ...bases].every(isPlainCode) && docs.every(isPlainComment) && members.every(isPlainMember);
  if (!isPlain) return undefined;
  const open = `${commentsText(docs)}export interface ${name}${bases.length > 0 ? ` extends ${bases.join(", ")}` : ""} {`;
  return members.length === 0 ? `${open}}` : `${open}\n${members.map(memberText).join("\n")}\n}`;
}

function memberText({ name, docs, type, isOptional }: Member): string {
  return `${commentsText(docs, "  ")}  ${name}${isOptional ? "?" : ""}: ${type};`;
}

function isPlainMember({ name, docs, type }: Member): boolean {
  return isPlainCode(name) && isPlainCode(type) && docs.every(isPlainComment);
}

/** On one line, without escapes, and without spaces at its ends. */
function isPlainCode(text: string): boolean {
  return /^\S(?:[^\\\r\n]*[^\s\\])?$/.test(text) && !text.startsWith("\\");
}

/** Without spaces at the ends of its lines, and without the end of a comment. */
function isPlainComment(text: string): boolean {
  return /^\S/.test(text) && !/[^\S\n](?:\n|$)|\n$|\r|\*\//.test(text);
}
