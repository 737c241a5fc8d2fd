/* eslint-disable */
// Generated from api/drawer_create.md. Do not edit.

import type { Drawer, DrawerCreate } from "../models/drawer.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Create a new drawer.
 *
 * `POST /cabinets/{cabinet-id}/drawers`
 *
 * @see `api/drawer_create.md`
 */
export async function createDrawer(
  client: Client,
  parameters: { cabinetId: string },
  body: DrawerCreate,
  options?: RequestOptions,
): Promise<Drawer> {
  return send(
    client,
    {
      method: "POST",
      path: `/cabinets/${segment(parameters.cabinetId)}/drawers`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Drawer>,
    },
    options,
  );
}
