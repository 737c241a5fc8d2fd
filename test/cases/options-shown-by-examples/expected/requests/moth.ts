/* eslint-disable */
// Generated from api/moth-list.md. Do not edit.

import { readValue } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { ODataQuery } from "../runtime/query.js";
import { send } from "../runtime/send.js";

/** The query options and headers that {@link listMoths} takes. */
export type ListMothsOptions = RequestOptions<
  Pick<ODataQuery<Record<string, unknown>>, "$select" | "$count" | "$skipToken" | "$skiptoken"> & { readonly night?: boolean | undefined }
>;

/**
 * List moths
 *
 * `GET /moths`
 *
 * @see `api/moth-list.md`
 */
export async function listMoths(client: Client, options?: ListMothsOptions): Promise<boolean> {
  return send(
    client,
    {
      method: "GET",
      path: "/moths",
      statuses: [200],
      read: readValue<boolean>,
    },
    options,
  );
}
