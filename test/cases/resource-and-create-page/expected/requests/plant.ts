/* eslint-disable */
// Generated from api/plant-create.md. Do not edit.

import type { Plant, PlantCreate } from "../models/plant.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Plant something new.
 *
 * `POST /beds/{bed-id}/plants`
 *
 * @see `api/plant-create.md`
 */
export async function createPlant(
  client: Client,
  parameters: { bedId: string },
  body: PlantCreate,
  options?: RequestOptions,
): Promise<Plant> {
  return send(
    client,
    {
      method: "POST",
      path: `/beds/${segment(parameters.bedId)}/plants`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Plant>,
    },
    options,
  );
}
