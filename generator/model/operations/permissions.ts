import type { PermissionFact } from "../../pages/facts/page-facts.ts";
import type { PermissionChoice, Permissions } from "../model.ts";

/**
 * Merges the tables of permissions of a page; a page has several where a caller acts on itself or on others.
 *
 * @returns nothing where the page has none that could be read
 */
export function linkPermissions(facts: readonly PermissionFact[]): Permissions | undefined {
  if (facts.length === 0) return undefined;
  const merged = new Map<PermissionFact["caller"], Map<string, PermissionChoice>>();
  for (const { caller, choices } of facts) {
    const choicesOf = merged.get(caller) ?? new Map<string, PermissionChoice>();
    merged.set(caller, choicesOf);
    for (const choice of choices) {
      const [only] = choice;
      const key = choice.length === 1 ? only : choice.join(" ");
      if (only !== undefined && key !== undefined && !choicesOf.has(key))
        choicesOf.set(key, choice.length === 1 ? only : choice);
    }
  }
  return Object.fromEntries([...merged].map(([caller, choices]) => [caller, [...choices.values()]]));
}
