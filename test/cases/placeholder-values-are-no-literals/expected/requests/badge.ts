/* eslint-disable */
// Generated from badge-create.md. Do not edit.

import type { Badge, BadgeCreate } from "../models/badge.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Create badge
 *
 * `POST /badges`
 *
 * @see `badge-create.md`
 */
export async function createBadge(client: Client, body: BadgeCreate, options?: RequestOptions): Promise<Badge> {
  return send(
    client,
    {
      method: "POST",
      path: "/badges",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Badge>,
    },
    options,
  );
}
