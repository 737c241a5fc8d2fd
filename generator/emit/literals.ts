import { memoize } from "../memoize.ts";
import { longestLine } from "./lists.ts";

/** Whether a property can be written without quotes. */
export const isIdentifier: (name: string) => boolean = memoize(
  (name) => /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) && name !== "__proto__",
);

/**
 * A string literal. Line separators are escaped, as some tools take them for line ends, and so is a backslash at the end,
 * as ts-morph takes any quote after one for a part of the text.
 */
export function quoted(text: string): string {
  if (/^[\w .:;,#@/()-]*$/.test(text)) return `"${text}"`;
  const literal = JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return text.endsWith("\\") ? `${literal.slice(0, -3)}\\x5C"` : literal;
}

/** The name of a property where it is declared: quoted only if need be. */
export function propertyKey(name: string): string {
  return isIdentifier(name) ? name : quoted(name);
}

/** The name of a property in an object literal, where `__proto__: …` would set the prototype. */
export function literalKey(name: string): string {
  return name === "__proto__" ? `[${quoted(name)}]` : propertyKey(name);
}

/**
 * A JSON value as TypeScript: on one line what is short and holds no object, and otherwise one member or item a line.
 *
 * @param indent the spaces in front of the line on which it starts
 */
export function literalText(value: unknown, indent = ""): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => literalText(item, inner));
    const line = `[${items.join(", ")}]`;
    return indent.length + line.length < longestLine && !line.includes("\n")
      ? line
      : `[\n${items.map((item) => `${inner}${item},\n`).join("")}${indent}]`;
  }
  const members = Object.entries(value).map(
    ([name, one]) => `${inner}${literalKey(name)}: ${literalText(one, inner)},\n`,
  );
  return members.length === 0 ? "{}" : `{\n${members.join("")}${indent}}`;
}
