// Generated from tideTable.md. Do not edit.

import type { TideTable } from "../models/tide-table.js";
import { explainDateTimeOffset, isDateTimeOffset } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainEntity, isEntity } from "./entity.js";

/**
 * Tells whether `value` has the shape of {@link TideTable}.
 * Unknown members pass.
 */
export function isTideTable(value: unknown): value is TideTable {
  return (
    isObject<TideTable>(value) &&
    (value.highWater == null || isDateTimeOffset(value.highWater)) &&
    isEntity(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link TideTable}. */
export function checkTideTable(value: unknown): Verdict<TideTable> {
  return verdict(value, explainTideTable);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainTideTable(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<TideTable>(
    value,
    pointer,
    problems,
    {
      highWater: optional(nullable(explainDateTimeOffset)),
    },
    explainEntity,
  );
}

/** {@link TideTable} as a Standard Schema. */
export const tideTableSchema: StandardSchema<TideTable> = /* @__PURE__ */ standardSchema(checkTideTable);
