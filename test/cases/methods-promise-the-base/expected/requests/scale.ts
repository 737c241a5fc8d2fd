/* eslint-disable */
// Generated from mill-weigh.md. Do not edit.

import type { Scale } from "../models/scale.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Works.
 *
 * `POST /mill/weigh`
 *
 * @see `mill-weigh.md`
 */
export async function millWeigh(client: Client, options?: RequestOptions): Promise<Scale> {
  return send(
    client,
    {
      method: "POST",
      path: "/mill/weigh",
      statuses: [200],
      read: readJson<Scale>,
    },
    options,
  );
}
