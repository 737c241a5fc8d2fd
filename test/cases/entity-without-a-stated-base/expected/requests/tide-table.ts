/* eslint-disable */
// Generated from tidetable-get.md. Do not edit.

import type { TideTable } from "../models/tide-table.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Reads it.
 *
 * `GET /tides/table`
 *
 * @see `tidetable-get.md`
 */
export async function getTideTable(client: Client, options?: RequestOptions): Promise<TideTable> {
  return send(
    client,
    {
      method: "GET",
      path: "/tides/table",
      statuses: [200],
      read: readJson<TideTable>,
    },
    options,
  );
}
