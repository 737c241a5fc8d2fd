/* eslint-disable */
// Generated from mill-count.md. Do not edit.

import type { AnyCommonJob } from "../models/common-job.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Works.
 *
 * `POST /mill/count`
 *
 * @see `mill-count.md`
 */
export async function millCount(client: Client, options?: RequestOptions): Promise<AnyCommonJob> {
  return send(
    client,
    {
      method: "POST",
      path: "/mill/count",
      statuses: [200],
      read: readJson<AnyCommonJob>,
    },
    options,
  );
}
