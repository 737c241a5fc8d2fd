import type { ApiModel } from "./model.ts";

/** Whether two values that are as JSON could hold them are equal. Most parts of a model are the very same. */
export function isSameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) {
    return (
      Array.isArray(left) &&
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((item, index) => isSameValue(item, right[index]))
    );
  }
  const entries = Object.entries(left);
  const others = new Map<string, unknown>(Object.entries(right));
  return (
    entries.length === others.size &&
    entries.every(([name, value]) => others.has(name) && isSameValue(value, others.get(name)))
  );
}

/** A model with the very types, enumerations and operations of an earlier one in the place of those that equal them. */
export function withSameParts(model: ApiModel, before: ApiModel | undefined): ApiModel {
  if (before === undefined) return model;
  return {
    ...model,
    types: sameParts(model.types, before.types, ({ qualifiedName }) => qualifiedName),
    enums: sameParts(model.enums, before.enums, ({ qualifiedName }) => qualifiedName),
    operations: sameParts(model.operations, before.operations, ({ page }) => page),
  };
}

function sameParts<Part>(parts: readonly Part[], before: readonly Part[], nameOf: (part: Part) => string): Part[] {
  const known = new Map(before.map((part) => [nameOf(part), part]));
  return parts.map((part) => {
    const other = known.get(nameOf(part));
    return other !== undefined && isSameValue(part, other) ? other : part;
  });
}
