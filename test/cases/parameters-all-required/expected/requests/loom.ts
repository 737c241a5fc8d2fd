/* eslint-disable */
// Generated from api/loom-start.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/** What {@link loomStart} sends. */
export interface LoomStartBody {
  /** What to weave. */
  pattern: string | null;
  /**
   * How many threads.
   * Optional.
   */
  threads?: number | null | undefined;
}

/**
 * loom: start
 *
 * `POST /looms/{id}/start`
 *
 * @see `api/loom-start.md`
 */
export async function loomStart(
  client: Client,
  parameters: { loomId: string },
  body: LoomStartBody,
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/looms/${segment(parameters.loomId)}/start`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
