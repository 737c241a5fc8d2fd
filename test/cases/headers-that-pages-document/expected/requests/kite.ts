/* eslint-disable */
// Generated from these pages. Do not edit.
// api/kite-export.md
// api/kite-get.md

import type { Kite } from "../models/kite.js";
import { readText } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import type { AnyQuery } from "../runtime/query.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Export kites
 *
 * `GET /kites/export`
 *
 * @see `api/kite-export.md`
 */
export async function exportKite(client: Client, options?: RequestOptions): Promise<string> {
  return send(
    client,
    {
      method: "GET",
      path: "/kites/export",
      headers: { Accept: "text/csv" },
      statuses: [200],
      read: readText,
    },
    options,
  );
}

/** The query options and headers that {@link getKite} takes. */
export type GetKiteOptions = RequestOptions<AnyQuery, "Flyer-Id" | "If-Match" | "ConsistencyLevel">;

/**
 * Get kite
 *
 * `GET /kites/{id}`
 *
 * @see `api/kite-get.md`
 */
export async function getKite(client: Client, parameters: { kiteId: string }, options?: GetKiteOptions): Promise<Kite> {
  return send(
    client,
    {
      method: "GET",
      path: `/kites/${segment(parameters.kiteId)}`,
      headers: { "X-Wind": "strong", Prefer: "respond-async" },
      required: ["Flyer-Id", "If-Match"],
      statuses: [200],
      read: readJson<Kite>,
    },
    options,
  );
}
