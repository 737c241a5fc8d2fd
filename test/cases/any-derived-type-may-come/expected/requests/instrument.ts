/* eslint-disable */
// Generated from api/instrument-get.md. Do not edit.

import type { AnyInstrument } from "../models/instrument.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Get instrument
 *
 * `GET /instruments/{id}`
 *
 * @see `api/instrument-get.md`
 */
export async function getInstrument(
  client: Client,
  parameters: { instrumentId: string },
  options?: RequestOptions,
): Promise<AnyInstrument> {
  return send(
    client,
    {
      method: "GET",
      path: `/instruments/${segment(parameters.instrumentId)}`,
      statuses: [200],
      read: readJson<AnyInstrument>,
    },
    options,
  );
}
