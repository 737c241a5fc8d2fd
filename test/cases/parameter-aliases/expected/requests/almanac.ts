/* eslint-disable */
// Generated from api/almanac-tides.md. Do not edit.

import { readValue } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { quotedSegment, segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * Get the tides of a harbor.
 *
 * `GET /almanac/tides(harbor='{harborName}',day={day})`
 *
 * @see `api/almanac-tides.md`
 */
export async function almanacTides(
  client: Client,
  parameters: { harbor: string; day: string },
  options?: RequestOptions,
): Promise<string> {
  return send(
    client,
    {
      method: "GET",
      path: `/almanac/tides(harbor='${quotedSegment(parameters.harbor)}',day=${segment(parameters.day)})`,
      statuses: [200],
      read: readValue<string>,
    },
    options,
  );
}
