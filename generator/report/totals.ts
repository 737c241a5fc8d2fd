import { compareText } from "../diagnostics/diagnostic.ts";
import type { Report, ReportTotals } from "./data.ts";

/** Counts what a report lists. */
export function totalsOf({ pages, subjects, findings }: Omit<Report, "totals" | "version">): ReportTotals {
  const members = subjects.flatMap((subject) => subject.members);
  const examples = subjects.flatMap((subject) => subject.examples);
  const uncovered = pages.flatMap((page) => page.uncovered);
  const kinds = (kind: string) => subjects.filter((subject) => subject.kind === kind).length;
  const rules = new Map<string, number>();
  for (const { code } of findings) rules.set(code, (rules.get(code) ?? 0) + 1);
  return {
    pages: pages.length,
    types: kinds("type"),
    enums: kinds("enum"),
    operations: kinds("operation"),
    members: countBy(members, ({ certainty }) => certainty, ["stated", "shown", "guessed"]),
    examples: countBy(examples, ({ state }) => state, ["passed", "failed", "unchecked"]),
    findings: countBy(findings, ({ severity }) => severity, ["error", "warning", "info"]),
    uncovered: countBy(uncovered, ({ kind }) => kind, ["table", "code block", "section"]),
    rules: Object.fromEntries([...rules].sort(([left], [right]) => compareText(left, right))),
  };
}

function countBy<Item, Key extends string>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  keys: readonly Key[],
): Record<Key, number> {
  const counts: Partial<Record<Key, number>> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return Object.fromEntries(keys.map((key) => [key, counts[key] ?? 0])) as Record<Key, number>;
}
