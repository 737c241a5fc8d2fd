/* eslint-disable */
// Generated from crane-create.md. Do not edit.

import type { Crane, CraneCreate } from "../models/crane.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Create crane
 *
 * `POST /cranes`
 *
 * @see `crane-create.md`
 */
export async function createCrane(client: Client, body: CraneCreate, options?: RequestOptions): Promise<Crane> {
  return send(
    client,
    {
      method: "POST",
      path: "/cranes",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Crane>,
    },
    options,
  );
}
