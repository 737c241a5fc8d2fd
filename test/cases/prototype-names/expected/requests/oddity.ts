/* eslint-disable */
// Generated from oddity-create.md. Do not edit.

import type { Oddity, OddityCreate } from "../models/oddity.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Create oddity
 *
 * `POST /oddities`
 *
 * @see `oddity-create.md`
 */
export async function createOddity(client: Client, body: OddityCreate, options?: RequestOptions): Promise<Oddity> {
  return send(
    client,
    {
      method: "POST",
      path: "/oddities",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Oddity>,
    },
    options,
  );
}
