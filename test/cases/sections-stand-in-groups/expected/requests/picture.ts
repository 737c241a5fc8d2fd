/* eslint-disable */
// Generated from boards.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/** The query options and headers that {@link picturesDeletePin} takes. */
export type PicturesDeletePinOptions = RequestOptions<Record<string, never>>;

/**
 * It returns no content.
 *
 * `DELETE /boards/{id}/pictures/{picture_id}/pin`
 *
 * @see `boards.md#delete-a-pin-1`
 */
export async function picturesDeletePin(
  client: Client,
  parameters: { boardId: string; pictureId: string },
  options?: PicturesDeletePinOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "DELETE",
      path: `/boards/${segment(parameters.boardId)}/pictures/${segment(parameters.pictureId)}/pin`,
      read: readNothing,
    },
    options,
  );
}
