import type { PackedIndex } from "../packed.ts";

/** Where a link of the report leads. */
export type Target =
  | { readonly view: "overview" }
  | { readonly view: "pages" | "findings" | "uncovered"; readonly filter: string }
  | { readonly view: "page"; readonly page: number; readonly line?: number; readonly key?: string };

/**
 * Reads a permalink: `page.md:12`, `type.member`, `function.member`, or the name of a list after `~`.
 *
 * @param hash as the address has it, with its `#`
 */
export function readLink(hash: string, index: PackedIndex): Target {
  const link = decoded(hash.replace(/^#/, ""));
  const list = /^~(pages|findings|uncovered)(?:\/(.*))?$/.exec(link);
  if (list?.[1] === "pages" || list?.[1] === "findings" || list?.[1] === "uncovered") {
    return { view: list[1], filter: list[2] ?? "" };
  }
  const [, path = "", line] = /^(.*?)(?::(\d+))?$/.exec(link) ?? [];
  const page = index.pages.findIndex((one) => one.path === path);
  if (page !== -1) return { view: "page", page, ...(line !== undefined && { line: Number(line) }) };
  return subjectTarget(link, index) ?? { view: "overview" };
}

function subjectTarget(link: string, { subjects }: PackedIndex): Target | undefined {
  const lower = link.toLowerCase();
  const whole = subjects.findIndex((one) => lower === nameOf(one) || lower === one.name.toLowerCase());
  if (whole !== -1) {
    const { page, line } = subjects[whole] ?? { page: -1, line: 0 };
    return page === -1 ? undefined : { view: "page", page, line, key: keyOf(whole) };
  }
  for (const [at, subject] of subjects.entries()) {
    const owner = [nameOf(subject), subject.name.toLowerCase()].find((name) => lower.startsWith(`${name}.`));
    const member = owner && subject.members.find(([name]) => name.toLowerCase() === lower.slice(owner.length + 1));
    if (!member) continue;
    const [name, , page, line] = member;
    if (page !== -1) return { view: "page", page, line, key: keyOf(at, name) };
  }
  return undefined;
}

function nameOf({ subject }: PackedIndex["subjects"][number]): string {
  return subject.toLowerCase();
}

/** What marks of a page and parts of the code have in common: a subject, or a member of it. */
export function keyOf(subject: number, member = ""): string {
  return `${subject}/${member}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of something in the report. */
export function linkTo(text: string): string {
  return `#${encodeURI(text).replaceAll("#", "%23")}`;
}
