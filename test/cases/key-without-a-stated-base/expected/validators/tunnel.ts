/* eslint-disable */
// Generated from tunnel.md. Do not edit.

import type { Tunnel } from "../models/tunnel.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Tunnel}.
 * Unknown members pass.
 */
export function isTunnel(value: unknown): value is Tunnel {
  return passes(value, visitTunnel);
}

/** Lists everything that keeps `value` from having the shape of {@link Tunnel}. */
export function checkTunnel(value: unknown, options?: CheckOptions): Verdict<Tunnel> {
  return check(value, visitTunnel, options);
}

/** Visits a {@link Tunnel}, for guards and checks. */
export function visitTunnel(value: unknown, name?: Key): boolean {
  if (!isObject<Tunnel>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrInt32(value.depth, "depth") &&
    leave()
  );
}

/** What {@link Tunnel} is made of. */
export const tunnelRules: ObjectRules = {
  name: "city.tunnel",
  members: {
    id: stringRule,
    depth: nullableInt32Rule,
  },
};

/** {@link Tunnel} as a Standard Schema, which also gives its JSON Schema. */
export const tunnelSchema: StandardSchema<Tunnel> = /* @__PURE__ */ standardSchema(checkTunnel, tunnelRules);
