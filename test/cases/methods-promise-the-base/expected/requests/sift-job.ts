/* eslint-disable */
// Generated from mill-sift.md. Do not edit.

import type { SiftJob } from "../models/sift-job.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Works.
 *
 * `POST /mill/sift`
 *
 * @see `mill-sift.md`
 */
export async function millSift(client: Client, options?: RequestOptions): Promise<SiftJob> {
  return send(
    client,
    {
      method: "POST",
      path: "/mill/sift",
      statuses: [200],
      read: readJson<SiftJob>,
    },
    options,
  );
}
