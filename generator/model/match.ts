import { belowRoot } from "./base-url.ts";
import type { Path, PathPart } from "./model.ts";
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
 * @param target what the example says behind its method: a URL or a path
 * @returns nothing where the page documents no such path
 */
export function matchTarget(method: string, target: string, paths: readonly Path[]): PathMatch | undefined {
  const { path: written, query } = readTarget(target);
  const options = splitQuery(query).map(({ name, value }) => ({ name: decoded(name), value: decoded(value) }));
  let best: PathMatch | undefined;
  let bestScore = -1;
  for (const path of paths) {
    if (path.method !== method) continue;
    const values = new Map<string, string>();
    const below = belowRoot(target, path);
    const candidates = [written, ...(below === undefined ? [] : [readTarget(below).path])].filter((shown) =>
      mayMatch(path.parts, shown),
    );
    const exact = candidates.some((shown) => matchParts(path.parts, shown, "", values));
    const isSame = exact || candidates.some((shown) => matchParts(path.parts, shown, "i", values));
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

/** @param isDecoded whether the text is decoded already, as query options are */
function matchParts(
  parts: readonly PathPart[],
  text: string,
  flags: string,
  values: Map<string, string>,
  isDecoded = false,
): boolean {
  if (text.length > longestTarget) return false;
  const match = patternOf(parts, flags).exec(text);
  if (match === null) return false;
  const named = parts.filter((part) => part.kind === "parameter");
  for (const [index, { name, style }] of named.entries()) {
    const written = match[index + 1] ?? "";
    const value = isDecoded ? written : decoded(written);
    values.set(name, style === "quoted" ? value.replaceAll("''", "'") : value);
  }
  return true;
}

/** Most paths start otherwise, which takes no pattern to tell. */
function mayMatch([first]: readonly PathPart[], text: string): boolean {
  if (first?.kind !== "text" || !plainText.test(first.text)) return true;
  return text.slice(0, first.text.length).toUpperCase() === first.text.toUpperCase();
}

/** Text that means itself, whether it is decoded or not. */
const plainText = /^[\w/.$-]*$/;

const patterns = new WeakMap<readonly PathPart[], Map<string, RegExp>>();

/** Paths are held against many targets, and patterns take time to make. */
function patternOf(parts: readonly PathPart[], flags: string): RegExp {
  const known = patterns.get(parts) ?? new Map<string, RegExp>();
  patterns.set(parts, known);
  const pattern = known.get(flags) ?? makePattern(parts, flags);
  known.set(flags, pattern);
  return pattern;
}

function makePattern(parts: readonly PathPart[], flags: string): RegExp {
  const source = parts.map((part) => {
    if (part.kind === "text") return escaped(decoded(part.text));
    if (part.style === "quoted") return "((?:[^']|'')*)";
    return part.style === "segment" ? "([^/]+)" : "(.+)";
  });
  return new RegExp(`^${source.join("")}/?$`, flags);
}

/** Each query option of the path must be among those of the example; the others are returned. */
function matchQuery(
  path: Path,
  options: PathMatch["query"],
  values: Map<string, string>,
): PathMatch["query"] | undefined {
  const rest = [...options];
  for (const { name, value } of path.query) {
    const at = rest.findIndex((option) => option.name === name && matchParts(value, option.value, "", values, true));
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

/** What is no valid encoding was meant as it stands. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
