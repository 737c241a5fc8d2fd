import type { Dialect } from "../../dialects/dialect.ts";
import { headerValue } from "../../http.ts";
import { groupBy } from "../../multimap.ts";
import type { PageFacts, RequestExampleFact } from "../../pages/facts/page-facts.ts";
import type { Path } from "../model.ts";
import { baseUrlOf, isAbsolute } from "../paths/base-url.ts";
import { matchTarget } from "../paths/match.ts";
import { type OperationPage, requestPaths, requestsOf } from "./operation-page.ts";

/** Where the requests of a set of pages are sent. */
export interface BaseUrls {
  /** The base URL of the set; absent where no documented request shows one. */
  readonly common: string | undefined;
  /** The base URL of a page: that of the set, unless all requests of the page show another. */
  of(page: PageFacts): string | undefined;
}

/** The share of requests that show one base URL, from which pages with another version of it are mistaken. */
const clearShare = 0.9;

/**
 * Decides the base URLs of a set of pages: most documented requests with a host show the common one, in the version
 * that the folder of their page is named for. A request that sends no path of its page's request lines shows none. In
 * a set that is clearly of one version, a page whose examples show another is sent there, too.
 */
export function documentedBaseUrls(sources: readonly OperationPage[], dialect: Dialect): BaseUrls {
  const ofMatches = shownBaseUrls(sources, dialect, matchedPath);
  const shown = ofMatches.size > 0 ? ofMatches : shownBaseUrls(sources, dialect, pathBelowAnyRoot);
  const all = [...shown.values()].flat();
  const most = mostFrequent(all);
  const secure = most?.replace(/^http:/, "https:");
  const common = all.includes(secure ?? "") ? secure : most;
  const isClear = all.filter((url) => url === common).length >= clearShare * all.length;
  return {
    common,
    of: (page) => {
      const expected = common && inVersionOf(page, common);
      const own = shown.get(page.path) ?? [];
      const compared = (url: string) => (isClear ? plainUrl(url).replace(lastVersion, "") : plainUrl(url));
      const isExpected = own.some((url) => compared(url) === compared(expected ?? ""));
      return isExpected ? expected : (mostFrequent(own) ?? expected);
    },
  };
}

/** The base URLs that documented requests show, one for each request, by page; pages that show none are left out. */
function shownBaseUrls(
  sources: readonly OperationPage[],
  dialect: Dialect,
  pathOf: typeof matchedPath,
): ReadonlyMap<string, readonly string[]> {
  const shown = sources.map(({ page, fact }) => {
    const paths = requestPaths(fact, dialect);
    const requests = requestsOf(fact).map((request) => ({ ...request, target: absoluteTarget(request) }));
    const absolute = [...fact.requestLines, ...requests].filter(({ target }) => isAbsolute(target));
    const urls = absolute.flatMap(({ method, target }) => {
      const path = pathOf(method, target, paths);
      const url = path && baseUrlOf(target, path);
      return url === undefined ? [] : [inVersionOf(page, url)];
    });
    return [page.path, urls] as const;
  });
  return new Map(shown.filter(([, urls]) => urls.length > 0));
}

/** The URL that a message is sent to: a path is one on the server that the header `Host` names (RFC 9110, section 7.2). */
function absoluteTarget({ target, headers }: RequestExampleFact): string {
  const host = headerValue(headers, "host");
  return host !== undefined && target.startsWith("/") && /^[\w.-]+(?::\d+)?$/.test(host)
    ? `https://${host}${target}`
    : target;
}

/** The documented path that a target sends; whatever its query says, it is sent to the same place. */
function matchedPath(method: string, target: string, paths: readonly Path[]): Path | undefined {
  return matchTarget(method, target, paths.map(withoutQuery))?.path;
}

function withoutQuery(path: Path): Path {
  return { ...path, query: [] };
}

/** The documented path that a target sends below a root that does not look like one. */
function pathBelowAnyRoot(method: string, target: string, paths: readonly Path[]): Path | undefined {
  return paths.find((path) => {
    const root = baseUrlOf(target, path);
    if (root === undefined || versionWithin.test(root)) return false;
    return matchTarget(method, target.slice(root.length), [withoutQuery(path)]) !== undefined;
  });
}

const versionSegment = /^(?:v\d+(?:\.\d+)*|beta)$/i;
/** What follows a version is a path, and no part of a root. */
const versionWithin = /\/(?:v\d+(?:\.\d+)*|beta)\/./i;
const lastVersion = /\/(?:v\d+(?:\.\d+)*|beta)$/i;

/** A base URL with the version that the folder of a page is named for, if both have one. */
function inVersionOf({ path }: PageFacts, baseUrl: string): string {
  const version = path
    .split("/")
    .slice(0, -1)
    .findLast((name) => versionSegment.test(name));
  return version === undefined ? baseUrl : baseUrl.replace(lastVersion, `/${version}`);
}

/** The one that is there most often; the first of several. */
function mostFrequent(urls: readonly string[]): string | undefined {
  const groups = [...groupBy(urls, (url) => url).values()];
  return groups.sort((left, right) => right.length - left.length)[0]?.[0];
}

/** What URLs have in common that differ only in their scheme and in the case of letters. */
function plainUrl(url: string): string {
  return url.replace(/^https?:/, "").toLowerCase();
}
