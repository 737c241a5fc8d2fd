/* eslint-disable */
// Generated from ship-startvoyage.md. Do not edit.

import type { Voyage } from "../models/voyage.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/** What {@link shipStartVoyage} sends. */
export interface ShipStartVoyageBody {
  atNight?: boolean | null | undefined;
}

/**
 * Starts a voyage.
 *
 * `POST /ships/{shipId}/startVoyage`
 *
 * @see `ship-startvoyage.md`
 */
export async function shipStartVoyage(
  client: Client,
  parameters: { shipId: string },
  body: ShipStartVoyageBody,
  options?: RequestOptions,
): Promise<Voyage> {
  return send(
    client,
    {
      method: "POST",
      path: `/ships/${segment(parameters.shipId)}/startVoyage`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [200],
      read: readJson<Voyage>,
    },
    options,
  );
}
