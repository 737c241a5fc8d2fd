/* eslint-disable */
// Generated from resources/paper.md. Do not edit.

import type { Paper } from "../models/paper.js";
import {
  isNullishOrAnything,
  isNullishOrInt64,
  isString,
  nullableAnythingRule,
  nullableInt64Rule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { identityRules, visitIdentity } from "./identity.js";
import { sheetRules, visitSheetArray } from "./sheet.js";

/**
 * Tells whether `value` has the shape of {@link Paper}.
 * Unknown members pass.
 */
export function isPaper(value: unknown): value is Paper {
  return passes(value, visitPaper);
}

/** Lists everything that keeps `value` from having the shape of {@link Paper}. */
export function checkPaper(value: unknown, options?: CheckOptions): Verdict<Paper> {
  return check(value, visitPaper, options);
}

/** Visits a {@link Paper}, for guards and checks. */
export function visitPaper(value: unknown, name?: Key): boolean {
  if (!isObject<Paper>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt64(value.size, "size") &&
    (value.id === undefined || isString(value.id, "id")) &&
    (value.owner == null || visitIdentity(value.owner, "owner")) &&
    isNullishOrAnything(value.editor, "editor") &&
    (value.parts === undefined || visitSheetArray(value.parts, "parts")) &&
    leave()
  );
}

/** What {@link Paper} is made of. */
export const paperRules: ObjectRules = {
  name: "shelf.paper",
  members: {
    size: nullableInt64Rule,
    id: stringRule,
    owner: { type: () => identityRules, nullable: true },
    editor: nullableAnythingRule,
    parts: { items: { type: () => sheetRules } },
  },
};

/** {@link Paper} as a Standard Schema, which also gives its JSON Schema. */
export const paperSchema: StandardSchema<Paper> = /* @__PURE__ */ standardSchema(checkPaper, paperRules);
