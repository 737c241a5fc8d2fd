/* eslint-disable */
// Generated from kettle-get.md. Do not edit.

import type { Kettle } from "../models/kettle.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Get kettle
 *
 * `GET /kettle`
 *
 * @see `kettle-get.md`
 */
export async function getKettle(client: Client, options?: RequestOptions): Promise<Kettle> {
  return send(
    client,
    {
      method: "GET",
      path: "/kettle",
      statuses: [200],
      read: readJson<Kettle>,
    },
    options,
  );
}
