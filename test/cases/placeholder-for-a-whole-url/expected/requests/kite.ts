/* eslint-disable */
// Generated from api/kite-get.md. Do not edit.

import type { Kite } from "../models/kite.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Get kite
 *
 * `GET /kites/{id}`
 *
 * @see `api/kite-get.md`
 */
export async function getKite(client: Client, parameters: { kiteId: string }, options?: RequestOptions): Promise<Kite> {
  return send(
    client,
    {
      method: "GET",
      path: `/kites/${segment(parameters.kiteId)}`,
      statuses: [200],
      read: readJson<Kite>,
    },
    options,
  );
}
