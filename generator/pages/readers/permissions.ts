import { diagnose } from "../../diagnostics/diagnostic.ts";
import { finishedText } from "../descriptions/description.ts";
import type { PageDocument } from "../document/sections.ts";
import { type Cell, type TableRecord, tablesOf } from "../document/table.ts";
import type { PermissionFact } from "../facts/page-facts.ts";

/**
 * Reads the tables of permissions, with their columns in either form: all permissions in one, or the least privileged
 * apart from the others. What is still to be written, or cannot be understood, is a finding and no fact.
 */
export function readPermissions(document: PageDocument): PermissionFact[] {
  return tablesOf(document, "permissions")
    .filter(({ columns }) => columns.includes("permissions"))
    .flatMap(({ records }) => records.flatMap((record) => readRow(document, record) ?? []));
}

function readRow(document: PageDocument, { cells }: TableRecord): PermissionFact | undefined {
  const name = cells.get("name");
  const stated = [cells.get("permissions"), cells.get("higher permissions")].filter((cell) => cell !== undefined);
  const [first] = stated;
  if (first === undefined || name === undefined) return undefined;
  const caller = document.dialect.permissions.callers.find(([pattern]) => pattern.test(name.text))?.[1];
  if (caller === undefined) {
    document.diagnostics.push(diagnose("unknown-permissions", name.origin, { text: name.text }));
    return undefined;
  }
  const choices = stated.map((cell) => readCell(document, cell, name.text));
  if (choices[0] === undefined) return undefined;
  return { caller, choices: choices.flatMap((choice) => choice ?? []), origin: first.origin };
}

function readCell(document: PageDocument, cell: Cell, row: string): string[][] | undefined {
  const { dialect, diagnostics } = document;
  const { name, conjunction, none } = dialect.permissions;
  const before = diagnostics.length;
  const text = finishedText(document, cell, `permissions (${row})`);
  if (diagnostics.length > before) return undefined;
  const choices: string[][] = [];
  let end = 0;
  for (const match of text.matchAll(name)) {
    const isJoined = end > 0 && conjunction.test(text.slice(end, match.index));
    if (isJoined) choices.at(-1)?.push(match[0]);
    else choices.push([match[0]]);
    end = match.index + match[0].length;
  }
  if (choices.length > 0 || none.test(text)) return choices;
  diagnostics.push(diagnose("unknown-permissions", cell.origin, { text }));
  return undefined;
}
