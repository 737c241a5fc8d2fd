import { diagnose } from "../../diagnostics/diagnostic.ts";
import { readDescription } from "../descriptions/description.ts";
import { isDeprecated, pageDescription } from "../document/prose.ts";
import type { PageDocument } from "../document/sections.ts";
import { type RecordTable, readTables, tablesOf } from "../document/table.ts";
import type { EnumFact, EnumMemberFact } from "../facts/page-facts.ts";

/** Reads an enumeration that has a page of its own: its members are in their section, or in the only table. */
export function readEnumPage(document: PageDocument, namespace: string | undefined): EnumFact | undefined {
  const { heading, dialect, diagnostics } = document;
  const { enumeration } = dialect.headings;
  const name = enumeration.exec(heading?.text ?? "")?.[1];
  if (heading === undefined || name === undefined) return undefined;
  const tables = tablesOf(document, "members", "values", "introduction");
  if (tables.length === 0) diagnostics.push(diagnose("missing-table", heading.origin, { what: "members", name }));
  const description = pageDescription(document);
  return {
    name,
    ...(namespace !== undefined && { namespace }),
    origin: heading.origin,
    description,
    flags: dialect.members.flags.test(description),
    ...(isDeprecated(document, enumeration) && { deprecated: true }),
    members: tables.flatMap((table) => readEnumMembers(document, table)),
  };
}

/** Reads the enumerations that have a section such as "importance values", on a page of any kind. */
export function readValueSections(document: PageDocument, namespace: string | undefined): EnumFact[] {
  const { headings, deprecation } = document.dialect;
  return document.sections.flatMap(({ title, heading, origin, nodes }) => {
    const name = title === "values" ? headings.values.exec(heading)?.[1] : undefined;
    if (name === undefined || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) return [];
    const members = readTables(nodes, document).flatMap((table) => readEnumMembers(document, table));
    if (members.length === 0) return [];
    const deprecated = deprecation.note.test(heading);
    return [
      {
        name,
        ...(namespace !== undefined && { namespace }),
        origin,
        description: "",
        flags: false,
        ...(deprecated && { deprecated }),
        members,
      },
    ];
  });
}

/** The members of an enumeration. The column "Value" holds numbers where there is a column "Member", and the names where there is none. */
export function readEnumMembers(document: PageDocument, table: RecordTable): EnumMemberFact[] {
  const { members, deprecation } = document.dialect;
  const column = table.columns.includes("name") ? "name" : "value";
  return table.records.flatMap(({ cells, origin }) => {
    const cell = cells.get(column);
    const name = (cell?.text ?? "").replace(members.nameNote, "");
    if (cell === undefined || name === "") {
      document.diagnostics.push(diagnose("missing-name", origin, { what: "member" }));
      return [];
    }
    const { text: description, claims } = readDescription(document, cells.get("description"), name);
    const value = column === "name" ? Number.parseInt(cells.get("value")?.text ?? "", 10) : Number.NaN;
    const deprecated = claims.deprecated || deprecation.note.test(cell.text);
    return [
      {
        name,
        ...(Number.isSafeInteger(value) && { value }),
        ...(deprecated && { deprecated: true }),
        origin: cell.origin,
        description,
      },
    ];
  });
}
