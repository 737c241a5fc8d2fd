import type { Prose } from "../document/prose.ts";
import type { PageDocument } from "../document/sections.ts";
import { tablesWithProse } from "../document/table-prose.ts";
import type { PropertyFact, TypeExpression } from "../facts/page-facts.ts";
import { readProperties } from "./property-table.ts";

/** What the section about the request body says of the body itself. */
export interface BodySection {
  readonly sentences: readonly Prose[];
  readonly members: readonly PropertyFact[];
}

/** A table, and the paragraphs before it. */
interface Part {
  readonly sentences: readonly Prose[];
  readonly members: readonly PropertyFact[];
  /** What the heading and the paragraphs say that it is about. */
  readonly subjects: ReadonlySet<string>;
}

/**
 * Reads the tables of a request body, without those about a value within it: their heading, or a name in the sentence
 * before them, is that of a row, or of its type, in a table before. A table with a single row for an object only names
 * the body, and the next one lists the members.
 */
export function readBodySection(document: PageDocument): BodySection {
  const own: Part[] = [];
  const rows = new Map<string, Part>();
  for (const part of partsOf(document)) {
    const subjects = part.members.length === 0 ? [] : [...part.subjects];
    const [holder] = subjects.flatMap((subject) => rows.get(subject) ?? []);
    if (holder === undefined) own.push(part);
    else if (own.includes(holder) && namesBody(holder)) own.splice(own.indexOf(holder), 1, part);
    for (const member of part.members) for (const name of valueNames(member)) rows.set(name, part);
  }
  return {
    sentences: own.flatMap(({ sentences }) => sentences),
    members: own.flatMap(({ members }) => members),
  };
}

function namesBody({ members: [only, ...others] }: Part): boolean {
  return only !== undefined && others.length === 0 && only.type.kind !== "collection";
}

function partsOf(document: PageDocument): Part[] {
  return document.sections.flatMap((section) => {
    if (section.title !== "request body") return [];
    return tablesWithProse(section.nodes, document).map(({ sentences, table }, index) => {
      const runs = sentences.flatMap((sentence) => sentence.runs);
      const names = runs.filter((run) => run.kind !== "text" || run.emphasised === true).map(({ text }) => text);
      const members = table === undefined ? [] : readProperties(document, table, "request body table");
      return {
        sentences,
        members,
        subjects: new Set([...(index === 0 ? [section.heading] : []), ...names].map(plain)),
      };
    });
  });
}

/** What a heading may call the value of a row: by the name of the row, or by that of its type. */
function valueNames({ name, type }: PropertyFact): string[] {
  const item = itemOf(type);
  if (item.kind === "named") return [plain(name), plain(item.name)];
  return item.kind === "record" || (item.kind === "primitive" && item.name === "Untyped") ? [plain(name)] : [];
}

function itemOf(type: TypeExpression): TypeExpression {
  return type.kind === "collection" ? itemOf(type.items) : type;
}

/** A name as headings spell it: "Billing profile" for `billingProfile`. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
