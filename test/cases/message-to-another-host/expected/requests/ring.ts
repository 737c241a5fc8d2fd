/* eslint-disable */
// Generated from ring-create.md. Do not edit.

import { readUnknown } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { send } from "../runtime/send.js";

/**
 * Rings.
 *
 * `POST /rings`
 *
 * @see `ring-create.md`
 */
export async function createRing(client: Client, options?: RequestOptions): Promise<unknown> {
  return send(
    client,
    {
      method: "POST",
      path: "/rings",
      statuses: [202],
      read: readUnknown,
    },
    options,
  );
}
