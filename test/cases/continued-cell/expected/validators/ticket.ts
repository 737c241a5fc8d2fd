// Generated from ticket.md. Do not edit.

import type { Ticket } from "../models/ticket.js";
import { explainNumber, explainString, isNumber, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Ticket}.
 * Unknown members pass.
 */
export function isTicket(value: unknown): value is Ticket {
  return (
    isObject<Ticket>(value) &&
    (value.seat == null || isString(value.seat)) &&
    (value.price == null || isNumber(value.price))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Ticket}. */
export function checkTicket(value: unknown): Verdict<Ticket> {
  return verdict(value, explainTicket);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainTicket(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Ticket>(
    value,
    pointer,
    problems,
    {
      seat: optional(nullable(explainString)),
      price: optional(nullable(explainNumber)),
    },
  );
}

/** {@link Ticket} as a Standard Schema. */
export const ticketSchema: StandardSchema<Ticket> = /* @__PURE__ */ standardSchema(checkTicket);
