/* eslint-disable */
// Generated from mill-grind.md. Do not edit.

import type { GrindJob } from "../models/grind-job.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Works.
 *
 * `POST /mill/grind`
 *
 * @see `mill-grind.md`
 */
export async function millGrind(client: Client, options?: RequestOptions): Promise<GrindJob> {
  return send(
    client,
    {
      method: "POST",
      path: "/mill/grind",
      statuses: [200],
      read: readJson<GrindJob>,
    },
    options,
  );
}
