/* eslint-disable */
// Generated from these pages. Do not edit.
// api/kite-delete.md
// api/kite-get.md
// api/kite-put.md
// api/kite-tear.md

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
 * @see `api/kite-delete.md`
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
 * @see `api/kite-get.md`
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
 * Tear kite
 *
 * `POST /kites/{id}/tear`
 *
 * @see `api/kite-tear.md`
 */
export async function tearKite(
  client: Client,
  parameters: { kiteId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/kites/${segment(parameters.kiteId)}/tear`,
      baseUrl: "https://storm.example/api",
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}

/**
 * Update kite
 *
 * `PUT /kites/{id}`
 *
 * @see `api/kite-put.md`
 */
export async function updateKite(
  client: Client,
  parameters: { kiteId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "PUT",
      path: `/kites/${segment(parameters.kiteId)}`,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
