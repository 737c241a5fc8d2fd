/* eslint-disable */
// Generated from lift-get.md. Do not edit.

import type { Lift } from "../models/lift.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Get lift
 *
 * `GET /lifts/{lift-id}`
 *
 * @see `lift-get.md`
 */
export async function getLift(client: Client, parameters: { liftId: string }, options?: RequestOptions): Promise<Lift> {
  return send(
    client,
    {
      method: "GET",
      path: `/lifts/${segment(parameters.liftId)}`,
      statuses: [200],
      read: readJson<Lift>,
    },
    options,
  );
}
