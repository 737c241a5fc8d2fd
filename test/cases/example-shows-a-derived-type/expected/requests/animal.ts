/* eslint-disable */
// Generated from zoo-list-animals.md. Do not edit.

import type { AnyAnimal } from "../models/animal.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { Page } from "../runtime/page.js";
import { readPage } from "../runtime/page.js";
import { send } from "../runtime/send.js";

/**
 * List animals
 *
 * `GET /zoo/animals`
 *
 * @see `zoo-list-animals.md`
 */
export async function listZooAnimals(client: Client, options?: RequestOptions): Promise<Page<AnyAnimal>> {
  return send(
    client,
    {
      method: "GET",
      path: "/zoo/animals",
      statuses: [200],
      read: readPage<AnyAnimal>,
    },
    options,
  );
}
