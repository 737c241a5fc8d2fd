// Generated from oddity.md. Do not edit.

import type { Oddity, OddityCreate } from "../models/oddity.js";
import {
  explainBoolean,
  explainInt32,
  explainInt64,
  explainString,
  isBoolean,
  isInt32,
  isInt64,
  isString,
} from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, own, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Oddity}.
 * Unknown members pass.
 */
export function isOddity(value: unknown): value is Oddity {
  return (
    isObject<Oddity>(value) &&
    (own(value, "__proto__") == null || isString(own(value, "__proto__"))) &&
    (own(value, "constructor") == null || isString(own(value, "constructor"))) &&
    (own(value, "hasOwnProperty") == null || isBoolean(own(value, "hasOwnProperty"))) &&
    (own(value, "toString") == null || isInt32(own(value, "toString"))) &&
    (value.default == null || isString(value.default)) &&
    (value["a\"b"] == null || isString(value["a\"b"])) &&
    (value["file/size"] == null || isInt64(value["file/size"]))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Oddity}. */
export function checkOddity(value: unknown): Verdict<Oddity> {
  return verdict(value, explainOddity);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainOddity(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Oddity>(
    value,
    pointer,
    problems,
    {
      ["__proto__"]: optional(nullable(explainString)),
      constructor: optional(nullable(explainString)),
      hasOwnProperty: optional(nullable(explainBoolean)),
      toString: optional(nullable(explainInt32)),
      default: optional(nullable(explainString)),
      "a\"b": optional(nullable(explainString)),
      "file/size": optional(nullable(explainInt64)),
    },
  );
}

/** {@link Oddity} as a Standard Schema. */
export const odditySchema: StandardSchema<Oddity> = /* @__PURE__ */ standardSchema(checkOddity);

/**
 * Tells whether `value` has the shape of {@link OddityCreate}.
 * Unknown members pass.
 */
export function isOddityCreate(value: unknown): value is OddityCreate {
  return (
    isObject<OddityCreate>(value) &&
    (own(value, "__proto__") == null || isString(own(value, "__proto__"))) &&
    (own(value, "constructor") == null || isString(own(value, "constructor"))) &&
    (own(value, "hasOwnProperty") == null || isBoolean(own(value, "hasOwnProperty"))) &&
    (own(value, "toString") == null || isInt32(own(value, "toString"))) &&
    (value.default == null || isString(value.default)) &&
    (value["a\"b"] == null || isString(value["a\"b"])) &&
    (value["file/size"] == null || isInt64(value["file/size"]))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link OddityCreate}. */
export function checkOddityCreate(value: unknown): Verdict<OddityCreate> {
  return verdict(value, explainOddityCreate);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainOddityCreate(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<OddityCreate>(
    value,
    pointer,
    problems,
    {
      ["__proto__"]: optional(nullable(explainString)),
      constructor: optional(nullable(explainString)),
      hasOwnProperty: optional(nullable(explainBoolean)),
      toString: optional(nullable(explainInt32)),
      default: optional(nullable(explainString)),
      "a\"b": optional(nullable(explainString)),
      "file/size": optional(nullable(explainInt64)),
    },
  );
}

/** {@link OddityCreate} as a Standard Schema. */
export const oddityCreateSchema: StandardSchema<OddityCreate> = /* @__PURE__ */ standardSchema(checkOddityCreate);
