/* eslint-disable */
// Generated from room-book.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import type { DateTimeOffset } from "../runtime/primitives.js";
import { send } from "../runtime/send.js";

/** What {@link roomBook} sends. */
export interface RoomBookBody {
  /** When the meeting starts. */
  from: DateTimeOffset | null;
  /** When it ends. */
  until: DateTimeOffset | null;
  /** What it is about. */
  purpose?: string | null | undefined;
}

/**
 * room: book
 *
 * `POST /rooms/{id}/book`
 *
 * @see `room-book.md`
 */
export async function roomBook(
  client: Client,
  parameters: { roomId: string },
  body: RoomBookBody,
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/rooms/${segment(parameters.roomId)}/book`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
