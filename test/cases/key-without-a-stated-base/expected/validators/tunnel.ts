// Generated from tunnel.md. Do not edit.

import type { Tunnel } from "../models/tunnel.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainEntity, isEntity } from "./entity.js";

/**
 * Tells whether `value` has the shape of {@link Tunnel}.
 * Unknown members pass.
 */
export function isTunnel(value: unknown): value is Tunnel {
  return (
    isObject<Tunnel>(value) &&
    (value.depth == null || isInt32(value.depth)) &&
    isEntity(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Tunnel}. */
export function checkTunnel(value: unknown): Verdict<Tunnel> {
  return verdict(value, explainTunnel);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainTunnel(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Tunnel>(
    value,
    pointer,
    problems,
    {
      depth: optional(nullable(explainInt32)),
    },
    explainEntity,
  );
}

/** {@link Tunnel} as a Standard Schema. */
export const tunnelSchema: StandardSchema<Tunnel> = /* @__PURE__ */ standardSchema(checkTunnel);
