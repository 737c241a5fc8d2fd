// Generated from resources/cabinet.md. Do not edit.

import type { Cabinet } from "../models/cabinet.js";
import {
  explainBoolean,
  explainDateTimeOffset,
  explainInt64,
  explainString,
  isBoolean,
  isDateTimeOffset,
  isInt64,
  isString,
} from "../runtime/primitives.js";
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
import { explainBaseThing, isBaseThing } from "./base-thing.js";
import { explainDrawer, isDrawer } from "./drawer.js";
import { explainLock, isLock } from "./lock.js";

/**
 * Tells whether `value` has the shape of {@link Cabinet}.
 * Unknown members pass.
 */
export function isCabinet(value: unknown): value is Cabinet {
  return (
    isObject<Cabinet>(value) &&
    (value.lock == null || isLock(value.lock)) &&
    (value.size == null || isInt64(value.size)) &&
    (value.url == null || isString(value.url)) &&
    (value.made == null || isDateTimeOffset(value.made)) &&
    (value.keywords === undefined || isArrayOf(value.keywords, isString)) &&
    (value.shared == null || isBoolean(value.shared)) &&
    (value["@content.sourceUrl"] == null || isString(value["@content.sourceUrl"])) &&
    (value["@name.conflictBehavior"] == null || isString(value["@name.conflictBehavior"])) &&
    (value.drawers === undefined || isArrayOf(value.drawers, isDrawer)) &&
    isBaseThing(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Cabinet}. */
export function checkCabinet(value: unknown): Verdict<Cabinet> {
  return verdict(value, explainCabinet);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainCabinet(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Cabinet>(
    value,
    pointer,
    problems,
    {
      lock: optional(nullable(explainLock)),
      size: optional(nullable(explainInt64)),
      url: optional(nullable(explainString)),
      made: optional(nullable(explainDateTimeOffset)),
      keywords: optional(arrayOf(explainString, "strings")),
      shared: optional(nullable(explainBoolean)),
      "@content.sourceUrl": optional(nullable(explainString)),
      "@name.conflictBehavior": optional(nullable(explainString)),
      drawers: optional(arrayOf(explainDrawer, "objects")),
    },
    explainBaseThing,
  );
}

/** {@link Cabinet} as a Standard Schema. */
export const cabinetSchema: StandardSchema<Cabinet> = /* @__PURE__ */ standardSchema(checkCabinet);
