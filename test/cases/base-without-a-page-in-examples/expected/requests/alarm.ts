/* eslint-disable */
// Generated from api/alarm-create.md. Do not edit.

import type { Alarm, AlarmCreate } from "../models/alarm.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Create an alarm.
 *
 * `POST /alarms`
 *
 * @see `api/alarm-create.md`
 */
export async function createAlarm(client: Client, body: AlarmCreate, options?: RequestOptions): Promise<Alarm> {
  return send(
    client,
    {
      method: "POST",
      path: "/alarms",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Alarm>,
    },
    options,
  );
}
