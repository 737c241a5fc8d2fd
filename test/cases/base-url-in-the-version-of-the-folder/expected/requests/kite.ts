/* eslint-disable */
// Generated from these pages. Do not edit.
// beta/kite-land.md
// v1.0/kite-delete.md
// v1.0/kite-get.md

import type { Kite } from "../models/kite.js";
import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Delete kite
 *
 * `DELETE /kites/{id}`
 *
 * @see `v1.0/kite-delete.md`
 */
export async function deleteKite(
  client: Client,
  parameters: { kiteId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "DELETE",
      path: `/kites/${segment(parameters.kiteId)}`,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}

/**
 * Get kite
 *
 * `GET /kites/{id}`
 *
 * @see `v1.0/kite-get.md`
 */
export async function getKite(client: Client, parameters: { kiteId: string }, options?: RequestOptions): Promise<Kite> {
  return send(
    client,
    {
      method: "GET",
      path: `/kites/${segment(parameters.kiteId)}`,
      statuses: [200],
      read: readJson<Kite>,
    },
    options,
  );
}

/**
 * Land kite
 *
 * `POST /kites/{id}/land`
 *
 * @see `beta/kite-land.md`
 */
export async function landKite(
  client: Client,
  parameters: { kiteId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/kites/${segment(parameters.kiteId)}/land`,
      baseUrl: "https://sky.example/beta",
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
