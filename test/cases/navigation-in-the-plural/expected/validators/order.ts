/* eslint-disable */
// Generated from resources/order.md. Do not edit.

import type { Order } from "../models/order.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { carrierRules, visitCarrier } from "./carrier.js";
import { entryRules, visitEntryArray } from "./entry.js";
import { orderLineRules, visitOrderLineArray } from "./order-line.js";
import { seriesRules, visitSeries } from "./series.js";

/**
 * Tells whether `value` has the shape of {@link Order}.
 * Unknown members pass.
 */
export function isOrder(value: unknown): value is Order {
  return passes(value, visitOrder);
}

/** Lists everything that keeps `value` from having the shape of {@link Order}. */
export function checkOrder(value: unknown, options?: CheckOptions): Verdict<Order> {
  return check(value, visitOrder, options);
}

/** Visits a {@link Order}, for guards and checks. */
export function visitOrder(value: unknown, name?: Key): boolean {
  if (!isObject<Order>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.number, "number") &&
    (value.carrier == null || visitCarrier(value.carrier, "carrier")) &&
    (value.orderLines === undefined || visitOrderLineArray(value.orderLines, "orderLines")) &&
    (value.entries === undefined || visitEntryArray(value.entries, "entries")) &&
    (value.series == null || visitSeries(value.series, "series")) &&
    leave()
  );
}

/** What {@link Order} is made of. */
export const orderRules: ObjectRules = {
  name: "microsoft.graph.order",
  members: {
    number: nullableStringRule,
    carrier: { type: () => carrierRules, nullable: true },
    orderLines: { items: { type: () => orderLineRules } },
    entries: { items: { type: () => entryRules } },
    series: { type: () => seriesRules, nullable: true },
  },
};

/** {@link Order} as a Standard Schema, which also gives its JSON Schema. */
export const orderSchema: StandardSchema<Order> = /* @__PURE__ */ standardSchema(checkOrder, orderRules);
