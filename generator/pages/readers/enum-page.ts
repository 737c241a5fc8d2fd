import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { isDeprecated } from "../descriptions/deprecation.ts";
import { readDescription } from "../descriptions/description.ts";
import { pageDescription } from "../document/prose.ts";
import type { PageDocument } from "../document/sections.ts";
import { type RecordTable, sectionTables, tablesOf } from "../document/table.ts";
import type { EnumFact, EnumMemberFact } from "../facts/page-facts.ts";

/** Reads an enumeration that has a page of its own: its members are in their section, or in the only table. */
export function readEnumPage(
  document: PageDocument,
  namespace: string | undefined,
  diagnostics: Diagnostic[],
): EnumFact | undefined {
  const { heading, dialect } = document;
  const { enumeration } = dialect.headings;
  const name = enumeration.exec(heading?.text ?? "")?.[1];
  if (heading === undefined || name === undefined) return undefined;
  const tables = tablesOf(document, diagnostics, "members", "values", "introduction");
  if (tables.length === 0) diagnostics.push(diagnose("missing-table", heading.origin, { what: "members", name }));
  const description = pageDescription(document, diagnostics);
  return {
    name,
    ...(namespace !== undefined && { namespace }),
    origin: heading.origin,
    description,
    flags: dialect.members.flags.test(description),
    ...(isDeprecated(document, enumeration) && { deprecated: true }),
    members: tables.flatMap((table) => readMembers(dialect, table, diagnostics)),
  };
}

/** Reads the enumerations that have a section such as "importance values", on a page of any kind. */
export function readValueSections(
  document: PageDocument,
  namespace: string | undefined,
  diagnostics: Diagnostic[],
): EnumFact[] {
  const { dialect } = document;
  return document.sections.flatMap((section) => {
    const name = section.title === "values" ? dialect.headings.values.exec(section.heading)?.[1] : undefined;
    if (name === undefined || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) return [];
    const tables = sectionTables(section, document, diagnostics);
    const members = tables.flatMap((table) => readMembers(dialect, table, diagnostics));
    return members.length === 0 ? [] : [enumFact(name, namespace, section.origin, members)];
  });
}

function enumFact(
  name: string,
  namespace: string | undefined,
  origin: Origin,
  members: readonly EnumMemberFact[],
): EnumFact {
  return { name, ...(namespace !== undefined && { namespace }), origin, description: "", flags: false, members };
}

/** The column "Value" holds numbers where there is a column "Member", and the names where there is none. */
function readMembers(dialect: Dialect, table: RecordTable, diagnostics: Diagnostic[]): EnumMemberFact[] {
  const column = table.columns.includes("name") ? "name" : "value";
  return table.records.flatMap((record) => {
    const cell = record.cells.get(column);
    const name = (cell?.text ?? "").replace(dialect.members.nameNote, "");
    if (cell === undefined || name === "") {
      diagnostics.push(diagnose("missing-name", record.origin, { what: "member" }));
      return [];
    }
    const words = record.cells.get("description");
    const description =
      words && readDescription(dialect, words.runs, words.origin, `description of ${name}`, diagnostics);
    const value = column === "name" ? Number.parseInt(record.cells.get("value")?.text ?? "", 10) : Number.NaN;
    return [
      {
        name,
        ...(Number.isSafeInteger(value) && { value }),
        ...((description?.claims.deprecated || dialect.deprecation.note.test(cell.text)) && { deprecated: true }),
        origin: cell.origin,
        description: description?.text ?? "",
      },
    ];
  });
}
