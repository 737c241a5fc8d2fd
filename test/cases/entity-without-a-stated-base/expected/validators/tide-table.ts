/* eslint-disable */
// Generated from tideTable.md. Do not edit.

import type { TideTable } from "../models/tide-table.js";
import { isNullishOrDateTimeOffset, isString, nullableDateTimeOffsetRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link TideTable}.
 * Unknown members pass.
 */
export function isTideTable(value: unknown): value is TideTable {
  return passes(value, visitTideTable);
}

/** Lists everything that keeps `value` from having the shape of {@link TideTable}. */
export function checkTideTable(value: unknown, options?: CheckOptions): Verdict<TideTable> {
  return check(value, visitTideTable, options);
}

/** Visits a {@link TideTable}, for guards and checks. */
export function visitTideTable(value: unknown, name?: Key): boolean {
  if (!isObject<TideTable>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrDateTimeOffset(value.highWater, "highWater") &&
    leave()
  );
}

/** What {@link TideTable} is made of. */
export const tideTableRules: ObjectRules = {
  name: "harbour.tideTable",
  members: {
    id: stringRule,
    highWater: nullableDateTimeOffsetRule,
  },
};

/** {@link TideTable} as a Standard Schema, which also gives its JSON Schema. */
export const tideTableSchema: StandardSchema<TideTable> =
  /* @__PURE__ */ standardSchema(checkTideTable, tideTableRules);
