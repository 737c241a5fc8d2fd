import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { Dialect, SectionTitle } from "../../dialects/dialect.ts";
import { readDescription } from "../descriptions/description.ts";
import type { PageDocument } from "../document/sections.ts";
import { type Cell, type RecordTable, type TableRecord, tablesOf } from "../document/table.ts";
import type { Claims, PropertyFact, Source, TypeExpression } from "../facts/page-facts.ts";
import { parseTypeCell, type TypeCell } from "../type-syntax/type-expression.ts";
import { leadsToPage, linkedType } from "../type-syntax/type-link.ts";

/**
 * Reads the tables of the sections with one of these titles that have a column of names.
 *
 * @param source the kind of table, which every fact carries
 */
export function readMembers(
  document: PageDocument,
  source: Source,
  ...titles: readonly SectionTitle[]
): PropertyFact[] {
  return tablesOf(document, ...titles)
    .filter((table) => table.columns.includes("name"))
    .flatMap((table) => readProperties(document, table, source));
}

/** Reads the rows of a table that describes members: properties, relationships or parameters. */
export function readProperties(document: PageDocument, table: RecordTable, source: Source): PropertyFact[] {
  const facts = new Map<string, PropertyFact>();
  for (const record of table.records) {
    const fact = readProperty(document, record, source);
    if (fact === undefined) continue;
    const { name, origin } = fact;
    if (facts.has(name)) document.diagnostics.push(diagnose("duplicate-property", origin, { name }));
    else facts.set(name, fact);
  }
  return [...facts.values()];
}

function readProperty(document: PageDocument, record: TableRecord, source: Source): PropertyFact | undefined {
  const { members, deprecation } = document.dialect;
  const nameCell = record.cells.get("name");
  const written = nameCell?.text ?? "";
  const note = members.nameNote.exec(written)?.[1] ?? "";
  const name = written.replace(members.nameNote, "");
  const others = [record.cells.get("type"), record.cells.get("description")];
  if (members.none.test(name) && others.every((cell) => (cell?.text ?? "") === "")) return undefined;
  if (nameCell === undefined || name === "") {
    document.diagnostics.push(diagnose("missing-name", record.origin, { what: "row" }));
    return undefined;
  }
  const { type, ...notes } = readType(document, record, name, nameCell, source);
  const description = readDescription(document, record.cells.get("description"), name);
  const described = describedType(document, record, name, type);
  const { nullable, ...claims } = description.claims;
  // In OData, a nullable collection is one of items that may be null; only a Type cell speaks of the whole.
  const isOfItems = type.kind === "collection" && nullable === true;
  return {
    name,
    type: described ?? type,
    source: described === undefined ? source : "prose",
    origin: nameCell.origin,
    description: description.text,
    claims: {
      ...claims,
      ...(nullable !== undefined && !isOfItems && { nullable }),
      ...notes,
      ...requiredClaim(document.dialect, record.cells.get("required")?.text ?? ""),
      ...requiredClaim(document.dialect, note),
      ...(deprecation.note.test(nameCell.text) && { deprecated: true }),
    },
  };
}

/** The type that the only link of a description names, where the Type cell says no more than that it is an object. */
function describedType(
  { dialect, diagnostics }: PageDocument,
  record: TableRecord,
  name: string,
  type: TypeExpression,
): TypeExpression | undefined {
  const item = type.kind === "collection" ? type.items : type;
  const isObject = item.kind === "record" || (item.kind === "primitive" && item.name === "Untyped");
  const cell = record.cells.get("description");
  if (dialect.typeExpressions.describedObjects !== true || !isObject || cell === undefined) return undefined;
  const links = cell.runs.filter((run) => run.kind === "link" && leadsToPage(dialect, run));
  const [link, ...others] = links;
  const named = link?.kind === "link" && others.length === 0 ? linkedType(dialect, link) : undefined;
  if (named?.kind !== "named") return undefined;
  diagnostics.push(diagnose("read-from-prose", cell.origin, { fact: `${name} is of type ${named.name}` }));
  return type.kind === "collection" ? { kind: "collection", items: named } : named;
}

/** Tables without a Type column may give the type in the Value column, where others give a sample. */
function typeInValueColumn(dialect: Dialect, record: TableRecord): Cell | undefined {
  const cell = record.cells.get("value");
  const type = cell && parseTypeCell(dialect, cell.runs).type;
  const item = type?.kind === "collection" ? type.items : type;
  return item?.kind === "primitive" || (item?.kind === "named" && item.target !== undefined) ? cell : undefined;
}

function readType(
  { dialect, diagnostics }: PageDocument,
  record: TableRecord,
  name: string,
  nameCell: Cell,
  source: Source,
): Omit<TypeCell, "surplus"> {
  const cell = record.cells.get("type") ?? typeInValueColumn(dialect, record);
  if (cell === undefined || cell.text === "") {
    // What stands in a URL is text, whatever it means.
    if (source !== "parameter table") diagnostics.push(diagnose("missing-type", (cell ?? nameCell).origin, { name }));
    return { type: { kind: "unknown", text: "" } };
  }
  const { surplus, ...parsed } = parseTypeCell(dialect, cell.runs);
  if (parsed.type.kind === "unknown") {
    diagnostics.push(diagnose("unknown-type", cell.origin, { text: cell.text, name }));
  }
  if (surplus !== undefined) {
    diagnostics.push(diagnose("prose-in-type-cell", cell.origin, { text: surplus, name }));
  }
  return parsed;
}

/** What a cell or a note that says nothing else tells about requests. */
function requiredClaim({ members }: Dialect, text: string): Claims {
  if (members.required.test(text)) return { required: true };
  return members.optional.test(text) ? { required: false } : {};
}
