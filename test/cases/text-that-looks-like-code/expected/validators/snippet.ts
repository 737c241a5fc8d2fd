// Generated from snippet.md. Do not edit.

import type { Snippet } from "../models/snippet.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Snippet}.
 * Unknown members pass.
 */
export function isSnippet(value: unknown): value is Snippet {
  try {
    return visitSnippet(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Snippet}. */
export function checkSnippet(value: unknown, options?: CheckOptions): Verdict<Snippet> {
  return check(value, visitSnippet, options);
}

/** Visits a {@link Snippet}, for guards and checks. */
export function visitSnippet(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Snippet>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    isNullishOrString(value.opening, place, "opening") &&
    isNullishOrString(value.template, place, "template") &&
    isNullishOrString(value.markup, place, "markup") &&
    isNullishOrString(value.path, place, "path") &&
    isNullishOrString(value["*/"], place, "*/") &&
    isNullishOrString(value["${x}"], place, "${x}")
  );
}

/** What {@link Snippet} is made of. */
export const snippetRules: ObjectRules = {
  name: "microsoft.graph.snippet",
  members: {
    opening: nullableStringRule,
    template: nullableStringRule,
    markup: nullableStringRule,
    path: nullableStringRule,
    "*/": nullableStringRule,
    "${x}": nullableStringRule,
  },
};

/** {@link Snippet} as a Standard Schema, which also gives its JSON Schema. */
export const snippetSchema: StandardSchema<Snippet> = /* @__PURE__ */ standardSchema(checkSnippet, snippetRules);
