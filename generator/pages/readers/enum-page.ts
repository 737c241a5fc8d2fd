import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import {
  deprecatedNote,
  enumHeading,
  flagsEnum,
  nameNote,
  valuesHeading,
} from "../../dialects/microsoft-graph/vocabulary.ts";
import { isDeprecated } from "../descriptions/deprecation.ts";
import { readDescription } from "../descriptions/description.ts";
import { leadDescription } from "../document/prose.ts";
import type { PageDocument } from "../document/sections.ts";
import { type RecordTable, sectionTables, tablesOf } from "../document/table.ts";
import type { EnumFact, EnumMemberFact } from "../facts/page-facts.ts";

/** Reads an enumeration that has a page of its own: its members stand below "Members" or in the only table. */
export function readEnumPage(
  document: PageDocument,
  namespace: string | undefined,
  diagnostics: Diagnostic[],
): EnumFact | undefined {
  const { heading } = document;
  const name = enumHeading.exec(heading?.text ?? "")?.[1];
  if (heading === undefined || name === undefined) return undefined;
  const tables = tablesOf(document, diagnostics, "members", "values", "lead");
  if (tables.length === 0) diagnostics.push(diagnose("missing-table", heading.origin, { what: "members", name }));
  return {
    name,
    ...(namespace !== undefined && { namespace }),
    origin: heading.origin,
    description: leadDescription(document, diagnostics),
    flags: flagsEnum.test(leadDescription(document, [])),
    ...(isDeprecated(document, enumHeading) && { deprecated: true }),
    members: tables.flatMap((table) => readMembers(table, diagnostics)),
  };
}

/** Reads the enumerations that stand below headings such as "importance values", on a page of any kind. */
export function readValueSections(
  document: PageDocument,
  namespace: string | undefined,
  diagnostics: Diagnostic[],
): EnumFact[] {
  return document.sections.flatMap((section) => {
    const name = section.title === "values" ? valuesHeading.exec(section.heading)?.[1] : undefined;
    if (name === undefined || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) return [];
    const members = sectionTables(section, document, diagnostics).flatMap((table) => readMembers(table, diagnostics));
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
function readMembers(table: RecordTable, diagnostics: Diagnostic[]): EnumMemberFact[] {
  const column = table.columns.includes("name") ? "name" : "value";
  return table.records.flatMap((record) => {
    const cell = record.cells.get(column);
    const name = (cell?.text ?? "").replace(nameNote, "");
    if (cell === undefined || name === "") {
      diagnostics.push(diagnose("missing-name", record.origin, { what: "member" }));
      return [];
    }
    const words = record.cells.get("description");
    const description = words && readDescription(words.runs, words.origin, `description of ${name}`, diagnostics);
    const value = column === "name" ? Number.parseInt(record.cells.get("value")?.text ?? "", 10) : Number.NaN;
    return [
      {
        name,
        ...(Number.isSafeInteger(value) && { value }),
        ...((description?.claims.deprecated || deprecatedNote.test(cell.text)) && { deprecated: true }),
        origin: cell.origin,
        description: description?.text ?? "",
      },
    ];
  });
}
