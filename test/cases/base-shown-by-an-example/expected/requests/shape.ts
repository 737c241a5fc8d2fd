/* eslint-disable */
// Generated from plan-get.md. Do not edit.

import type { AnyShape } from "../models/shape.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Get plan
 *
 * `GET /plan`
 *
 * @see `plan-get.md`
 */
export async function getPlan(client: Client, options?: RequestOptions): Promise<AnyShape> {
  return send(
    client,
    {
      method: "GET",
      path: "/plan",
      statuses: [200],
      read: readJson<AnyShape>,
    },
    options,
  );
}
