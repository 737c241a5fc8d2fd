/* eslint-disable */
// Generated from lamp-get.md. Do not edit.

import type { Lamp } from "../models/lamp.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Get lamp
 *
 * `GET /lamps/{id}`
 *
 * @see `lamp-get.md`
 */
export async function getLamp(client: Client, parameters: { lampId: string }, options?: RequestOptions): Promise<Lamp> {
  return send(
    client,
    {
      method: "GET",
      path: `/lamps/${segment(parameters.lampId)}`,
      statuses: [200],
      read: readJson<Lamp>,
    },
    options,
  );
}
