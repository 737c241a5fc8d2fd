/* eslint-disable */
// Generated from wallpaper.md. Do not edit.

import type { Wallpaper } from "../models/wallpaper.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { colorRules, visitColor } from "./color.js";

/**
 * Tells whether `value` has the shape of {@link Wallpaper}.
 * Unknown members pass.
 */
export function isWallpaper(value: unknown): value is Wallpaper {
  return passes(value, visitWallpaper);
}

/** Lists everything that keeps `value` from having the shape of {@link Wallpaper}. */
export function checkWallpaper(value: unknown, options?: CheckOptions): Verdict<Wallpaper> {
  return check(value, visitWallpaper, options);
}

/** Visits a {@link Wallpaper}, for guards and checks. */
export function visitWallpaper(value: unknown, name?: Key): boolean {
  if (!isObject<Wallpaper>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.color == null || visitColor(value.color, "color")) &&
    leave()
  );
}

/** What {@link Wallpaper} is made of. */
export const wallpaperRules: ObjectRules = {
  name: "shop.wallpaper",
  members: {
    color: { type: () => colorRules, nullable: true },
  },
};

/** {@link Wallpaper} as a Standard Schema, which also gives its JSON Schema. */
export const wallpaperSchema: StandardSchema<Wallpaper> =
  /* @__PURE__ */ standardSchema(checkWallpaper, wallpaperRules);
