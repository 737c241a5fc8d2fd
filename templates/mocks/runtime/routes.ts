// Which documented request one that is sent stands for.

import { baseUrl as documentedBaseUrl } from "../../runtime/base-url.js";

/** A request as it was sent. */
export interface SentRequest {
  readonly method: string;
  readonly url: URL;
  /** Below the base URL, decoded, without slash or empty parentheses at its end. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** JSON, or text that is none; `undefined` where nothing was sent. */
  readonly body: unknown;
}

/** A method and a documented path. */
export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  /** The query that belongs to the path: the value of each option, or nothing where any will do. */
  readonly query: ReadonlyMap<string, string | undefined>;
  /** Of several routes that match, the one whose rank is the least is meant: it has the most text of its own. */
  readonly rank: string;
}

/** Reads a route, for instance `GET /users/{id}/messages?$filter={filter}`. */
export function routeOf(text: string): Route {
  const method = text.slice(0, text.indexOf(" "));
  const [path = "", query = ""] = splitOnce(text.slice(method.length + 1), "?");
  const pieces = plainPath(decode(path)).split(/('?)\{(\+?)\w+\}/);
  // Each placeholder is followed by the quote before it, its plus and the text after it.
  const source = pieces.map((piece, at) => {
    if (at % 3 === 0) return piece.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    if (at % 3 === 1) return piece;
    return piece === "+" ? "(?:.+)" : pieces[at - 1] === "'" ? "(?:[^']|'')*" : "[^/]+";
  });
  const options = optionsOf(new URLSearchParams(query)).map(([name, value]) => {
    return [name, value.includes("{") ? undefined : value] as const;
  });
  const rank = pieces.map((piece, at) => (at % 3 === 2 ? "\uFFFE" : piece)).join("");
  return {
    method,
    pattern: new RegExp(`^${source.join("")}$`, "i"),
    query: new Map(options),
    // A longer path comes before its beginning, and one with a query before the same without.
    rank: `${rank}${query === "" ? "\uFFFF" : `?\uFFFE${"\uFFFD".repeat(20 - Math.min(options.length, 20))}`}`,
  };
}

/** Whether a request is one of a route. */
export function isOfRoute({ method, path, query }: SentRequest, route: Route): boolean {
  return (
    method === route.method &&
    route.pattern.test(path) &&
    [...route.query].every(([name, value]) => query.has(name) && (value === undefined || query.get(name) === value))
  );
}

/**
 * Reads a request, but not its body.
 *
 * @param baseUrl the root of all paths; only its path counts where it has no host
 * @returns nothing for one that does not go there
 */
export function readRequest(
  { method, url: text, headers }: Request,
  baseUrl: string | undefined = documentedBaseUrl,
): SentRequest | undefined {
  const url = new URL(text);
  const root = (baseUrl ?? "").replace(/\/+$/, "");
  const whole = /^https?:/.test(root) ? url.origin + url.pathname : url.pathname;
  if (!whole.toLowerCase().startsWith(`${root}/`.toLowerCase())) return undefined;
  const path = plainPath(decode(whole.slice(root.length)));
  return { method, url, path, query: url.searchParams, headers, body: undefined };
}

/** Whether a request is the documented one, for instance `GET /users?$select=id`; its body aside. */
export function isRequested({ method, path, query }: SentRequest, text: string): { path: boolean; query: boolean } {
  const [wanted = "", options = ""] = splitOnce(text.slice(text.indexOf(" ") + 1), "?");
  const list = (of: URLSearchParams) => JSON.stringify(optionsOf(of).sort());
  return {
    path: text.startsWith(`${method} `) && path.toLowerCase() === plainPath(decode(wanted)).toLowerCase(),
    query: list(query) === list(new URLSearchParams(options)),
  };
}

function optionsOf(query: URLSearchParams): [name: string, value: string][] {
  const options: [string, string][] = [];
  query.forEach((value, name) => {
    options.push([name, value]);
  });
  return options;
}

function plainPath(path: string): string {
  return path.replace(/(?:\(\))?\/*$/, "");
}

/** Decodes what clients may encode or not; an encoded slash belongs to a value. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path.replace(/%(?=2f)/gi, "%25"));
  } catch {
    return path;
  }
}

function splitOnce(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
