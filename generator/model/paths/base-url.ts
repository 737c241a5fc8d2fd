import { memoize, memoizeByObject } from "../../memoize.ts";
import type { Path } from "../model.ts";
import { version } from "./path.ts";

/** A URL split at the end of its host, with the rest in lower case as well; many paths are compared with each. */
interface CutUrl {
  /** Nothing where the URL has no host. */
  readonly start: string | undefined;
  readonly rest: string;
  readonly lowerCase: string;
}

const cutUrl = memoize((url): CutUrl => {
  const start = /^https?:\/\/[^/?#]+/i.exec(url)?.[0];
  const rest = url.slice(start?.length ?? 0);
  return { start, rest, lowerCase: rest.toLowerCase() };
});

/**
 * The root below which an example sends a documented path.
 *
 * @param url the URL of a documented request
 * @returns nothing for a URL without host
 */
export function baseUrlOf(url: string, paths: readonly Path[]): string | undefined {
  const cut = cutUrl(url);
  const { start, rest } = cut;
  if (start === undefined || /[{}<>]/.test(start)) return undefined;
  for (const path of paths) {
    const at = pathStart(cut, path);
    if (at !== -1) return start + rest.slice(0, at);
  }
  return start + (version.exec(rest)?.[0] ?? "");
}

/** What the root of a service ends with, in front of the paths of its resources. */
const rootEnd = /\/(?:v\d+(?:\.\d+)*|beta|preview|api|odata)$/i;

/**
 * The part of an absolute URL after the root of its service, if it starts with the first segment of a documented path:
 * in `/me/groups`, `/me` is no root.
 *
 * @returns nothing for a URL without host or with another root
 */
export function belowRoot(url: string, path: Path): string | undefined {
  const cut = cutUrl(url);
  const at = cut.start === undefined ? -1 : pathStart(cut, path);
  return at === -1 || !rootEnd.test(cut.rest.slice(0, at)) ? undefined : cut.rest.slice(at);
}

function pathStart({ lowerCase }: CutUrl, { parts }: Path): number {
  const segment = firstSegment(parts);
  return segment === "" ? -1 : segmentIndex(lowerCase, segment);
}

/** In lower case; empty where the path starts with a parameter. */
const firstSegment = memoizeByObject(([first]: Path["parts"]): string =>
  first?.kind === "text" ? (/^\/[^/?(]+/.exec(first.text)?.[0] ?? "").toLowerCase() : "",
);

/** The index of a whole segment in a path: `/users` does not stand in `/users-archive`. */
function segmentIndex(path: string, segment: string): number {
  for (let at = path.indexOf(segment); at !== -1; at = path.indexOf(segment, at + 1)) {
    const end = at + segment.length;
    if (end === path.length || "/?#(".includes(path.charAt(end))) return at;
  }
  return -1;
}
