/* eslint-disable */
// Generated from locker-create.md. Do not edit.

import type { Locker, LockerCreate } from "../models/locker.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Rent a locker.
 *
 * `POST /lockers`
 *
 * @see `locker-create.md`
 */
export async function createLocker(client: Client, body: LockerCreate, options?: RequestOptions): Promise<Locker> {
  return send(
    client,
    {
      method: "POST",
      path: "/lockers",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Locker>,
    },
    options,
  );
}
