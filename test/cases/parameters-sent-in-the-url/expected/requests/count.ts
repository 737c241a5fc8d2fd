/* eslint-disable */
// Generated from count.md. Do not edit.

import { readValue } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { quotedSegment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * Counts animals.
 *
 * `GET /farm/animals/countOf`
 *
 * @see `count.md`
 */
export async function countOf(client: Client, parameters: { kind: string }, options?: RequestOptions): Promise<number> {
  return send(
    client,
    {
      method: "GET",
      path: `/farm/animals/countOf(kind='${quotedSegment(parameters.kind)}')`,
      statuses: [200],
      read: readValue<number>,
    },
    options,
  );
}
