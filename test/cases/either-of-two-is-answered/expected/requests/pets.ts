/* eslint-disable */
// Generated from pets-list.md. Do not edit.

import type { Cat } from "../models/cat.js";
import type { Dog } from "../models/dog.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { Page } from "../runtime/page.js";
import { readPage } from "../runtime/page.js";
import { send } from "../runtime/send.js";

/**
 * Lists them.
 *
 * `GET /pets`
 *
 * @see `pets-list.md`
 */
export async function listPets(client: Client, options?: RequestOptions): Promise<Page<Cat | Dog>> {
  return send(
    client,
    {
      method: "GET",
      path: "/pets",
      statuses: [200],
      read: readPage<Cat | Dog>,
    },
    options,
  );
}
