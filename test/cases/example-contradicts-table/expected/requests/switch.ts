/* eslint-disable */
// Generated from switch-get.md. Do not edit.

import type { Switch } from "../models/switch.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Get switch
 *
 * `GET /switch`
 *
 * @see `switch-get.md`
 */
export async function getSwitch(client: Client, options?: RequestOptions): Promise<Switch> {
  return send(
    client,
    {
      method: "GET",
      path: "/switch",
      statuses: [200],
      read: readJson<Switch>,
    },
    options,
  );
}
