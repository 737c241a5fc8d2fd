/* eslint-disable */
// Generated from driver-change.md. Do not edit.

import type { Driver, DriverUpdate } from "../models/driver.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Change a driver.
 *
 * `PATCH /drivers/{id}`
 *
 * @see `driver-change.md`
 */
export async function updateDriver(
  client: Client,
  parameters: { driverId: string },
  body: DriverUpdate,
  options?: RequestOptions,
): Promise<Driver> {
  return send(
    client,
    {
      method: "PATCH",
      path: `/drivers/${segment(parameters.driverId)}`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [200],
      read: readJson<Driver>,
    },
    options,
  );
}
