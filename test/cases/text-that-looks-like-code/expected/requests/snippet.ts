/* eslint-disable */
// Generated from snippet-copy.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * snippet: copy *\/ ${title}
 *
 * `POST /snippets/`${id}`/copy*\/\u0041`
 *
 * @see `snippet-copy.md`
 */
export async function snippetCopyTitle(
  client: Client,
  parameters: { snippetId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/snippets/%60$${segment(parameters.snippetId)}%60/copy*/%5Cu0041`,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
