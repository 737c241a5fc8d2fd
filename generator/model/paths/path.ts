import type { Dialect } from "../../dialects/dialect.ts";
import { memoize } from "../../memoize.ts";
import { bareName } from "../../odata/qualified-name.ts";
import type { RequestLineFact } from "../../pages/facts/page-facts.ts";
import type { EdmPrimitive, ParameterStyle, Path, PathPart, QueryPart } from "../model.ts";
import { singular } from "../names/nouns.ts";
import { readTarget, splitQuery } from "./target.ts";

/** What the rest of a page says about the parameters of its request lines. */
export interface PathHints {
  /** The types of parameters by name, in any case of letters and without punctuation. */
  readonly types: ReadonlyMap<string, EdmPrimitive>;
  /** The values that prose lists for parameters, by the same names. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Whether a literal argument of a call, such as `n` in `top(count=n)`, stands for a value that callers give. */
  readonly isVariable: (argument: string, literal: string) => boolean;
  /** Whether an argument of a call may be left out. */
  readonly isOptional: (argument: string) => boolean;
  /** The call that the last segment lacks, for instance `(on='{on}')`; empty where it lacks none. */
  readonly missingCall: (lastSegment: string) => string;
}

const noHints: PathHints = {
  types: new Map(),
  values: new Map(),
  isVariable: () => false,
  isOptional: () => false,
  missingCall: () => "",
};

/**
 * Splits a documented request line into text and parameters. Host and version are left out. Parameters are named after
 * the argument that they are, their placeholder or, where that is only "id", after the segment in front of it.
 *
 * @returns the path as documented, then those without arguments of calls that may be left out
 */
