// Generated from door-create.md. Do not edit.

import type { Door, DoorCreate } from "../models/door.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { send } from "../runtime/client.js";

/**
 * Create door
 *
 * `POST /doors`
 *
 * @see door-create.md
 */
export async function createDoor(client: Client, body: DoorCreate, options?: RequestOptions): Promise<Door> {
  return send(
    client,
    {
      method: "POST",
      path: "/doors",
      baseUrl: "https://api.example.com",
      headers: { "Content-Type": "application/json" },
      body,
      statuses: [201],
      answer: "json",
    },
    options,
  );
}
