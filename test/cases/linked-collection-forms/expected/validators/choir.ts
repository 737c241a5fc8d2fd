// Generated from choir.md. Do not edit.

import type { Choir } from "../models/choir.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import {
  arrayOf,
  explainMembers,
  isArrayOf,
  isObject,
  optional,
  standardSchema,
  verdict,
} from "../runtime/validation.js";
import { explainSinger, isSinger } from "./singer.js";

/**
 * Tells whether `value` has the shape of {@link Choir}.
 * Unknown members pass.
 */
export function isChoir(value: unknown): value is Choir {
  return (
    isObject<Choir>(value) &&
    (value.sopranos === undefined || isArrayOf(value.sopranos, isSinger)) &&
    (value.altos === undefined || isArrayOf(value.altos, isSinger)) &&
    (value.tenors === undefined || isArrayOf(value.tenors, isSinger)) &&
    (value.basses === undefined || isArrayOf(value.basses, isSinger)) &&
    (value.guests === undefined || isArrayOf(value.guests, isSinger)) &&
    (value.names === undefined || isArrayOf(value.names, isString)) &&
    (value.voices === undefined || isArrayOf(value.voices, isString))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Choir}. */
export function checkChoir(value: unknown): Verdict<Choir> {
  return verdict(value, explainChoir);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainChoir(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Choir>(
    value,
    pointer,
    problems,
    {
      sopranos: optional(arrayOf(explainSinger, "objects")),
      altos: optional(arrayOf(explainSinger, "objects")),
      tenors: optional(arrayOf(explainSinger, "objects")),
      basses: optional(arrayOf(explainSinger, "objects")),
      guests: optional(arrayOf(explainSinger, "objects")),
      names: optional(arrayOf(explainString, "strings")),
      voices: optional(arrayOf(explainString, "strings")),
    },
  );
}

/** {@link Choir} as a Standard Schema. */
export const choirSchema: StandardSchema<Choir> = /* @__PURE__ */ standardSchema(checkChoir);
