/* eslint-disable */
// Generated from archive-pack.md. Do not edit.

import type { Accepted } from "../runtime/answers.js";
import { readAccepted } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * archive: pack
 *
 * `POST /archives/{id}/pack`
 *
 * @see `archive-pack.md`
 */
export async function archivePack(
  client: Client,
  parameters: { archiveId: string },
  options?: RequestOptions,
): Promise<Accepted> {
  return send(
    client,
    {
      method: "POST",
      path: `/archives/${segment(parameters.archiveId)}/pack`,
      statuses: [202],
      read: readAccepted,
    },
    options,
  );
}
