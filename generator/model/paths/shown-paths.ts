import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { standsForUrl } from "../../http.ts";
import { bareName } from "../../odata/qualified-name.ts";
import type { RequestExampleFact } from "../../pages/facts/page-facts.ts";
import type { Path } from "../model.ts";
import { belowBaseUrl, hasSameHost, isAbsolute } from "./base-url.ts";
import { matchTarget, unsentOptions } from "./match.ts";
import { type PathHints, parsePath } from "./path.ts";
import { readTarget } from "./target.ts";

/** What the request lines of all pages spell, in lower case. */
export interface PathVocabulary {
  /** Fixed segments, and the names of functions without their arguments. */
  readonly fixed: ReadonlySet<string>;
  /** Fixed segments that a value follows. */
  readonly owners: ReadonlySet<string>;
  /** The forms of all paths (see {@link pathForm}). */
  readonly forms: ReadonlySet<string>;
}

/** What tells values from fixed segments, and what receives findings. */
interface PathContext {
  readonly vocabulary: PathVocabulary;
  readonly hints: PathHints;
  readonly dialect: Dialect;
  readonly diagnostics: Diagnostic[];
}

/** Collects the vocabulary of all request lines. */
export function pathVocabulary(paths: readonly Path[]): PathVocabulary {
  const fixed = new Set<string>();
  const owners = new Set<string>();
  for (const path of paths) {
    const segments = textOf(path).split("/");
    for (const [at, segment] of segments.entries()) {
      const [name = ""] = segment.split("(", 1);
      if (!name.includes("{}")) for (const spelling of [segment, name, bareName(name)]) fixed.add(spelling);
      if (segment.startsWith("{}")) owners.add(segments[at - 1] ?? "");
    }
  }
  return { fixed, owners, forms: new Set(paths.map(pathForm)) };
}

/** What paths have in common that differ only in the names of their parameters. */
function pathForm(path: Path): string {
  return `${path.method} ${textOf(path)}`;
}

function textOf({ parts }: Path): string {
  const text = parts.map((part) => (part.kind === "text" ? part.text : "{}")).join("");
  return text.toLowerCase();
}

/**
 * The documented paths of an operation with those that only its examples show, such as `/me/photo` on a page that lists
 * `/users/{id}/photo`. A segment that no request line of any page spells is taken for a value. A path that other pages
 * document and that does something else is theirs.
 * What the query of a request line says, and an example does not send, is optional.
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
  const all = [...paths];
  for (const request of requests) {
    const { method, origin } = request;
    const target = belowBaseUrl(request.target, baseUrl);
    if (isSentElsewhere(target, request, baseUrl, context) || isDocumented(target, request, all, context)) continue;
    const isSameService = baseUrl !== undefined || !isAbsolute(target);
    const isOwnMethod = paths.length === 0 || paths.some((path) => path.method === method);
    const shown = isSameService && isOwnMethod ? shownPath(method, target, origin, context) : undefined;
    const isOthers = shown !== undefined && isOfAnotherPage(shown, paths, context.vocabulary);
    const isSendable = shown !== undefined && !isOthers && matchTarget(method, target, [shown]) !== undefined;
    const done = isSendable ? "it was added to the paths" : "it was taken for another operation";
    const values = { path: `${method} ${readTarget(target).path}`, done };
    context.diagnostics.push(diagnose("undocumented-path", origin, values));
    if (isSendable) all.push(shown);
  }
  return all;
}

/** Requests to another host than that of the base URL are callbacks to a client, or uploads to storage. */
function isSentElsewhere(
  target: string,
  { method, origin }: RequestExampleFact,
  baseUrl: string | undefined,
  { dialect, diagnostics }: PathContext,
): boolean {
  if (dialect.requestLine.noPath.test(target) || standsForUrl(target)) return true;
  if (baseUrl === undefined || !isAbsolute(target) || hasSameHost(target, baseUrl)) return false;
  diagnostics.push(diagnose("other-host", origin, { found: `${method} ${target}`, expected: baseUrl }));
  return true;
}

/** Whether a request line spells the path of an example, in whatever case of letters and with whatever query. */
function isDocumented(
  target: string,
  { method, origin }: RequestExampleFact,
  paths: Path[],
  { diagnostics }: PathContext,
): boolean {
  const match = matchTarget(method, target, paths);
  if (match === undefined) return makesQueryOptional(method, target, paths);
  if (!match.exact) {
    const values = { found: shownTarget(target, match.path), expected: documentedTarget(match.path) };
    diagnostics.push(diagnose("path-case", origin, values));
  }
  return true;
}

/** What an example requests, with its query where that is part of the documented path. */
function shownTarget(target: string, { query: documented }: Path): string {
  const { path, query } = readTarget(target);
  return documented.length === 0 ? path : `${path}?${query}`;
}

function documentedTarget({ template, query }: Path): string {
  return query.length === 0 ? template : `${template}?${query.map(({ name }) => `${name}=…`).join("&")}`;
}

/**
 * Makes those query options of a path optional that a request to it leaves out, or sends with other text than the
 * sample in the request line. OData's options stay: the path with them is one of its own.
 *
 * @returns whether a path is that of the request, apart from its query
 */
function makesQueryOptional(method: string, target: string, paths: Path[]): boolean {
  const same = paths.filter((path) => matchTarget(method, target, [{ ...path, query: [] }]) !== undefined);
  const [path] = same.sort((left, right) => unsentOptions(left, target).length - unsentOptions(right, target).length);
  if (path === undefined) return false;
  const unsent = unsentOptions(path, target);
  const query = path.query.filter((part) => !unsent.includes(part));
  const options = [...path.options, ...unsent.map(({ name }) => name)];
  if (unsent.some(({ name }) => name.startsWith("$"))) paths.push({ ...path, query, shown: true });
  else paths[paths.indexOf(path)] = { ...path, query, options };
  return true;
}

/**
 * Whether a path that other pages document does something else than all paths of this page: it ends with a value, as
 * none of theirs does. Where functions are called, their names must not be taken for values.
 */
function isOfAnotherPage(shown: Path, paths: readonly Path[], { forms }: PathVocabulary): boolean {
  const endsWithValue = (path: Path) => textOf(path).endsWith("/{}");
  const isNew = shown.method === "GET" && endsWithValue(shown) && !paths.some(endsWithValue);
  return isNew && paths.length > 0 && forms.has(pathForm(shown));
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
