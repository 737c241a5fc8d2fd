/* eslint-disable */
// Generated from hose-turn.md. Do not edit.

import type { Hose } from "../models/hose.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import type { ODataQuery } from "../runtime/query.js";

/** The query options and headers that {@link hoseTurn} takes. */
export type HoseTurnOptions = RequestOptions<Pick<ODataQuery<Hose>, "$select">, "X-Direction">;

/**
 * Turns the water on.
 *
 * `POST /hoses/{id}/turn`
 *
 * @see `hose-turn.md`
 */
export async function hoseTurn(
  client: Client,
  parameters: { hoseId: string },
  options?: HoseTurnOptions,
): Promise<Hose> {
  return send(
    client,
    {
      method: "POST",
      path: `/hoses/${segment(parameters.hoseId)}/turn`,
      required: ["X-Direction"],
      statuses: [200],
      read: readJson<Hose>,
    },
    options,
  );
}
