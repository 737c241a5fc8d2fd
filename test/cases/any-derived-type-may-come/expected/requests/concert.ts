/* eslint-disable */
// Generated from api/concert-post.md. Do not edit.

import type { Concert, ConcertCreate } from "../models/concert.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Create concert
 *
 * `POST /concerts`
 *
 * @see `api/concert-post.md`
 */
export async function createConcert(client: Client, body: ConcertCreate, options?: RequestOptions): Promise<Concert> {
  return send(
    client,
    {
      method: "POST",
      path: "/concerts",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Concert>,
    },
    options,
  );
}
