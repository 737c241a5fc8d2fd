/* eslint-disable */
// Generated from kite-invite.md. Do not edit.

import type { Client, RequestOptions } from "../runtime/client.js";
import type { Page } from "../runtime/page.js";
import { readPage } from "../runtime/page.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/** What {@link inviteOthersToFlyKite} sends. */
export interface InviteOthersToFlyKiteBody {
  /** Whom to invite. */
  names?: string[] | undefined;
}

/**
 * Sends invitations.
 *
 * `POST /kites/{kite-id}/invite`
 *
 * @see `kite-invite.md`
 */
export async function inviteOthersToFlyKite(
  client: Client,
  parameters: { kiteId: string },
  body: InviteOthersToFlyKiteBody,
  options?: RequestOptions,
): Promise<Page<string>> {
  return send(
    client,
    {
      method: "POST",
      path: `/kites/${segment(parameters.kiteId)}/invite`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [200],
      read: readPage<string>,
    },
    options,
  );
}
