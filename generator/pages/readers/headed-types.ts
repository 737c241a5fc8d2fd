import { sectionTitle } from "../../dialects/lookups.ts";
import { proseOf } from "../descriptions/description.ts";
import { paragraphs } from "../document/prose.ts";
import type { PageDocument, Section } from "../document/sections.ts";
import { withoutFindings } from "../document/sections.ts";
import { type RecordTable, readTables } from "../document/table.ts";
import type { EnumFact, TypeFact } from "../facts/page-facts.ts";
import { readEnumMembers } from "./enum-page.ts";
import { readProperties } from "./property-table.ts";

/** What the sections of a page describe, each below a heading that names a type. */
export interface HeadedTypes {
  readonly types: readonly TypeFact[];
  readonly enums: readonly EnumFact[];
}

/** Whether a page has a section that describes a type. */
export function hasHeadedTypes(document: PageDocument): boolean {
  const silent = withoutFindings(document);
  return document.sections.some(
    (section) => nameOf(section, document) !== undefined && readTables(section.nodes, silent).some(isOfMembers),
  );
}

/**
 * Reads the types of a page that has a section for each: a table of names and types makes an object type, and one of
 * names or values without types an enumeration.
 *
 * @param namespace the namespace that the page states
 */
export function readHeadedTypes(document: PageDocument, namespace: string | undefined): HeadedTypes {
  const types: TypeFact[] = [];
  const enums: EnumFact[] = [];
  for (const section of document.sections) {
    const name = nameOf(section, document);
    if (name === undefined) continue;
    const tables = readTables(section.nodes, document).filter(isOfMembers);
    if (tables.length === 0) continue;
    const [first] = paragraphs(section.nodes, document);
    const shared = {
      name,
      ...(namespace !== undefined && { namespace }),
      origin: section.origin,
      description: first === undefined ? "" : proseOf(document.dialect, first.runs),
    };
    const typed = tables.filter(({ columns }) => columns.includes("type"));
    if (typed.length > 0) {
      const properties = typed.flatMap((table) => readProperties(document, table, "property table"));
      types.push({ ...shared, abstract: false, open: false, listsProperties: true, properties });
    } else {
      const members = tables.flatMap((table) => readEnumMembers(document, table));
      enums.push({ ...shared, flags: document.dialect.members.flags.test(shared.description), members });
    }
  }
  return { types, enums };
}

/** The name of the type that a heading names: its words as one. The title of a section names none. */
function nameOf({ title, heading }: Section, { dialect }: PageDocument): string | undefined {
  if (title !== "other" && (title !== "properties" || sectionTitle(dialect, heading) === title)) return undefined;
  const written = dialect.headings.typeSection?.exec(heading)?.[1];
  const [first = "", ...rest] = written?.trim().split(/[\s.]+/) ?? [];
  const name = first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : undefined;
}

function isOfMembers({ columns, records }: RecordTable): boolean {
  const hasNames = columns.includes("name") || columns.includes("value");
  return hasNames && records.length > 0 && (columns.includes("type") || columns.includes("description"));
}
