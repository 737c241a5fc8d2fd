/* eslint-disable */
// Generated from create-a-basket.md. Do not edit.

import type { Basket, BasketCreate } from "../models/basket.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/** The query options and headers that {@link createBasket} takes. */
export type CreateBasketOptions = RequestOptions<Record<string, never>>;

/**
 * Fill a basket for a customer.
 *
 * `POST /v1/baskets`
 *
 * @see `create-a-basket.md`
 */
export async function createBasket(client: Client, body: BasketCreate, options?: CreateBasketOptions): Promise<Basket> {
  return send(
    client,
    {
      method: "POST",
      path: "/v1/baskets",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Basket>,
    },
    options,
  );
}
