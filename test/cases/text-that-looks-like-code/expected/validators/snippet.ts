// Generated from snippet.md. Do not edit.

import type { Snippet } from "../models/snippet.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Snippet}.
 * Unknown members pass.
 */
export function isSnippet(value: unknown): value is Snippet {
  return (
    isObject<Snippet>(value) &&
    (value.opening == null || isString(value.opening)) &&
    (value.template == null || isString(value.template)) &&
    (value.markup == null || isString(value.markup)) &&
    (value.path == null || isString(value.path)) &&
    (value["*/"] == null || isString(value["*/"])) &&
    (value["${x}"] == null || isString(value["${x}"]))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Snippet}. */
export function checkSnippet(value: unknown): Verdict<Snippet> {
  return verdict(value, explainSnippet);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainSnippet(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Snippet>(
    value,
    pointer,
    problems,
    {
      opening: optional(nullable(explainString)),
      template: optional(nullable(explainString)),
      markup: optional(nullable(explainString)),
      path: optional(nullable(explainString)),
      "*/": optional(nullable(explainString)),
      "${x}": optional(nullable(explainString)),
    },
  );
}

/** {@link Snippet} as a Standard Schema. */
export const snippetSchema: StandardSchema<Snippet> = /* @__PURE__ */ standardSchema(checkSnippet);
