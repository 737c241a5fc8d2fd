/* eslint-disable */
// Generated from letter-send.md. Do not edit.

import { readUnknown } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import type { DateOnly } from "../runtime/primitives.js";
import { send } from "../runtime/send.js";

/** What {@link letterSend} sends. */
export interface LetterSendBody {
  /**
   * Required.
   * Who gets it.
   */
  recipients: string[];
  /**
   * Optional.
   * What is written on the envelope.
   */
  note?: string | null | undefined;
  /** Not before this day. */
  sendDate?: DateOnly | null | undefined;
}

/**
 * Sends a letter.
 *
 * `POST /letters/{letter-id}/send`
 *
 * @see `letter-send.md`
 */
export async function letterSend(
  client: Client,
  parameters: { letterId: string },
  body: LetterSendBody,
  options?: RequestOptions,
): Promise<unknown> {
  return send(
    client,
    {
      method: "POST",
      path: `/letters/${segment(parameters.letterId)}/send`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [202],
      read: readUnknown,
    },
    options,
  );
}
