import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import { deprecatedNote, nameNote, noMember } from "../../dialects/microsoft-graph/vocabulary.ts";
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
export function readProperties(table: RecordTable, source: Source, diagnostics: Diagnostic[]): PropertyFact[] {
  const facts = new Map<string, PropertyFact>();
  for (const record of table.records) {
    const fact = readProperty(record, source, diagnostics);
    if (fact === undefined) continue;
    if (facts.has(fact.name)) diagnostics.push(diagnose("duplicate-property", fact.origin, { name: fact.name }));
    else facts.set(fact.name, fact);
  }
  return [...facts.values()];
}

function readProperty(record: TableRecord, source: Source, diagnostics: Diagnostic[]): PropertyFact | undefined {
  const nameCell = record.cells.get("name");
  const name = (nameCell?.text ?? "").replace(nameNote, "");
  const others = [record.cells.get("type"), record.cells.get("description")];
  if (noMember.test(name) && others.every((cell) => (cell?.text ?? "") === "")) return undefined;
  if (nameCell === undefined || name === "") {
    diagnostics.push(diagnose("missing-name", record.origin, { what: "row" }));
    return undefined;
  }
  const cell = readType(record.cells.get("type") ?? typeInValueColumn(record), name, nameCell.origin, diagnostics);
  const description = describe(record.cells.get("description"), name, diagnostics);
  return {
    name,
    type: cell.type,
    source,
    origin: nameCell.origin,
    description: description.text,
    claims: { ...description.claims, ...notesOf(cell), ...requiredColumn(record), ...nameNotes(nameCell.text) },
  };
}

function nameNotes(text: string): Claims {
  return deprecatedNote.test(text) ? { deprecated: true } : {};
}

/** Tables without a Type column may give the type below "Value", where others give a sample. */
function typeInValueColumn(record: TableRecord): Cell | undefined {
  const cell = record.cells.get("value");
  const type = cell && parseTypeCell(cell.runs).type;
  const item = type?.kind === "collection" ? type.items : type;
  return item?.kind === "primitive" || (item?.kind === "named" && item.target !== undefined) ? cell : undefined;
}

function readType(cell: Cell | undefined, name: string, origin: Origin, diagnostics: Diagnostic[]): TypeCell {
  if (cell === undefined || cell.text === "") {
    diagnostics.push(diagnose("missing-type", cell?.origin ?? origin, { name }));
    return { type: { kind: "unknown", text: "" } };
  }
  const parsed = parseTypeCell(cell.runs);
  if (parsed.type.kind === "unknown") {
    diagnostics.push(diagnose("unknown-type", cell.origin, { text: cell.text, name }));
  }
  if (parsed.surplus !== undefined) {
    diagnostics.push(diagnose("prose-in-type-cell", cell.origin, { text: parsed.surplus, name }));
  }
  return parsed;
}

function describe(cell: Cell | undefined, name: string, diagnostics: Diagnostic[]): Description {
  return cell === undefined
    ? { text: "", claims: {} }
    : readDescription(cell.runs, cell.origin, `description of ${name}`, diagnostics);
}

function notesOf({ required, readOnly, maxLength }: TypeCell): Claims {
  return {
    ...(required !== undefined && { required }),
    ...(readOnly !== undefined && { readOnly }),
    ...(maxLength !== undefined && { maxLength }),
  };
}

function requiredColumn(record: TableRecord): Claims {
  const text = record.cells.get("required")?.text.toLowerCase() ?? "";
  if (/^(y|yes|true|required)\b/.test(text)) return { required: true };
  return /^(n|no|false|optional)\b/.test(text) ? { required: false } : {};
}
