/* eslint-disable */
// Generated from these pages. Do not edit.
// api/kite-close.md
// api/kite-plan.md

import type { Kite } from "../models/kite.js";
import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segments } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Close kites
 *
 * `POST /kites/close/`
 *
 * @see `api/kite-close.md`
 */
export async function closeKite(client: Client, options?: RequestOptions): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: "/kites/close/",
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}

/**
 * Get plan
 *
 * `GET /me/folder/root:/{path}:/plan`
 *
 * @see `api/kite-plan.md`
 */
export async function getPlan(
  client: Client,
  parameters: { rootPath: string },
  options?: RequestOptions,
): Promise<Kite> {
  return send(
    client,
    {
      method: "GET",
      path: `/me/folder/root:/${segments(parameters.rootPath)}:/plan`,
      statuses: [200],
      read: readJson<Kite>,
    },
    options,
  );
}
