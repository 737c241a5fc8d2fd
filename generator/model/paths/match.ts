import { decodeText } from "../../http.ts";
import { memoizeByObject } from "../../memoize.ts";
import type { Path, PathPart, QueryPart } from "../model.ts";
import { belowRoot } from "./base-url.ts";
import { readTarget, splitQuery } from "./target.ts";

/** A documented path with the values that an example has for its parameters. */
export interface PathMatch {
  readonly path: Path;
  /** By the names of the parameters; decoded. */
  readonly values: ReadonlyMap<string, string>;
  /** The query options that the path itself does not send; decoded. */
  readonly query: readonly { readonly name: string; readonly value: string }[];
  /** Whether the example spells the path and its query as the request line does, in the same case of letters. */
  readonly exact: boolean;
}

/**
 * Finds the documented path that an example sends, and the values of its parameters.
 *
 * @param target the text after the method of the example: a URL or a path
 * @returns nothing where the page documents no such path
 */
export function matchTarget(method: string, target: string, paths: readonly Path[]): PathMatch | undefined {
  const { path: written } = readTarget(target);
  const options = sentOptions(target);
  let best: PathMatch | undefined;
  let bestScore = -1;
  for (const path of paths) {
    if (path.method !== method) continue;
    const below = belowRoot(target, path);
    const candidates = below === undefined ? [written] : [written, readTarget(below).path];
    const matches = candidates.flatMap((shown) => matchParts(path.parts, shown) ?? []);
    const match = matches.find(({ exact }) => exact) ?? matches[0];
    if (match === undefined) continue;
    const { exact } = match;
    const values = new Map(match.values);
    const rest = matchQuery(path.query, options, values);
    if (rest === undefined) continue;
    const sameNames = path.query.every(({ name }) => options.some((option) => option.name === name));
    // The path with most fixed text is meant: `/me/events/delta` rather than `/me/events/{id}`.
    const score = path.query.length * 10_000 + textLength(path.parts) + (exact ? 0.5 : 0);
    if (score > bestScore) [best, bestScore] = [{ path, values, query: rest, exact: exact && sameNames }, score];
  }
  return best;
}

/** The longest target that is matched, in characters: patterns may take long for longer ones. */
const longestTarget = 4000;

interface PartsMatch {
  /** Whether the fixed text is spelled in the same case of letters. */
  readonly exact: boolean;
  /** By the names of the parameters. */
  readonly values: readonly (readonly [name: string, value: string])[];
}

/** @param isDecoded whether the text is decoded already, as query options are */
function matchParts(parts: readonly PathPart[], text: string, isDecoded = false): PartsMatch | undefined {
  const { pattern, texts } = patternOf(parts);
  const [whole, ...shown] = text.length > longestTarget ? [] : (pattern.exec(text) ?? []);
  if (whole === undefined) return undefined;
  return {
    exact: texts.every((fixed, at) => fixed === undefined || fixed === shown[at]),
    values: parts.flatMap((part, at) => {
      if (part.kind === "text") return [];
      const written = shown[at] ?? "";
      const value = isDecoded ? written : decodeText(written);
      return [[part.name, part.style === "quoted" ? value.replaceAll("''", "'") : value]];
    }),
  };
}

/** What matches a path in any case of letters, with a group for each part; and the text of the fixed parts. */
const patternOf = memoizeByObject((parts: readonly PathPart[]) => {
  const last = parts.findLastIndex((part) => part.kind === "parameter" || part.text !== "");
  const texts = parts.map((part, at) => {
    if (part.kind !== "text") return undefined;
    // Whether examples spell the last slash does not matter.
    return decodeText(part.text).replace(at === last ? /\/$/ : "", "");
  });
  const source = parts.map((part, at) => {
    if (part.kind === "text") return `(${escaped(texts[at] ?? "")})`;
    if (part.style === "quoted") return "((?:[^']|'')*)";
    return part.style === "segment" ? "([^/]+)" : "(.+)";
  });
  return { pattern: new RegExp(`^${source.join("")}/?$`, "i"), texts };
});

function sentOptions(target: string): PathMatch["query"] {
  const options = splitQuery(readTarget(target).query);
  return options.map(({ name, value }) => ({ name: decodeText(name), value: decodeText(value) }));
}

/** The query options of a documented path that an example leaves out, or sends with other fixed text. */
export function unsentOptions(path: Path, target: string): QueryPart[] {
  const options = sentOptions(target);
  return path.query.filter((part) => matchQuery([part], options, new Map()) === undefined);
}

/** Each query option of the path must be among those of the example; the others are returned. */
function matchQuery(
  parts: readonly QueryPart[],
  options: PathMatch["query"],
  values: Map<string, string>,
): PathMatch["query"] | undefined {
  if (parts.length === 0) return options;
  const rest = [...options];
  for (const { name, value } of parts) {
    const isSame = (option: PathMatch["query"][number]) => option.name.toLowerCase() === name.toLowerCase();
    const matches = rest.map((option) => (isSame(option) ? matchParts(value, option.value, true) : undefined));
    const at = matches.findIndex((match) => match !== undefined);
    if (at === -1) return undefined;
    for (const [parameter, shown] of matches[at]?.values ?? []) values.set(parameter, shown);
    rest.splice(at, 1);
  }
  return rest;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

function textLength(parts: readonly PathPart[]): number {
  return parts.reduce((sum, part) => sum + (part.kind === "text" ? part.text.length : 0), 0);
}
