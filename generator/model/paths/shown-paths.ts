import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import type { RequestExampleFact } from "../../pages/facts/page-facts.ts";
import type { Path } from "../model.ts";
import { belowBaseUrl } from "./base-url.ts";
import { matchTarget } from "./match.ts";
import { type PathHints, parsePath, readTarget } from "./path.ts";

/** The fixed segments of all documented paths, in lower case, and those of them that a value follows. */
export interface SegmentVocabulary {
  readonly fixed: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
}

/** What tells values from fixed segments, and what receives findings. */
interface PathContext {
  readonly vocabulary: SegmentVocabulary;
  readonly hints: PathHints;
  readonly dialect: Dialect;
  readonly diagnostics: Diagnostic[];
}

/** Collects the vocabulary of all request lines. */
export function segmentVocabulary(paths: readonly Path[]): SegmentVocabulary {
  const fixed = new Set<string>();
  const owners = new Set<string>();
  for (const { parts } of paths) {
    const text = parts.map((part) => (part.kind === "text" ? part.text : "{}")).join("");
    const segments = text.toLowerCase().split("/");
    for (const [at, segment] of segments.entries()) {
      if (!segment.includes("{}")) fixed.add(segment);
      if (segment.startsWith("{}")) owners.add(segments[at - 1] ?? "");
    }
  }
  return { fixed, owners };
}

/**
 * The documented paths of an operation with those that only its examples show, such as `/me/photo` on a page that lists
 * `/users/{id}/photo`. A segment that no request line of any page spells is taken for a value.
 * Each example whose path no request line documents is a finding.
 *
 * @param paths those of the request lines
 */
export function withShownPaths(
  paths: readonly Path[],
  requests: readonly RequestExampleFact[],
  baseUrl: string | undefined,
  context: PathContext,
): Path[] {
  const { diagnostics } = context;
  const all = [...paths];
  for (const { method, target: written, origin } of requests) {
    const target = belowBaseUrl(written, baseUrl);
    if (context.dialect.requestLine.noPath.test(target)) continue;
    const match = matchTarget(method, target, all);
    if (match?.exact === false) {
      const values = { found: readTarget(target).path, expected: match.path.template };
      diagnostics.push(diagnose("path-case", origin, values));
    }
    if (match !== undefined) continue;
    const isSameService = !/^https?:/i.test(target);
    const isOwnMethod = paths.length === 0 || paths.some((path) => path.method === method);
    const shown = isSameService && isOwnMethod ? shownPath(method, target, origin, context) : undefined;
    const isSendable = shown !== undefined && matchTarget(method, target, [shown]) !== undefined;
    const done = isSendable ? "it was added to the paths" : "it was taken for another operation";
    diagnostics.push(diagnose("undocumented-path", origin, { path: `${method} ${readTarget(target).path}`, done }));
    if (isSendable) all.push(shown);
  }
  return all;
}

function shownPath(
  method: string,
  target: string,
  origin: Path["origin"],
  { vocabulary: { fixed, owners }, hints, dialect }: PathContext,
): Path {
  const segments = readTarget(target).path.split("/");
  const isValue = (segment: string, index: number): boolean => {
    const isFixed = fixed.has(segment.toLowerCase());
    if (index < 2 || isFixed || /[(){}<>]/.test(segment)) return false;
    return /[^A-Za-z$.]/.test(segment) || owners.has((segments[index - 1] ?? "").toLowerCase());
  };
  const template = segments.map((segment, index) => (isValue(segment, index) ? "{id}" : segment)).join("/");
  return { ...parsePath({ method, target: template, origin }, dialect, hints), shown: true };
}
