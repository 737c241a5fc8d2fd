/* eslint-disable */
// Generated from harbour-forecast.md. Do not edit.

import type { Forecast } from "../models/forecast.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Reads it.
 *
 * `GET /harbour/getForecast`
 *
 * @see `harbour-forecast.md`
 */
export async function harbourForecast(client: Client, options?: RequestOptions): Promise<Forecast> {
  return send(
    client,
    {
      method: "GET",
      path: "/harbour/getForecast",
      statuses: [200],
      read: readJson<Forecast>,
    },
    options,
  );
}
