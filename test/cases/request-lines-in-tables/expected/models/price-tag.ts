/* eslint-disable */
// Generated from order-resources.md. Do not edit.

import type { Decimal } from "../runtime/primitives.js";

/**
 * An amount of money.
 *
 * @see `order-resources.md`
 */
export interface PriceTag {
  /** How much. */
  amount?: Decimal | null;
  /** In which money. */
  currency?: string | null;
}
