/* eslint-disable */
// Generated from badge-revoke.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/** What {@link badgeRevoke} sends. */
export interface BadgeRevokeBody {
  /**
   * Why.
   * Required.
   */
  reason: string | null;
  /** Whom to tell. */
  notify?: boolean | null | undefined;
  /** The user. */
  userId?: string | null | undefined;
  /** The group. */
  groupId?: string | null | undefined;
}

/**
 * Take a badge from a user or from a group.
 *
 * `POST /badges/{id}/revoke`
 *
 * @see `badge-revoke.md`
 */
export async function badgeRevoke(
  client: Client,
  parameters: { badgeId: string },
  body: BadgeRevokeBody,
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/badges/${segment(parameters.badgeId)}/revoke`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
