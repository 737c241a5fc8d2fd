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
  const byRank: Entry[][] = [];
  for (const entry of entries) {
    if (!words.every((word) => entry.key.includes(word))) continue;
    const rank = rankOf(entry, first);
    const same = byRank[rank];
    if (same) same.push(entry);
    else byRank[rank] = [entry];
  }
  return byRank.flat().slice(0, mostFound);
}

/** The lower, the better. */
function rankOf({ key, kind }: Entry, word: string): number {
  const at = key.indexOf(word);
  const end = at + word.length;
  const isWord = at === 0 || /[^a-z\d]/.test(key[at - 1] ?? "");
  const isMain = kind === "type" || kind === "function" || kind === "enum";
  return key.length - word.length + (isWord ? (end === key.length ? 0 : 200) : 400) + (isMain ? 0 : 50);
}
