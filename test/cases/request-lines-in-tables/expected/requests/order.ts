/* eslint-disable */
// Generated from these pages. Do not edit.
// create-an-order.md
// get-orders.md

import type { Order, OrderCreate } from "../models/order.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readCollection } from "../runtime/page.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/** The query options and headers that {@link createOrderForBakery} takes. */
export type CreateOrderForBakeryOptions = RequestOptions<Record<string, never>>;

/**
 * Orders bread.
 *
 * `POST /v1/bakeries/{bakery-id}/orders`
 *
 * @see `create-an-order.md`
 */
export async function createOrderForBakery(
  client: Client,
  parameters: { bakeryId: string },
  body: OrderCreate,
  options?: CreateOrderForBakeryOptions,
): Promise<Order> {
  return send(
    client,
    {
      method: "POST",
      path: `/v1/bakeries/${segment(parameters.bakeryId)}/orders`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Order>,
    },
    options,
  );
}

/** The query options and headers that {@link getAllOrders} takes. */
export type GetAllOrdersOptions = RequestOptions<Record<string, never>>;

/**
 * Lists orders.
 *
 * `GET /v1/bakeries/{bakery-id}/orders`
 *
 * @see `get-orders.md`
 */
export async function getAllOrders(
  client: Client,
  parameters: { bakeryId: string },
  options?: GetAllOrdersOptions,
): Promise<{ items?: Order[] }> {
  return send(
    client,
    {
      method: "GET",
      path: `/v1/bakeries/${segment(parameters.bakeryId)}/orders`,
      statuses: [200],
      read: readCollection<{ items?: Order[] }>,
    },
    options,
  );
}
