// Generated from resources/orderline.md. Do not edit.

import type { OrderLine } from "../models/order-line.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link OrderLine}.
 * Unknown members pass.
 */
export function isOrderLine(value: unknown): value is OrderLine {
  return (
    isObject<OrderLine>(value) &&
    (value.number == null || isString(value.number))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link OrderLine}. */
export function checkOrderLine(value: unknown): Verdict<OrderLine> {
  return verdict(value, explainOrderLine);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainOrderLine(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<OrderLine>(
    value,
    pointer,
    problems,
    {
      number: optional(nullable(explainString)),
    },
  );
}

/** {@link OrderLine} as a Standard Schema. */
export const orderLineSchema: StandardSchema<OrderLine> = /* @__PURE__ */ standardSchema(checkOrderLine);
