import { decodeText } from "../../http.ts";
import { memoize, memoizeByObject } from "../../memoize.ts";
import type { Path, PathPart } from "../model.ts";
import { belowRoot } from "./base-url.ts";
import { readTarget, splitQuery } from "./path.ts";

/** A documented path with the values that an example has for its parameters. */
export interface PathMatch {
  readonly path: Path;
  /** By the names of the parameters; decoded. */
  readonly values: ReadonlyMap<string, string>;
  /** The query options that the path itself does not send; decoded. */
  readonly query: readonly { readonly name: string; readonly value: string }[];
  /** Whether the example spells the path as its request line does, in the same case of letters. */
  readonly exact: boolean;
}

/**
 * Finds the documented path that an example sends, and the values of its parameters.
 *
 * @param target the text after the method of the example: a URL or a path
 * @returns nothing where the page documents no such path
 */
export function matchTarget(method: string, target: string, paths: readonly Path[]): PathMatch | undefined {
  const { path: written, query } = readTarget(target);
  const options = splitQuery(query).map(({ name, value }) => ({ name: decodeText(name), value: decodeText(value) }));
  let best: PathMatch | undefined;
  let bestScore = -1;
  for (const path of paths) {
    if (path.method !== method) continue;
    const values = new Map<string, string>();
    const below = belowRoot(target, path);
    const { mayStart } = matcherOf(path.parts);
    const candidates = (below === undefined ? [written] : [written, readTarget(below).path]).filter(mayStart);
    if (candidates.length === 0) continue;
    const exact = candidates.some((shown) => matchParts(path.parts, shown, "exact", values));
    const isSame = exact || candidates.some((shown) => matchParts(path.parts, shown, "any", values));
    const rest = isSame ? matchQuery(path, options, values) : undefined;
    if (rest === undefined) continue;
    // The path with most fixed text is meant: `/me/events/delta` rather than `/me/events/{id}`.
    const score = path.query.length * 10_000 + textLength(path.parts) + (exact ? 0.5 : 0);
    if (score > bestScore) [best, bestScore] = [{ path, values, query: rest, exact }, score];
  }
  return best;
}

/** The longest target that is matched, in characters. */
const longestTarget = 4000;

/** Whether letters have to be in the case that the request line has. */
type LetterCase = "exact" | "any";

/** @param isDecoded whether the text is decoded already, as query options are */
function matchParts(
  parts: readonly PathPart[],
  text: string,
  letterCase: LetterCase,
  values: Map<string, string>,
  isDecoded = false,
): boolean {
  if (text.length > longestTarget) return false;
  const shown = matcherOf(parts).match(text, letterCase);
  if (shown === undefined) return false;
  let index = 0;
  for (const part of parts) {
    if (part.kind !== "parameter") continue;
    const written = shown[index++] ?? "";
    const value = isDecoded ? written : decodeText(written);
    values.set(part.name, part.style === "quoted" ? value.replaceAll("''", "'") : value);
  }
  return true;
}

interface Matcher {
  /** Whether a text starts as the path does; most texts do not. */
  mayStart(text: string): boolean;
  match: Match;
}

/** The matcher of a path, which is compared with many targets. */
const matcherOf = memoizeByObject((parts: readonly PathPart[]): Matcher => {
  let match: Match | undefined;
  return {
    mayStart: startMatcher(parts),
    match: (text, letterCase) => {
      match ??= segmentMatcher(parts) ?? patternMatcher(parts);
      return match(text, letterCase);
    },
  };
});

function startMatcher([first]: readonly PathPart[]): Matcher["mayStart"] {
  if (first?.kind !== "text" || !plainText.test(first.text)) return () => true;
  const { length } = first.text;
  const start = first.text.toUpperCase();
  return (text) => text.slice(0, length).toUpperCase() === start;
}

/** Text that means itself, whether it is decoded or not. */
const plainText = /^[\w/.$-]*$/;

/** What a text has for the parameters, in their order; nothing where it is another path. */
type Match = (text: string, letterCase: LetterCase) => readonly string[] | undefined;

/** Stands for a parameter in the text of a path. */
const hole = "\0";

/** Most parameters are whole segments, for which no pattern is needed; compiling patterns takes time. */
function segmentMatcher(parts: readonly PathPart[]): Match | undefined {
  if (parts.some((part) => part.kind === "parameter" && part.style !== "segment")) return undefined;
  const texts = parts.map((part) => (part.kind === "text" ? decodeText(part.text) : hole));
  const exact = texts.join("");
  const segments = { exact: exact.split("/"), any: exact.toLowerCase().split("/") };
  const hasPartOfSegment = segments.exact.some((segment) => segment.includes(hole) && segment !== hole);
  if (hasPartOfSegment || parts.some((part, at) => part.kind === "text" && texts[at]?.includes(hole))) return undefined;
  return (text, letterCase) => {
    const wanted = segments[letterCase];
    const shown = text.split("/");
    if (shown.length === wanted.length + 1 && shown.at(-1) === "") shown.pop();
    return shown.length === wanted.length ? valuesOf(shown, wanted, letterCase) : undefined;
  };
}

function valuesOf(
  shown: readonly string[],
  wanted: readonly string[],
  letterCase: LetterCase,
): readonly string[] | undefined {
  const values: string[] = [];
  for (const [at, segment] of shown.entries()) {
    if (wanted[at] === hole) {
      if (segment === "") return undefined;
      values.push(segment);
    } else if (wanted[at] !== (letterCase === "exact" ? segment : segment.toLowerCase())) return undefined;
  }
  return values;
}

function patternMatcher(parts: readonly PathPart[]): Match {
  const texts = parts.flatMap((part) => (part.kind === "text" ? [decodeText(part.text).toUpperCase()] : []));
  const source = parts.map((part) => {
    if (part.kind === "text") return escaped(decodeText(part.text));
    if (part.style === "quoted") return "((?:[^']|'')*)";
    return part.style === "segment" ? "([^/]+)" : "(.+)";
  });
  const pattern = memoize((flags) => new RegExp(`^${source.join("")}/?$`, flags));
  return (text, letterCase) => {
    if (!hasInOrder(text.toUpperCase(), texts)) return undefined;
    return pattern(letterCase === "any" ? "i" : "")
      .exec(text)
      ?.slice(1);
  };
}

/** A text without these parts does not match, whatever stands between them, so that most patterns are never compiled. */
function hasInOrder(text: string, parts: readonly string[]): boolean {
  let end = 0;
  return parts.every((part) => {
    const at = text.indexOf(part, end);
    end = at + part.length;
    return at !== -1;
  });
}

/** Each query option of the path must be among those of the example; the others are returned. */
function matchQuery(
  path: Path,
  options: PathMatch["query"],
  values: Map<string, string>,
): PathMatch["query"] | undefined {
  if (path.query.length === 0) return options;
  const rest = [...options];
  for (const { name, value } of path.query) {
    const at = rest.findIndex(
      (option) => option.name === name && matchParts(value, option.value, "exact", values, true),
    );
    if (at === -1) return undefined;
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
