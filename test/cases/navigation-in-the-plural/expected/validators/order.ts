// Generated from resources/order.md. Do not edit.

import type { Order } from "../models/order.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import {
  arrayOf,
  explainMembers,
  isArrayOf,
  isObject,
  nullable,
  optional,
  standardSchema,
  verdict,
} from "../runtime/validation.js";
import { explainCarrier, isCarrier } from "./carrier.js";
import { explainEntry, isEntry } from "./entry.js";
import { explainOrderLine, isOrderLine } from "./order-line.js";
import { explainSeries, isSeries } from "./series.js";

/**
 * Tells whether `value` has the shape of {@link Order}.
 * Unknown members pass.
 */
export function isOrder(value: unknown): value is Order {
  return (
    isObject<Order>(value) &&
    (value.number == null || isString(value.number)) &&
    (value.carrier == null || isCarrier(value.carrier)) &&
    (value.orderLines === undefined || isArrayOf(value.orderLines, isOrderLine)) &&
    (value.entries === undefined || isArrayOf(value.entries, isEntry)) &&
    (value.series == null || isSeries(value.series))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Order}. */
export function checkOrder(value: unknown): Verdict<Order> {
  return verdict(value, explainOrder);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainOrder(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Order>(
    value,
    pointer,
    problems,
    {
      number: optional(nullable(explainString)),
      carrier: optional(nullable(explainCarrier)),
      orderLines: optional(arrayOf(explainOrderLine, "objects")),
      entries: optional(arrayOf(explainEntry, "objects")),
      series: optional(nullable(explainSeries)),
    },
  );
}

/** {@link Order} as a Standard Schema. */
export const orderSchema: StandardSchema<Order> = /* @__PURE__ */ standardSchema(checkOrder);
