/* eslint-disable */
// Generated from bell-create.md. Do not edit.

import type { Bell, BellCreate } from "../models/bell.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Create a bell.
 *
 * `POST /bells`
 *
 * @see `bell-create.md`
 */
export async function createBell(client: Client, body: BellCreate, options?: RequestOptions): Promise<Bell> {
  return send(
    client,
    {
      method: "POST",
      path: "/bells",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Bell>,
    },
    options,
  );
}
