import type { Dialect } from "../../dialects/dialect.ts";
import { memoize, memoizeByObject } from "../../memoize.ts";

/** Members of the `parameters` argument that no parameter may be called. */
const reserved: ReadonlySet<string> = new Set(["path"]);

/** Names one parameter of a path: what the placeholder says, and the text in front of it. */
export type ParameterNamer = (written: string, before: string) => string;

/**
 * Names the parameters of one path: after their placeholder or, where that is only "id", after the segment in front of
 * it. No two get the same name.
 */
export function namer(dialect: Dialect): ParameterNamer {
  const taken = new Set(reserved);
  return (written, before) => {
    const name = chooseName(written, before, taken, dialect);
    taken.add(name);
    return name;
  };
}

function chooseName(written: string, before: string, taken: ReadonlySet<string>, dialect: Dialect): string {
  const [first = ""] = written.split("|");
  const own = camelCase(first);
  const segment = before.split(/[/(:]/).findLast((part) => /^[A-Za-z][\w.]*$/.test(part)) ?? "";
  const owner = singular(dialect)(camelCase(segment.slice(segment.lastIndexOf(".") + 1)));
  const base = own === "" || own.toLowerCase() === "id" ? `${owner}Id` : own;
  const named = base === "Id" ? "id" : /^\d/.test(base) ? `${owner || "value"}${base}` : base;
  if (!taken.has(named)) return named;
  let name = owner === "" ? named : `${owner}${capital(named)}`;
  while (taken.has(name)) name = `other${capital(name)}`;
  return name;
}

const camelCase = memoize((text) => {
  const words = text.match(/[A-Za-z][A-Za-z0-9]*|\d+/g) ?? [];
  return words.map((word, index) => (index === 0 ? lower(word) : capital(word))).join("");
});

/** "ID" becomes "id", "driveId" stays. */
function lower(word: string): string {
  return word === word.toUpperCase() ? word.toLowerCase() : (word[0]?.toLowerCase() ?? "") + word.slice(1);
}

function capital(word: string): string {
  return (word[0]?.toUpperCase() ?? "") + word.slice(1);
}

const singular = memoizeByObject(({ nouns }: Dialect) =>
  memoize((word) => {
    const [plural, ending] = nouns.singulars.find(([pattern]) => pattern.test(word)) ?? [];
    return plural === undefined ? word : word.replace(plural, ending ?? "");
  }),
);
