/* eslint-disable */
// Generated from api/ferry-find.md. Do not edit.

import { readValue } from "../runtime/answers.js";
import type { Client, RequestOptionsWithQuery } from "../runtime/client.js";
import { send } from "../runtime/send.js";

/** The query options and headers that {@link findFerries} takes. */
export type FindFerriesOptions = RequestOptionsWithQuery<
  { readonly from: string; readonly seats: number; readonly class?: string | undefined }
>;

/**
 * Find ferries
 *
 * `GET /ferries/find`
 *
 * @see `api/ferry-find.md`
 */
export async function findFerries(client: Client, options: FindFerriesOptions): Promise<boolean> {
  return send(
    client,
    {
      method: "GET",
      path: "/ferries/find",
      statuses: [200],
      read: readValue<boolean>,
    },
    options,
  );
}
