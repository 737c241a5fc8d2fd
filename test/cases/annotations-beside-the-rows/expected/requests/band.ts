/* eslint-disable */
// Generated from band-add-player.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/** What {@link bandAddPlayer} sends. */
export interface BandAddPlayerBody {
  /** What the player plays. */
  role?: string | null | undefined;
  "@odata.type"?: string | undefined;
  "player@odata.bind"?: string | null | undefined;
  "friends@odata.bind"?: string[] | undefined;
}

/**
 * band: addPlayer
 *
 * `POST /bands/{id}/players`
 *
 * @see `band-add-player.md`
 */
export async function bandAddPlayer(
  client: Client,
  parameters: { bandId: string },
  body: BandAddPlayerBody,
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/bands/${segment(parameters.bandId)}/players`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
