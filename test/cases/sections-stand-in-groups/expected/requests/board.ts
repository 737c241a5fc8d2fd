/* eslint-disable */
// Generated from boards.md. Do not edit.

import type { Board } from "../models/board.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readCollection } from "../runtime/page.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/** The query options and headers that {@link listBoardsForOwners} takes. */
export type ListBoardsForOwnersOptions = RequestOptions<Record<string, never>>;

/**
 * Example response:
 *
 * `GET /owners/{id}/boards`
 *
 * @see `boards.md#for-owners`
 */
export async function listBoardsForOwners(
  client: Client,
  parameters: { ownerId: string },
  options?: ListBoardsForOwnersOptions,
): Promise<Board[]> {
  return send(
    client,
    {
      method: "GET",
      path: `/owners/${segment(parameters.ownerId)}/boards`,
      statuses: [200],
      read: readCollection<Board[]>,
    },
    options,
  );
}

/** The query options and headers that {@link listBoardsForVisitors} takes. */
export type ListBoardsForVisitorsOptions = RequestOptions<Record<string, never>>;

/**
 * Example response:
 *
 * `GET /boards`
 *
 * @see `boards.md#for-visitors`
 */
export async function listBoardsForVisitors(client: Client, options?: ListBoardsForVisitorsOptions): Promise<Board[]> {
  return send(
    client,
    {
      method: "GET",
      path: "/boards",
      statuses: [200],
      read: readCollection<Board[]>,
    },
    options,
  );
}
