// Generated from resources/paper.md. Do not edit.

import type { Paper } from "../models/paper.js";
import { explainAnything, explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import {
  arrayOf,
  explainMembers,
  isArrayOf,
  isObject,
  nullable,
  optional,
  standardSchema,
  verdict,
} from "../runtime/validation.js";
import { explainIdentity, isIdentity } from "./identity.js";
import { explainSheet, isSheet } from "./sheet.js";

/**
 * Tells whether `value` has the shape of {@link Paper}.
 * Unknown members pass.
 */
export function isPaper(value: unknown): value is Paper {
  return (
    isObject<Paper>(value) &&
    (value.id === undefined || isString(value.id)) &&
    (value.owner == null || isIdentity(value.owner)) &&
    (value.parts === undefined || isArrayOf(value.parts, isSheet)) &&
    isSheet(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Paper}. */
export function checkPaper(value: unknown): Verdict<Paper> {
  return verdict(value, explainPaper);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainPaper(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Paper>(
    value,
    pointer,
    problems,
    {
      id: optional(explainString),
      owner: optional(nullable(explainIdentity)),
      editor: optional(nullable(explainAnything)),
      parts: optional(arrayOf(explainSheet, "objects")),
    },
    explainSheet,
  );
}

/** {@link Paper} as a Standard Schema. */
export const paperSchema: StandardSchema<Paper> = /* @__PURE__ */ standardSchema(checkPaper);
