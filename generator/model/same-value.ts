import type { ApiModel } from "./model.ts";

/**
 * Whether two values that are as JSON could hold them are equal, their members in the same order. Most parts of a model
 * are the very same, which tells it at once.
 */
export function isSameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const names = Object.keys(left);
  const others = Object.keys(right);
  return (
    names.length === others.length &&
    names.every((name, at) => name === others[at] && isSameValue(memberOf(left, name), memberOf(right, name)))
  );
}

function memberOf(object: object, name: string): unknown {
  return (object as Readonly<Record<string, unknown>>)[name];
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

/** Parts with those of before in the place of those that equal them. */
export function sameParts<Part>(
  parts: readonly Part[],
  before: readonly Part[],
  nameOf: (part: Part) => string,
): Part[] {
  const known = new Map(before.map((part) => [nameOf(part), part]));
  return parts.map((part) => {
    const other = known.get(nameOf(part));
    return other !== undefined && isSameValue(part, other) ? other : part;
  });
}
