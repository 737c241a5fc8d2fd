/* eslint-disable */
// Generated from resources/orderline.md. Do not edit.

import type { OrderLine } from "../models/order-line.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link OrderLine}.
 * Unknown members pass.
 */
export function isOrderLine(value: unknown): value is OrderLine {
  return passes(value, visitOrderLine);
}

/** Lists everything that keeps `value` from having the shape of {@link OrderLine}. */
export function checkOrderLine(value: unknown, options?: CheckOptions): Verdict<OrderLine> {
  return check(value, visitOrderLine, options);
}

/** Visits a {@link OrderLine}, for guards and checks. */
export function visitOrderLine(value: unknown, name?: Key): boolean {
  if (!isObject<OrderLine>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.number, "number") &&
    leave()
  );
}

/** What {@link OrderLine} is made of. */
export const orderLineRules: ObjectRules = {
  name: "microsoft.graph.orderLine",
  members: {
    number: nullableStringRule,
  },
};

/** {@link OrderLine} as a Standard Schema, which also gives its JSON Schema. */
export const orderLineSchema: StandardSchema<OrderLine> =
  /* @__PURE__ */ standardSchema(checkOrderLine, orderLineRules);

/** Visits an array of {@link OrderLine}. */
export function visitOrderLineArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!visitOrderLine(value[index], index)) return false;
  return leave();
}
