/* eslint-disable */
// Generated from band-add-player.md. Do not edit.

import type { BandAddPlayerBody } from "../../requests/band.js";
import { nullableStringRule, stringRule } from "../../runtime/primitives.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link BandAddPlayerBody}.
 * Unknown and read-only members do not.
 */
export function isBandAddPlayerBody(value: unknown): value is BandAddPlayerBody {
  return checkWritten(value, bandAddPlayerBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link BandAddPlayerBody}. */
export function checkBandAddPlayerBody(value: unknown): Verdict<BandAddPlayerBody> {
  return checkWritten(value, bandAddPlayerBodyRules);
}

/** What {@link BandAddPlayerBody} is made of. */
export const bandAddPlayerBodyRules: ObjectRules = {
  name: "bandAddPlayer",
  members: {
    role: nullableStringRule,
    "@odata.type": stringRule,
    "player@odata.bind": nullableStringRule,
    "friends@odata.bind": { items: stringRule },
  },
  returned: () => bandAddPlayerBodyRules,
};

/** {@link BandAddPlayerBody} as a Standard Schema, which also gives its JSON Schema. */
export const bandAddPlayerBodySchema: StandardSchema<BandAddPlayerBody> =
  /* @__PURE__ */ standardSchema(checkBandAddPlayerBody, bandAddPlayerBodyRules);
