/* eslint-disable */
// Generated from mug-create.md. Do not edit.

import type { Mug, MugCreate } from "../models/mug.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Create mug
 *
 * `POST /mugs`
 *
 * @see `mug-create.md`
 */
export async function createMug(client: Client, body: MugCreate, options?: RequestOptions): Promise<Mug> {
  return send(
    client,
    {
      method: "POST",
      path: "/mugs",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Mug>,
    },
    options,
  );
}
