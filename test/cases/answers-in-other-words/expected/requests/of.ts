/* eslint-disable */
// Generated from guests-of-party.md. Do not edit.

import { readUnknown } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * Page.
 *
 * `GET /parties/{id}/guests`
 *
 * @see `guests-of-party.md`
 */
export async function listGuestsOfParty(
  client: Client,
  parameters: { partyId: string },
  options?: RequestOptions,
): Promise<unknown> {
  return send(
    client,
    {
      method: "GET",
      path: `/parties/${segment(parameters.partyId)}/guests`,
      statuses: [200],
      read: readUnknown,
    },
    options,
  );
}
