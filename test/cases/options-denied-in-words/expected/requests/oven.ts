/* eslint-disable */
// Generated from these pages. Do not edit.
// api/oven-get.md
// api/oven-list.md

import { readValue } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import type { ODataQuery } from "../runtime/query.js";
import { send } from "../runtime/send.js";

/** The query options and headers that {@link getOven} takes. */
export type GetOvenOptions = RequestOptions<Record<string, never>>;

/**
 * Get oven
 *
 * `GET /ovens/{id}`
 *
 * @see `api/oven-get.md`
 */
export async function getOven(
  client: Client,
  parameters: { ovenId: string },
  options?: GetOvenOptions,
): Promise<boolean> {
  return send(
    client,
    {
      method: "GET",
      path: `/ovens/${segment(parameters.ovenId)}`,
      statuses: [200],
      read: readValue<boolean>,
    },
    options,
  );
}

/** The query options and headers that {@link listOvens} takes. */
export type ListOvensOptions = RequestOptions<Pick<ODataQuery<Record<string, unknown>>, "$select" | "$top">>;

/**
 * List ovens
 *
 * `GET /ovens`
 *
 * @see `api/oven-list.md`
 */
export async function listOvens(client: Client, options?: ListOvensOptions): Promise<boolean> {
  return send(
    client,
    {
      method: "GET",
      path: "/ovens",
      statuses: [200],
      read: readValue<boolean>,
    },
    options,
  );
}
