import type { RootContent } from "mdast";
import { type Prose, paragraphs } from "./prose.ts";
import type { PageDocument } from "./sections.ts";
import { type RecordTable, readTables } from "./table.ts";

/** A table with a column of names, and the paragraphs between it and the table before it. */
export interface TableWithProse {
  readonly sentences: readonly Prose[];
  /** Absent for the paragraphs after the last table. */
  readonly table?: RecordTable;
}

/** The tables with names among some nodes, each with the paragraphs before it, and the paragraphs after the last one. */
export function tablesWithProse(nodes: readonly RootContent[], document: PageDocument): TableWithProse[] {
  const parts: TableWithProse[] = [];
  let sentences: Prose[] = [];
  for (const node of nodes) {
    sentences.push(...paragraphs([node], document));
    for (const table of readTables([node], document).filter(({ columns }) => columns.includes("name"))) {
      parts.push({ sentences, table });
      sentences = [];
    }
  }
  return sentences.length > 0 ? [...parts, { sentences }] : parts;
}
