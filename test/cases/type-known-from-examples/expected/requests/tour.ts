/* eslint-disable */
// Generated from tour-get.md. Do not edit.

import type { Tour } from "../models/tour.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Get tour
 *
 * `GET /tours/{id}`
 *
 * @see `tour-get.md`
 */
export async function getTour(client: Client, parameters: { tourId: string }, options?: RequestOptions): Promise<Tour> {
  return send(
    client,
    {
      method: "GET",
      path: `/tours/${segment(parameters.tourId)}`,
      statuses: [200],
      read: readJson<Tour>,
    },
    options,
  );
}
