/* eslint-disable */
// Generated from api/post-send.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/** What {@link postSend} sends. */
export interface PostSendBody {
  /** What to send. */
  contentUrl: string | null;
  /** Words beside it. */
  note?: string | null | undefined;
}

/**
 * post: send
 *
 * `POST /posts/{id}/send`
 *
 * @see `api/post-send.md`
 */
export async function postSend(
  client: Client,
  parameters: { postId: string },
  body: PostSendBody,
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/posts/${segment(parameters.postId)}/send`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
