/* eslint-disable */
// Generated from boat-delete.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * Delete
 *
 * `DELETE /boats/{id}`
 *
 * @see `boat-delete.md`
 */
export async function deleteBoat(
  client: Client,
  parameters: { boatId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "DELETE",
      path: `/boats/${segment(parameters.boatId)}`,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