export function parsePaths(
  { method, target, origin }: RequestLineFact,
  dialect: Dialect,
  hints: PathHints = noHints,
): [Path, ...Path[]] {
  const { path: template, query, options } = readTarget(target);
  const bare = template.replace(dialect.placeholders.bareSegment, "/{id}");
  const [, stem = "", slashes = ""] = /^(.*?)(\/*)$/s.exec(bare) ?? [];
  const complete = stem.endsWith(")") ? bare : stem + hints.missingCall(stem.split("/").at(-1) ?? "") + slashes;
  const variable = complete.replace(literalArgument, (written, opening: string, name: string, literal: string) =>
    hints.isVariable(name, unquoted(literal))
      ? `${opening}${name}=${literal.startsWith("'") ? `'{${name}}'` : `{${name}}`}`
      : written,
  );
  const pathWithout = (omitted: readonly string[]): Path => {
    const names = namer(dialect);
    return {
      template: omitted.reduce(withoutArgument, template),
      method,
      parts: parseParts(omitted.reduce(withoutArgument, variable), "path", names, hints),
      query: splitQuery(query).map(
        ({ name, value }): QueryPart => ({ name, value: parseParts(value, name, names, hints) }),
      ),
      options,
      shown: false,
      origin,
    };
  };
  const optional = callArguments(variable).flatMap(({ name }) => (hints.isOptional(name) ? [name] : []));
  const [, ...choices] = choicesOf(optional.slice(0, mostOptional));
  return [pathWithout([]), ...choices.map(pathWithout)];
}

/** The path that a documented request line spells; see {@link parsePaths}. */
export function parsePath(line: RequestLineFact, dialect: Dialect, hints?: PathHints): Path {
  return parsePaths(line, dialect, hints)[0];
}

/** Each more of them doubles the number of paths. */
const mostOptional = 4;

/** All ways to choose some of these names, none of them first. */
function choicesOf(names: readonly string[]): string[][] {
  const choices: string[][] = [[]];
  for (const name of names) choices.push(...choices.map((chosen) => [...chosen, name]));
  return choices;
}

function withoutArgument(path: string, name: string): string {
  const argument = new RegExp(`([(,])\\s*${name}\\s*=\\s*(?:'(?:[^']|'')*'|[^,()]*)(,?)`);
  return path.replace(argument, (_, before: string, after: string) => (before === "(" ? "(" : after));
}

const literalArgument = /([(,]\s*)(\w+)=('[^'{}<>]*'|[^\s,()'"{}<>]+)(?=\s*[,)])/g;

/** The arguments that stand in the parentheses of a path. */
export function callArguments(
  path: string,
): { readonly name: string; readonly value: string; readonly isQuoted: boolean }[] {
  return [...path.matchAll(/[(,]\s*(\w+)\s*=\s*(?:'((?:[^']|'')*)'|([^,()]*))/g)].map(([, name = "", text, bare]) => ({
    name,
    value: (text ?? bare ?? "").trim(),
    isQuoted: text !== undefined,
  }));
}

function unquoted(literal: string): string {
  return literal.replace(/^'(.*)'$/, "$1");
}

const placeholder = /(?<!\{)\{+([^{}]*)\}+|<([^<>]*)>/g;

/** What the placeholders of a text say between their brackets. */
export function placeholderNames(text: string): string[] {
  return [...text.matchAll(placeholder)].map(([, braced, angled]) => (braced ?? angled ?? "").trim());
}

/** Real paths have ten at most. What follows more of them is text, as telling their names apart takes long. */
const mostParameters = 100;

/** @param place "path", or the name of the query option */
function parseParts(text: string, place: string, names: ReturnType<typeof namer>, hints: PathHints): PathPart[] {
  const parts: PathPart[] = [];
  let end = 0;
  for (const match of [...text.matchAll(placeholder)].slice(0, mostParameters)) {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (match.index > end) parts.push({ kind: "text", text: text.slice(end, match.index) });
    const isArgument = place === "path" && (before.endsWith("=") || before.endsWith("='"));
    const argument = isArgument ? /[(,]\s*(\w+)='?$/.exec(before)?.[1] : undefined;
    const written = argument ?? (match[1] ?? match[2] ?? "").replace(/^'|'$/g, "");
    const isWholeOption = place !== "path" && before === "" && after === "" && !place.startsWith("$");
    const name = names(isWholeOption ? place : written, place === "path" ? before : "");
    const style = styleOf(before, after, place);
    const hinted = hintFor([argument ?? match[1] ?? "", name], hints);
    parts.push({ kind: "parameter", name, placeholder: match[0], style, ...hinted });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: "text", text: text.slice(end) });
  return parts;
}

/** What the page says of a parameter that it may call by several names. */
function hintFor(
  names: readonly string[],
  hints: PathHints,
): Pick<PathPart & { kind: "parameter" }, "type" | "listedValues"> {
  const [type = "String"] = names.flatMap((name) => hints.types.get(plain(name)) ?? []);
  const [listedValues] = names.flatMap((name) =>
    [hints.values.get(plain(name)) ?? []].filter(({ length }) => length > 0),
  );
  return { type, ...(type === "String" && listedValues && { listedValues }) };
}

/** A path below a folder, as in `/root:/{path}:/children`, may hold slashes; a text in quotes may hold quotes. */
function styleOf(before: string, after: string, place: string): ParameterStyle {
  if (before.endsWith("'") && after.startsWith("'")) return "quoted";
  if (place !== "path") return "query";
  return before.endsWith(":/") && /^(?::|$)/.test(after) ? "path" : "segment";
}

/** A name as tables and placeholders have it in common. */
export const plain: (name: string) => string = memoize((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));

/**
 * Names the parameters of one path: after their placeholder or, where that is only "id", after the segment in front of
 * it. No two get the same name, and none that of the member `path` of the `parameters` argument.
 */
function namer(dialect: Dialect) {
  const taken = new Set(["path"]);
  return (written: string, before: string): string => {
    const name = chooseName(written, before, taken, dialect);
    taken.add(name);
    return name;
  };
}

function chooseName(written: string, before: string, taken: ReadonlySet<string>, dialect: Dialect): string {
  const [first = ""] = written.split("|");
  const own = camelCase(first);
  const segment = before.split(/[/(:]/).findLast((part) => /^[A-Za-z][\w.]*$/.test(part)) ?? "";
  const owner = singular(camelCase(bareName(segment)), dialect);
  const base = own === "" || own.toLowerCase() === "id" ? `${owner}Id` : own;
  const named = base === "Id" ? "id" : /^\d/.test(base) ? `${owner || "value"}${base}` : base;
  if (!taken.has(named)) return named;
  let name = owner === "" ? named : `${owner}${capital(named)}`;
  while (taken.has(name)) name = `other${capital(name)}`;
  return name;
}

const camelCase = memoize((text) => {
  const words = text.match(/[A-Za-z][A-Za-z0-9]*|\d+/g) ?? [];
  return words.map((word, index) => (index === 0 ? lower(word) : capital(word))).join("");
});

/** "ID" becomes "id", "driveId" stays. */
function lower(word: string): string {
  return word === word.toUpperCase() ? word.toLowerCase() : (word[0]?.toLowerCase() ?? "") + word.slice(1);
}

function capital(word: string): string {
  return (word[0]?.toUpperCase() ?? "") + word.slice(1);
}
