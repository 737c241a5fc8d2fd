/* eslint-disable */
// Generated from driverupdate-create.md. Do not edit.

import type { GraphDriverUpdate, GraphDriverUpdateCreate } from "../models/graph-driver-update.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Announce a newer driver.
 *
 * `POST /driverUpdates`
 *
 * @see `driverupdate-create.md`
 */
export async function createDriverUpdate(
  client: Client,
  body: GraphDriverUpdateCreate,
  options?: RequestOptions,
): Promise<GraphDriverUpdate> {
  return send(
    client,
    {
      method: "POST",
      path: "/driverUpdates",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<GraphDriverUpdate>,
    },
    options,
  );
}
