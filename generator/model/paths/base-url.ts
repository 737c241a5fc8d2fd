import type { Path } from "../model.ts";
import { version } from "./target.ts";

/** A URL split at the end of its host; the start is empty where it has none. */
function cutUrl(url: string): readonly [start: string, rest: string] {
  const start = /^https?:\/\/[^/?#]+/i.exec(url)?.[0] ?? "";
  return [start, url.slice(start.length)];
}

/** Whether a target names its server. */
export function isAbsolute(target: string): boolean {
  return /^https?:/i.test(target);
}

/**
 * The root below which a URL sends a documented path.
 *
 * @param url the URL of a request that sends the path
 * @returns nothing for a URL without host, or with a placeholder for it
 */
export function baseUrlOf(url: string, path: Path): string | undefined {
  const [start, rest] = cutUrl(url);
  if (start === "" || /[{}<>]/.test(start)) return undefined;
  const at = pathStart(rest, path);
  return start.toLowerCase() + (at === -1 ? (version.exec(rest)?.[0] ?? "") : rest.slice(0, at));
}

/** What the root of a service ends with, in front of the paths of its resources; it may be the host alone. */
const rootEnd = /^$|\/(?:v\d+(?:\.\d+)*|beta|preview|api|odata)$/i;

/**
 * The part of an absolute URL after the root of its service, if it starts with the first segment of a documented path:
 * in `/me/groups`, `/me` is no root.
 *
 * @returns nothing for a URL without host or with another root
 */
export function belowRoot(url: string, path: Path): string | undefined {
  const [start, rest] = cutUrl(url);
  const at = start === "" ? -1 : pathStart(rest, path);
  return at === -1 || !rootEnd.test(rest.slice(0, at)) ? undefined : rest.slice(at);
}

/** The part of a URL after a base URL; a URL that is not below that stays. */
export function belowBaseUrl(url: string, baseUrl: string | undefined): string {
  return baseUrl !== undefined && url.toLowerCase().startsWith(`${baseUrl.toLowerCase()}/`)
    ? url.slice(baseUrl.length)
    : url;
}

/** Whether two URLs have the same host. */
export function hasSameHost(left: string, right: string): boolean {
  const hostOf = (url: string) =>
    cutUrl(url)[0]
      .replace(/^https?:/i, "")
      .toLowerCase();
  return hostOf(left) === hostOf(right);
}

/** Where the first segment of a path stands in a URL as a whole: `/users` does not stand in `/users-archive`. */
function pathStart(rest: string, { parts: [first] }: Path): number {
  const segment = first?.kind === "text" ? (/^\/[^/?(]+/.exec(first.text)?.[0] ?? "").toLowerCase() : "";
  if (segment === "") return -1;
  const text = rest.toLowerCase();
  for (let at = text.indexOf(segment); at !== -1; at = text.indexOf(segment, at + 1)) {
    if (/^(?:[/?#(]|$)/.test(text.slice(at + segment.length))) return at;
  }
  return -1;
}
