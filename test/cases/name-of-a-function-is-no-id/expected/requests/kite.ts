/* eslint-disable */
// Generated from these pages. Do not edit.
// api/kite-get.md
// api/kite-highest.md

import type { Kite } from "../models/kite.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { OneOf } from "../runtime/path.js";
import { choosePath, segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Get kite
 *
 * `GET /beaches/{id}/kites/{id}`
 *
 * @see `api/kite-get.md`
 */
export async function getKite(
  client: Client,
  parameters: { beachId: string; kiteId: string },
  options?: RequestOptions,
): Promise<Kite> {
  return send(
    client,
    {
      method: "GET",
      path: `/beaches/${segment(parameters.beachId)}/kites/${segment(parameters.kiteId)}`,
      statuses: [200],
      read: readJson<Kite>,
    },
    options,
  );
}

/**
 * The documented paths of {@link kiteHighest}.
 * Without `path`, the parameters tell which one is meant.
 */
export type KiteHighestParameters = OneOf<
  | { path?: "/beaches/{beachId}/kites/highest(color='{color}',since={since},until={until})"; beachId: string; color: string; since: string; until: string }
  | { path?: "/beaches/{beachId}/kites/highest(color='{color}',until={until})"; beachId: string; color: string; until: string }
  | { path?: "/beaches/{beachId}/kites/highest(color='{color}',since={since})"; beachId: string; color: string; since: string }
  | { path?: "/beaches/{beachId}/kites/highest(color='{color}')"; beachId: string; color: string }
  | { path?: "/beaches/{beachId}/kites/highest"; beachId: string }
>;

/**
 * kite: highest
 *
 * `GET /beaches/{id}/kites/highest(color='{color}',since={since},until={until})`
 * `GET /beaches/{id}/kites/highest(color='{color}',until={until})`
 * `GET /beaches/{id}/kites/highest(color='{color}',since={since})`
 * `GET /beaches/{id}/kites/highest(color='{color}')`
 * `GET /beaches/{id}/kites/highest`
 *
 * @see `api/kite-highest.md`
 */
export async function kiteHighest(
  client: Client,
  parameters: KiteHighestParameters,
  options?: RequestOptions,
): Promise<Kite> {
  return send(
    client,
    {
      method: "GET",
      path: choosePath(
        [
          "/beaches/{beachId}/kites/highest(color='{color}',since={since},until={until})",
          "/beaches/{beachId}/kites/highest(color='{color}',until={until})",
          "/beaches/{beachId}/kites/highest(color='{color}',since={since})",
          "/beaches/{beachId}/kites/highest(color='{color}')",
          "/beaches/{beachId}/kites/highest",
        ],
        parameters,
      ),
      statuses: [200],
      read: readJson<Kite>,
    },
    options,
  );
}
