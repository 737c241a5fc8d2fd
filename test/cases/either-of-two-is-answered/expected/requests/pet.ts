/* eslint-disable */
// Generated from pet-get.md. Do not edit.

import type { Cat } from "../models/cat.js";
import type { Dog } from "../models/dog.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Gets one.
 *
 * `GET /pets/{pet-id}`
 *
 * @see `pet-get.md`
 */
export async function getPet(
  client: Client,
  parameters: { petId: string },
  options?: RequestOptions,
): Promise<Cat | Dog> {
  return send(
    client,
    {
      method: "GET",
      path: `/pets/${segment(parameters.petId)}`,
      statuses: [200],
      read: readJson<Cat | Dog>,
    },
    options,
  );
}
