/* eslint-disable */
// Generated from hose-turn.md. Do not edit.

import type { Hose } from "../models/hose.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import type { ODataQuery, Selectable, Selected } from "../runtime/query.js";
import { readJson, send } from "../runtime/send.js";

/** The query options and headers that {@link hoseTurn} takes. */
export type HoseTurnOptions<
  Select extends Selectable<Hose> = Selectable<Hose>,
> = RequestOptions<Pick<ODataQuery<Hose, Select>, "$select">, "X-Direction">;

/**
 * Turns the water on.
 *
 * `POST /hoses/{id}/turn`
 *
 * @see `hose-turn.md`
 */
export async function hoseTurn<Select extends Selectable<Hose>>(
  client: Client,
  parameters: { hoseId: string },
  options?: HoseTurnOptions<Select>,
): Promise<Selected<Hose, Select>> {
  return send(
    client,
    {
      method: "POST",
      path: `/hoses/${segment(parameters.hoseId)}/turn`,
      required: ["X-Direction"],
      statuses: [200],
      read: readJson<Selected<Hose, Select>>,
    },
    options,
  );
}
