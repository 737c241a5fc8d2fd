/* eslint-disable */
// Generated from trawler-get.md. Do not edit.

import type { Trawler } from "../models/trawler.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Get trawler
 *
 * `GET /trawlers/{id}`
 *
 * @see `trawler-get.md`
 */
export async function getTrawler(
  client: Client,
  parameters: { trawlerId: string },
  options?: RequestOptions,
): Promise<Trawler> {
  return send(
    client,
    {
      method: "GET",
      path: `/trawlers/${segment(parameters.trawlerId)}`,
      statuses: [200],
      read: readJson<Trawler>,
    },
    options,
  );
}
