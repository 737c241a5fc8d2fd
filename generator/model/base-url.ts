import type { Path } from "./model.ts";
import { version } from "./path.ts";

const urlStart = /^https?:\/\/[^/?#]+/i;

/**
 * The root below which an example sends a documented path.
 *
 * @param url the URL of a documented request
 * @returns nothing for a URL without host
 */
export function baseUrlOf(url: string, paths: readonly Path[]): string | undefined {
  const found = urlStart.exec(url)?.[0];
  if (found === undefined || /[{}<>]/.test(found)) return undefined;
  const rest = url.slice(found.length);
  for (const path of paths) {
    const at = pathStart(rest, path);
    if (at !== -1) return found + rest.slice(0, at);
  }
  return found + (version.exec(rest)?.[0] ?? "");
}

/** What the root of a service ends with, in front of the paths of its resources. */
const rootEnd = /\/(?:v\d+(?:\.\d+)*|beta|preview|api|odata)$/i;

/**
 * What an absolute URL has behind the root of its service, if that is followed by the first segment of a documented
 * path: in `/me/groups`, `/me` is no root.
 *
 * @returns nothing for a URL without host or with another root
 */
export function belowRoot(url: string, path: Path): string | undefined {
  const found = urlStart.exec(url)?.[0];
  const rest = url.slice(found?.length ?? 0);
  const at = found === undefined ? -1 : pathStart(rest, path);
  return at === -1 || !rootEnd.test(rest.slice(0, at)) ? undefined : rest.slice(at);
}

function pathStart(rest: string, { parts: [first] }: Path): number {
  const segment = first?.kind === "text" ? (/^\/[^/?(]+/.exec(first.text)?.[0] ?? "") : "";
  return segment === "" ? -1 : segmentIndex(rest.toLowerCase(), segment.toLowerCase());
}

/** Where a whole segment stands in a path: `/users` does not stand in `/users-archive`. */
function segmentIndex(path: string, segment: string): number {
  for (let at = path.indexOf(segment); at !== -1; at = path.indexOf(segment, at + 1)) {
    if (/^(?:[/?#(]|$)/.test(path.slice(at + segment.length))) return at;
  }
  return -1;
}
