import type { PackedIndex } from "../packed.ts";

/** Something that can be found. */
export interface Entry {
  readonly kind: "page" | "type" | "enum" | "function" | "member" | "path" | "rule";
  readonly text: string;
  /** Where it is, for people. */
  readonly detail: string;
  readonly link: string;
  /** In lower case. */
  readonly key: string;
}

/** Lists everything that can be found. */
export function entriesOf({ pages, subjects, totals }: PackedIndex): Entry[] {
  const entry = (kind: Entry["kind"], text: string, detail: string, link: string): Entry => {
    return { kind, text, detail, link, key: text.toLowerCase() };
  };
  const found: Entry[] = [];
  for (const { subject, kind, name, members, requests, page } of subjects) {
    const path = pages[page]?.path ?? "";
    if (kind !== "operation") found.push(entry(kind, subject, path, subject));
    else found.push(entry("function", name, path, name));
    for (const request of requests) found.push(entry("path", request, name, name));
    const owner = kind === "operation" ? name : (subject.split(".").at(-1) ?? subject);
    const link = kind === "operation" ? name : subject;
    for (const [member] of members) found.push(entry("member", `${owner}.${member}`, path, `${link}.${member}`));
  }
  for (const { path, title } of pages) found.push(entry("page", path, title, path));
  for (const [rule, count] of Object.entries(totals.rules)) {
    found.push(entry("rule", rule, `${count} findings`, `~findings/${rule}`));
  }
  return found;
}

const mostFound = 40;

/** The entries that hold all words, the best first: those that are the words, start with them, or are short. */
export function search(entries: readonly Entry[], query: string): Entry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const [first = ""] = words;
  if (first === "") return [];
  const found: { readonly entry: Entry; readonly rank: number }[] = [];
  for (const entry of entries) {
    if (!words.every((word) => entry.key.includes(word))) continue;
    const at = entry.key.indexOf(first);
    const isWord = at === 0 || /[^a-z\d]/.test(entry.key[at - 1] ?? "");
    const rest = entry.key.length - first.length;
    const isWhole =
      isWord && !/[a-z\d]/.test(entry.key[at + first.length] ?? "") && at + first.length === entry.key.length;
    const isMain = entry.kind === "type" || entry.kind === "function" || entry.kind === "enum";
    found.push({ entry, rank: rest + (isWhole ? 0 : isWord ? 200 : 400) + (isMain ? 0 : 50) });
  }
  return found
    .sort((left, right) => left.rank - right.rank)
    .slice(0, mostFound)
    .map(({ entry }) => entry);
}
