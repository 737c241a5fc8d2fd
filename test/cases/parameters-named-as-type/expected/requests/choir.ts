/* eslint-disable */
// Generated from api/choir-seat.md. Do not edit.

import type { Seat } from "../models/seat.js";
import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/** What {@link choirSeat} sends. */
export interface ChoirSeatBody {
  /** Who sits where. */
  seats?: Seat[] | undefined;
}

/**
 * choir: seat
 *
 * `POST /choirs/{id}/seat`
 *
 * @see `api/choir-seat.md`
 */
export async function choirSeat(
  client: Client,
  parameters: { choirId: string },
  body: ChoirSeatBody,
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/choirs/${segment(parameters.choirId)}/seat`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
