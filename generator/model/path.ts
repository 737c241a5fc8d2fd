import type { RequestLineFact } from "../pages/facts.ts";
import type { Path, PathPart } from "./model.ts";

const placeholder = /\{([^{}]*)\}|<([^<>]*)>/g;
const origin = /^https?:\/\/[^/?#]+/i;
const version = /^\/(?:v\d+(?:\.\d+)*|beta)(?=\/|$)/i;

/**
 * Splits a documented request line into text and parameters. Host, version and query are left out. Parameters are
 * named after their placeholder or, where that is only "id", after the segment in front of it.
 */
export function parsePath({ method, target, origin: place }: RequestLineFact): Path {
  const withoutHost = target.replace(origin, "");
  const [path = ""] = (withoutHost === target ? target : withoutHost.replace(version, "")).split(/[?\s](?![^{]*\})/, 1);
  const template = path.startsWith("/") ? path : `/${path}`;
  const parts: PathPart[] = [];
  const names = new Set<string>();
  let end = 0;
  for (const match of template.matchAll(placeholder)) {
    const text = template.slice(end, match.index);
    if (text !== "") parts.push({ kind: "text", text });
    const written = match[1] ?? match[2] ?? "";
    const name = parameterName(written, template.slice(0, match.index), names);
    names.add(name);
    parts.push({ kind: "parameter", name, placeholder: match[0] });
    end = match.index + match[0].length;
  }
  if (end < template.length) parts.push({ kind: "text", text: template.slice(end) });
  return { template, method, parts, origin: place };
}

/**
 * The root below which an example sends a documented path.
 *
 * @param url the URL of a documented request
 * @returns nothing for a URL without host
 */
export function baseUrlOf(url: string, paths: readonly Path[]): string | undefined {
  const host = origin.exec(url)?.[0];
  if (host === undefined || /[{}<>]/.test(host)) return undefined;
  const rest = url.slice(host.length);
  for (const { parts } of paths) {
    const [first] = parts;
    const segment = first?.kind === "text" ? (/^\/[^/?(]+/.exec(first.text)?.[0] ?? "") : "";
    const at = segment === "" ? -1 : segmentIndex(rest.toLowerCase(), segment.toLowerCase());
    if (at !== -1) return host + rest.slice(0, at);
  }
  return host + (version.exec(rest)?.[0] ?? "");
}

/** Where a whole segment stands in a path: `/users` does not stand in `/users-archive`. */
function segmentIndex(path: string, segment: string): number {
  for (let at = path.indexOf(segment); at !== -1; at = path.indexOf(segment, at + 1)) {
    if (/^(?:[/?#(]|$)/.test(path.slice(at + segment.length))) return at;
  }
  return -1;
}

function parameterName(written: string, before: string, taken: ReadonlySet<string>): string {
  const [first = ""] = written.split("|");
  const own = camelCase(first);
  const segment = before.split(/[/(]/).findLast((part) => /^[A-Za-z][\w.]*$/.test(part)) ?? "";
  const owner = singular(camelCase(segment.slice(segment.lastIndexOf(".") + 1)));
  const base = own === "" || own.toLowerCase() === "id" ? `${owner}Id` : own;
  const named = base === "Id" ? "id" : base;
  if (!taken.has(named)) return named;
  let name = owner === "" ? named : `${owner}${capital(named)}`;
  while (taken.has(name)) name = `other${capital(name)}`;
  return name;
}

function camelCase(text: string): string {
  const words = text.match(/[A-Za-z][A-Za-z0-9]*|\d+/g) ?? [];
  return words.map((word, index) => (index === 0 ? lower(word) : capital(word))).join("");
}

/** "ID" becomes "id", "driveId" stays. */
function lower(word: string): string {
  return word === word.toUpperCase() ? word.toLowerCase() : (word[0]?.toLowerCase() ?? "") + word.slice(1);
}

function capital(word: string): string {
  return (word[0]?.toUpperCase() ?? "") + word.slice(1);
}

function singular(word: string): string {
  if (/ies$/.test(word)) return word.replace(/ies$/, "y");
  if (/(?:ss|sh|ch|tus|x)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
