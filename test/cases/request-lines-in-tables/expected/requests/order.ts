/* eslint-disable */
// Generated from these pages. Do not edit.
// create-an-order.md
// get-orders.md

import type { Order, OrderCreate } from "../models/order.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/client.js";
import { segment } from "../runtime/path.js";

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
  options?: RequestOptions,
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
  options?: RequestOptions,
): Promise<{ items?: Order[] }> {
  return send(
    client,
    {
      method: "GET",
      path: `/v1/bakeries/${segment(parameters.bakeryId)}/orders`,
      statuses: [200],
      read: readJson<{ items?: Order[] }>,
    },
    options,
  );
}
