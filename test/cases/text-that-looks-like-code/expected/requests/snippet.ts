// Generated from snippet-copy.md. Do not edit.

import type { Client, RequestOptions } from "../runtime/client.js";
import { segment, send } from "../runtime/client.js";

/**
 * snippet: copy *\/ ${title}
 *
 * `POST /snippets/`${id}`/copy*\/\u0041`
 *
 * @see snippet-copy.md
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
      answer: "nothing",
    },
    options,
  );
}
