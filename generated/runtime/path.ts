/* eslint-disable */
// Generated. Do not edit.

// How values become part of a path. No value can change which path is sent.

import type { Reader } from "./send.js";

/** What a parameter of a path may be. */
export type PathValue = string | number | boolean;

/** All members that any option of a union has. */
type Names<Options> = Options extends unknown ? keyof Options : never;

/** A union whose options exclude each other: what belongs to another option cannot be given. */
export type OneOf<Options, All = Options> = Options extends unknown
  ? Options & { readonly [Name in Exclude<Names<All>, keyof Options>]?: never }
  : never;

/**
 * Encodes a value for one segment of a path.
 *
 * @throws a `TypeError` for a value that would make the path another one: an empty text, `.` or `..`
 * @internal
 */
export function segment(value: PathValue): string {
  if (/^\.{0,2}$/.test(String(value))) throw new TypeError(`"${value}" cannot be a segment of a path`);
  return encodeURIComponent(value);
}

/**
 * Encodes a path below a folder: its slashes stay.
 *
 * @internal
 */
export function segments(value: PathValue): string {
  return String(value).split("/").map(segment).join("/");
}

/**
 * Encodes a value for a string literal of OData: quotes are doubled (OData URL Conventions 4.01, section 5.1.1.6.1).
 *
 * @internal
 */
export function quotedSegment(value: PathValue): string {
  return encodeURIComponent(String(value).replaceAll("'", "''"));
}

/**
 * Chooses among the documented paths of an operation, and fills it: the one that `path` names, or else the one that has
 * the given parameters and no others.
 *
 * @param templates documented paths; `{name}` stands for a segment, `{+name}` for several, `'{name}'` for a text
 * @throws a `TypeError` where no path or more than one fits
 * @internal
 */
export function choosePath(templates: readonly string[], parameters: PathParameters): string {
  return filledTemplate(chooseTemplate(templates, parameters), parameters);
}

/** The values of the parameters, and the path that is meant. */
type PathParameters = Readonly<Record<string, PathValue | undefined>>;

function chooseTemplate(templates: readonly string[], { path, ...values }: PathParameters): string {
  const given = Object.keys(values).filter((name) => values[name] !== undefined);
  const fitting = templates.filter((template) => {
    const names = new Set(Array.from(template.matchAll(placeholder), ([, , , name]) => name));
    const isGiven = given.length === names.size && given.every((name) => names.has(name));
    return path === undefined ? isGiven : path === plainTemplate(template) && isGiven;
  });
  const [template] = fitting;
  if (template === undefined || fitting.length > 1) {
    throw new TypeError(`No documented path, or more than one, has the parameters ${given.join(", ") || "(none)"}`);
  }
  return template;
}

function filledTemplate(template: string, values: PathParameters): string {
  let isQuery = false;
  return template
    .split(/('?\{\+?\w+\})/)
    .map((part) => {
      const [, quote = "", plus, name = ""] = new RegExp(`^${placeholder.source}$`).exec(part) ?? [];
      isQuery ||= part.includes("?");
      if (name === "") return encodeText(part);
      const value = values[name] ?? "";
      if (quote !== "") return quote + quotedSegment(value);
      return isQuery ? encodeURIComponent(value) : plus ? segments(value) : segment(value);
    })
    .join("");
}

const placeholder = /('?)\{(\+?)(\w+)\}/g;

/** The form of a template that callers name it by. */
function plainTemplate(template: string): string {
  return template.replaceAll("{+", "{");
}

/** What is encoded already stays. */
function encodeText(text: string): string {
  return text.replace(/[^\w!$&'()*+,;=:@/.~%?-]+/gu, encodeURIComponent);
}

/**
 * Chooses as {@link choosePath} does, where an operation has more than one method.
 *
 * @internal
 */
export function chooseRequest(
  templates: readonly string[],
  parameters: PathParameters,
): { readonly method: string; readonly path: string } {
  const path = choosePath(templates, parameters);
  const at = path.indexOf("%20");
  return { method: path.slice(0, at), path: path.slice(at + 3) };
}

/**
 * Chooses as {@link choosePath} does, where the paths of an operation are answered in different ways.
 *
 * @param readers what reads the answer, by the template of the path
 * @internal
 */
export function chooseReader<Answer>(
  readers: Readonly<Record<string, Reader<Answer>>>,
  parameters: PathParameters,
): Reader<Answer> {
  const read = readers[chooseTemplate(Object.keys(readers), parameters)];
  if (read === undefined) throw new TypeError("The path has no reader");
  return read;
}
