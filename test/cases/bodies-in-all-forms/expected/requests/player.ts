/* eslint-disable */
// Generated from these pages. Do not edit.
// player-start.md
// player-stop.md

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { Double } from "../runtime/primitives.js";
import { send } from "../runtime/send.js";

/** What {@link playerStart} sends. */
export interface PlayerStartBody {
  volume?: Double | null | undefined;
  shuffle?: boolean | null | undefined;
  queue?: string[] | undefined;
}

/**
 * Music.
 *
 * `POST /player/start`
 *
 * @see `player-start.md`
 */
export async function playerStart(client: Client, body: PlayerStartBody, options?: RequestOptions): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: "/player/start",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}

/**
 * Silence.
 *
 * `POST /player/stop`
 *
 * @see `player-stop.md`
 */
export async function playerStop(client: Client, options?: RequestOptions): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: "/player/stop",
      headers: { "Content-Type": "application/json" },
      body: "{}",
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
