/* eslint-disable */
// Generated from lock-open.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * Open lock
 *
 * `POST /locks/{id}/open`
 *
 * @see `lock-open.md`
 */
export async function openLock(
  client: Client,
  parameters: { lockId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/locks/${segment(parameters.lockId)}/open`,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
