/* eslint-disable */
// Generated from tide-export.md. Do not edit.

import { readStream } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { send } from "../runtime/send.js";

/**
 * tideTable: export
 *
 * `GET /tides/export`
 *
 * @see `tide-export.md`
 */
export async function tideTableExport(client: Client, options?: RequestOptions): Promise<Response> {
  return send(
    client,
    {
      method: "GET",
      path: "/tides/export",
      statuses: [200],
      read: readStream,
    },
    options,
  );
}
