/* eslint-disable */
// Generated from api/lantern-light.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { send } from "../runtime/send.js";

/** What {@link lanternLight} sends. */
export interface LanternLightBody {
  /**
   * What burns.
   * A name. (Required)
   */
  wick: string | null;
  /** (Required) The oil. */
  oil: string | null;
  /** (Optional) How long it burns. */
  minutes?: number | null | undefined;
  /** The color (required by few lanterns). */
  color?: string | null | undefined;
}

/**
 * Light a lantern.
 *
 * `POST /lanterns/light`
 *
 * @see `api/lantern-light.md`
 */
export async function lanternLight(client: Client, body: LanternLightBody, options?: RequestOptions): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: "/lanterns/light",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
