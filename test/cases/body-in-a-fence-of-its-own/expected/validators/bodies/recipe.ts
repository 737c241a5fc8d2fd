/* eslint-disable */
// Generated from these pages. Do not edit.
// recipe-cook.md
// recipe-taste.md

import type { CookRecipeBody, TasteRecipeBody } from "../../requests/recipe.js";
import { nullableDoubleRule, nullableInt32Rule } from "../../runtime/primitives.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link CookRecipeBody}.
 * Unknown and read-only members do not.
 */
export function isCookRecipeBody(value: unknown): value is CookRecipeBody {
  return checkWritten(value, cookRecipeBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link CookRecipeBody}. */
export function checkCookRecipeBody(value: unknown): Verdict<CookRecipeBody> {
  return checkWritten(value, cookRecipeBodyRules);
}

/** What {@link CookRecipeBody} is made of. */
export const cookRecipeBodyRules: ObjectRules = {
  name: "cookRecipe",
  members: {
    minutes: nullableInt32Rule,
  },
  required: ["minutes"],
  returned: () => cookRecipeBodyRules,
};

/** {@link CookRecipeBody} as a Standard Schema, which also gives its JSON Schema. */
export const cookRecipeBodySchema: StandardSchema<CookRecipeBody> =
  /* @__PURE__ */ standardSchema(checkCookRecipeBody, cookRecipeBodyRules);

/**
 * Tells whether `value` has the shape of {@link TasteRecipeBody}.
 * Unknown and read-only members do not.
 */
export function isTasteRecipeBody(value: unknown): value is TasteRecipeBody {
  return checkWritten(value, tasteRecipeBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link TasteRecipeBody}. */
export function checkTasteRecipeBody(value: unknown): Verdict<TasteRecipeBody> {
  return checkWritten(value, tasteRecipeBodyRules);
}

/** What {@link TasteRecipeBody} is made of. */
export const tasteRecipeBodyRules: ObjectRules = {
  name: "tasteRecipe",
  members: {
    spoons: nullableDoubleRule,
  },
  returned: () => tasteRecipeBodyRules,
};

/** {@link TasteRecipeBody} as a Standard Schema, which also gives its JSON Schema. */
export const tasteRecipeBodySchema: StandardSchema<TasteRecipeBody> =
  /* @__PURE__ */ standardSchema(checkTasteRecipeBody, tasteRecipeBodyRules);
