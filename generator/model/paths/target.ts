import { memoize } from "../../memoize.ts";

const host = /^(?:https?:\/\/[^/?#]+|~(?=\/))/i;
export const version: RegExp = /^\/(?:v\d+(?:\.\d+)*|beta)(?=\/|$)/i;
const protocol = /\s+HTTP\/\d(?:\.\d)?\b.*$/i;
const optionalQuery = /\[\?([^\]]*)\]/;

/** A target without host, version and protocol, split into path and query. */
export interface Target {
  readonly path: string;
  /** The text after the question mark, as written. */
  readonly query: string;
  /** The names of query options that stand in brackets. */
  readonly options: readonly string[];
}

/** Splits the text after the method of a request. One slash starts the path: browsers take two for those of a host. */
export const readTarget: (written: string) => Target = memoize((written) => {
  const target = written.replace(protocol, "").trim();
  const withoutHost = target.replace(host, "");
  const local = withoutHost === target ? target : withoutHost.replace(version, "");
  const bracketed = optionalQuery.exec(local)?.[1] ?? "";
  const options = bracketed === "" ? [] : [...bracketed.matchAll(/(?:^|&)([^=&]+)/g)].map(([, name = ""]) => name);
  const text = local.replace(optionalQuery, "");
  const [path = "", query = ""] = cut(text, "?");
  const [bare = ""] = cut(path, " \t#");
  return { ...withoutAliases(`/${bare.replace(/^\/+/, "")}`, (cut(query, "#")[0] ?? "").trim()), options };
});

/** Puts the values of OData's parameter aliases into the calls that use them: `top(count=@n)?@n=5` is `top(count=5)`. */
function withoutAliases(path: string, query: string): Pick<Target, "path" | "query"> {
  if (!path.includes("=@")) return { path, query };
  const options = splitQuery(query);
  const values = new Map(options.map(({ name, value }) => [name, value]));
  const used = new Set<string>();
  const called = path.replace(/(?<==)@\w+(?=\s*[,)])/g, (alias) => {
    used.add(alias);
    return values.get(alias) ?? alias;
  });
  const others = options.filter(({ name }) => !used.has(name));
  return { path: called, query: others.map(({ name, value }) => `${name}=${value}`).join("&") };
}

/** Splits a text at the first of some characters that is not within brackets. A bracket that is never closed does not count. */
function cut(text: string, at: string): [string, string?] {
  if (![...at].some((character) => text.includes(character))) return [text];
  const lastClosing = Math.max(text.lastIndexOf(")"), text.lastIndexOf("}"), text.lastIndexOf(">"));
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if ("({<".includes(character)) depth++;
    else if (")}>".includes(character)) depth = Math.max(0, depth - 1);
    else if (at.includes(character) && (depth === 0 || index > lastClosing)) {
      return [text.slice(0, index), text.slice(index + 1)];
    }
  }
  return [text];
}

/** The options of a query as written, in their order. */
export function splitQuery(query: string): { readonly name: string; readonly value: string }[] {
  if (query === "") return [];
  return query
    .split(/&(?![^{}]*\})/)
    .filter((pair) => pair.trim() !== "")
    .map((pair) => {
      const at = pair.indexOf("=");
      return at === -1 ? { name: pair, value: "" } : { name: pair.slice(0, at), value: pair.slice(at + 1) };
    });
}
