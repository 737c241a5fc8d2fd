/* eslint-disable */
// Generated from snippet.md. Do not edit.

import type { Snippet } from "../models/snippet.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Snippet}.
 * Unknown members pass.
 */
export function isSnippet(value: unknown): value is Snippet {
  return passes(value, visitSnippet);
}

/** Lists everything that keeps `value` from having the shape of {@link Snippet}. */
export function checkSnippet(value: unknown, options?: CheckOptions): Verdict<Snippet> {
  return check(value, visitSnippet, options);
}

/** Visits a {@link Snippet}, for guards and checks. */
export function visitSnippet(value: unknown, name?: Key): boolean {
  if (!isObject<Snippet>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.opening, "opening") &&
    isNullishOrString(value.template, "template") &&
    isNullishOrString(value.markup, "markup") &&
    isNullishOrString(value.path, "path") &&
    isNullishOrString(value["*/"], "*~1") &&
    isNullishOrString(value["${x}"], "${x}") &&
    leave()
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
