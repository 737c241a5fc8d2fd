/* eslint-disable */
// Generated from choir-create.md. Do not edit.

import type { Choir, ChoirCreate } from "../models/choir.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Create choir
 *
 * `POST /choirs`
 *
 * @see `choir-create.md`
 */
export async function createChoir(client: Client, body: ChoirCreate, options?: RequestOptions): Promise<Choir> {
  return send(
    client,
    {
      method: "POST",
      path: "/choirs",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Choir>,
    },
    options,
  );
}
