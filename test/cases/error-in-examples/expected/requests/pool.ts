/* eslint-disable */
// Generated from pool-get.md. Do not edit.

import type { Pool } from "../models/pool.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Get pool
 *
 * `GET /pools/{id}`
 *
 * @see `pool-get.md`
 */
export async function getPool(client: Client, parameters: { poolId: string }, options?: RequestOptions): Promise<Pool> {
  return send(
    client,
    {
      method: "GET",
      path: `/pools/${segment(parameters.poolId)}`,
      statuses: [200],
      read: readJson<Pool>,
    },
    options,
  );
}
