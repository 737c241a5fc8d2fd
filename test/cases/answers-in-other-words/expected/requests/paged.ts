/* eslint-disable */
// Generated from guests-paged.md. Do not edit.

import type { Guest } from "../models/guest.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { Page } from "../runtime/page.js";
import { readPage } from "../runtime/page.js";
import { send } from "../runtime/send.js";

/**
 * Page.
 *
 * `GET /guests`
 *
 * @see `guests-paged.md`
 */
export async function listGuests(client: Client, options?: RequestOptions): Promise<Page<Guest>> {
  return send(
    client,
    {
      method: "GET",
      path: "/guests",
      statuses: [200],
      read: readPage<Guest>,
    },
    options,
  );
}
