/* eslint-disable */
// Generated from door-create.md. Do not edit.

import type { Door, DoorCreate } from "../models/door.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Create door
 *
 * `POST /doors`
 *
 * @see `door-create.md`
 */
export async function createDoor(client: Client, body: DoorCreate, options?: RequestOptions): Promise<Door> {
  return send(
    client,
    {
      method: "POST",
      path: "/doors",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Door>,
    },
    options,
  );
}
