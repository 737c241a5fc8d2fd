/* eslint-disable */
// Generated from ticket.md. Do not edit.

import type { Ticket } from "../models/ticket.js";
import {
  isNullishOrDecimal,
  isNullishOrString,
  nullableDecimalRule,
  nullableStringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Ticket}.
 * Unknown members pass.
 */
export function isTicket(value: unknown): value is Ticket {
  return passes(value, visitTicket);
}

/** Lists everything that keeps `value` from having the shape of {@link Ticket}. */
export function checkTicket(value: unknown, options?: CheckOptions): Verdict<Ticket> {
  return check(value, visitTicket, options);
}

/** Visits a {@link Ticket}, for guards and checks. */
export function visitTicket(value: unknown, name?: Key): boolean {
  if (!isObject<Ticket>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.seat, "seat") &&
    isNullishOrDecimal(value.price, "price") &&
    leave()
  );
}

/** What {@link Ticket} is made of. */
export const ticketRules: ObjectRules = {
  name: "microsoft.graph.ticket",
  members: {
    seat: nullableStringRule,
    price: nullableDecimalRule,
  },
};

/** {@link Ticket} as a Standard Schema, which also gives its JSON Schema. */
export const ticketSchema: StandardSchema<Ticket> = /* @__PURE__ */ standardSchema(checkTicket, ticketRules);
