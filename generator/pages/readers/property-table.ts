import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { type Description, readDescription } from "../descriptions/description.ts";
import type { Cell, RecordTable, TableRecord } from "../document/table.ts";
import type { Claims, PropertyFact, Source } from "../facts/page-facts.ts";
import { parseTypeCell, type TypeCell } from "../type-syntax/type-expression.ts";

/**
 * Reads the rows of a table that describes members: properties, relationships or parameters.
 *
 * @param source the kind of table, which every fact carries
 * @param diagnostics receives rows that lack a name or whose type cannot be read
 */
export function readProperties(
  dialect: Dialect,
  table: RecordTable,
  source: Source,
  diagnostics: Diagnostic[],
): PropertyFact[] {
  const facts = new Map<string, PropertyFact>();
  for (const record of table.records) {
    const fact = readProperty(dialect, record, source, diagnostics);
    if (fact === undefined) continue;
    if (facts.has(fact.name)) diagnostics.push(diagnose("duplicate-property", fact.origin, { name: fact.name }));
    else facts.set(fact.name, fact);
  }
  return [...facts.values()];
}

function readProperty(
  dialect: Dialect,
  record: TableRecord,
  source: Source,
  diagnostics: Diagnostic[],
): PropertyFact | undefined {
  const { members, deprecation } = dialect;
  const nameCell = record.cells.get("name");
  const name = (nameCell?.text ?? "").replace(members.nameNote, "");
  const others = [record.cells.get("type"), record.cells.get("description")];
  if (members.none.test(name) && others.every((cell) => (cell?.text ?? "") === "")) return undefined;
  if (nameCell === undefined || name === "") {
    diagnostics.push(diagnose("missing-name", record.origin, { what: "row" }));
    return undefined;
  }
  const typeCell = record.cells.get("type") ?? typeInValueColumn(dialect, record);
  const cell = readType(dialect, typeCell, name, nameCell.origin, diagnostics);
  const description = describe(dialect, record.cells.get("description"), name, diagnostics);
  return {
    name,
    type: cell.type,
    source,
    origin: nameCell.origin,
    description: description.text,
    claims: {
      ...description.claims,
      ...notesOf(cell),
      ...requiredColumn(dialect, record),
      ...(deprecation.note.test(nameCell.text) && { deprecated: true }),
    },
  };
}

/** Tables without a Type column may give the type in the Value column, where others give a sample. */
function typeInValueColumn(dialect: Dialect, record: TableRecord): Cell | undefined {
  const cell = record.cells.get("value");
  const type = cell && parseTypeCell(dialect, cell.runs).type;
  const item = type?.kind === "collection" ? type.items : type;
  return item?.kind === "primitive" || (item?.kind === "named" && item.target !== undefined) ? cell : undefined;
}

function readType(
  dialect: Dialect,
  cell: Cell | undefined,
  name: string,
  origin: Origin,
  diagnostics: Diagnostic[],
): TypeCell {
  if (cell === undefined || cell.text === "") {
    diagnostics.push(diagnose("missing-type", cell?.origin ?? origin, { name }));
    return { type: { kind: "unknown", text: "" } };
  }
  const parsed = parseTypeCell(dialect, cell.runs);
  if (parsed.type.kind === "unknown") {
    diagnostics.push(diagnose("unknown-type", cell.origin, { text: cell.text, name }));
  }
  if (parsed.surplus !== undefined) {
    diagnostics.push(diagnose("prose-in-type-cell", cell.origin, { text: parsed.surplus, name }));
  }
  return parsed;
}

function describe(dialect: Dialect, cell: Cell | undefined, name: string, diagnostics: Diagnostic[]): Description {
  return cell === undefined
    ? { text: "", claims: {} }
    : readDescription(dialect, cell.runs, cell.origin, `description of ${name}`, diagnostics);
}

function notesOf({ required, readOnly, maxLength }: TypeCell): Claims {
  return {
    ...(required !== undefined && { required }),
    ...(readOnly !== undefined && { readOnly }),
    ...(maxLength !== undefined && { maxLength }),
  };
}

function requiredColumn({ members }: Dialect, record: TableRecord): Claims {
  const text = record.cells.get("required")?.text ?? "";
  if (members.required.test(text)) return { required: true };
  return members.optional.test(text) ? { required: false } : {};
}
