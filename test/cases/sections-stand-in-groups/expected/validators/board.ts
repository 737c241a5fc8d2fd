/* eslint-disable */
// Generated from boards.md. Do not edit.

import type { Board } from "../models/board.js";
import {
  isNullishOrBoolean,
  isNullishOrDouble,
  isNullishOrString,
  nullableBooleanRule,
  nullableDoubleRule,
  nullableStringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Board}.
 * Unknown members pass.
 */
export function isBoard(value: unknown): value is Board {
  return passes(value, visitBoard);
}

/** Lists everything that keeps `value` from having the shape of {@link Board}. */
export function checkBoard(value: unknown, options?: CheckOptions): Verdict<Board> {
  return check(value, visitBoard, options);
}

/** Visits a {@link Board}, for guards and checks. */
export function visitBoard(value: unknown, name?: Key): boolean {
  if (!isObject<Board>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrDouble(value.id, "id") &&
    isNullishOrString(value.title, "title") &&
    isNullishOrBoolean(value.is_hidden, "is_hidden") &&
    leave()
  );
}

/** What {@link Board} is made of. */
export const boardRules: ObjectRules = {
  name: "board",
  members: {
    id: nullableDoubleRule,
    title: nullableStringRule,
    is_hidden: nullableBooleanRule,
  },
};

/** {@link Board} as a Standard Schema, which also gives its JSON Schema. */
export const boardSchema: StandardSchema<Board> = /* @__PURE__ */ standardSchema(checkBoard, boardRules);
