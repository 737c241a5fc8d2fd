/* eslint-disable */
// Generated from api/cabinet_get.md. Do not edit.

import type { Cabinet } from "../models/cabinet.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/client.js";
import type { OneOf } from "../runtime/path.js";
import { choosePath } from "../runtime/path.js";
import type { ODataQuery } from "../runtime/query.js";

/** The query options and headers that {@link getCabinet} takes. */
export type GetCabinetOptions = RequestOptions<Pick<ODataQuery<Cabinet>, "$expand" | "$select">, "if-none-match">;

/**
 * The documented paths of {@link getCabinet}.
 * Without `path`, the parameters tell which one is meant.
 */
export type GetCabinetParameters = OneOf<
  | { path?: "/cabinets/{cabinetId}"; cabinetId: string }
  | { path?: "/me/cabinet/root:/{cabinetPath}"; cabinetPath: string }
  | { path?: "/shelves/{shelfId}/cabinets/{cabinetId}?select=name,size"; shelfId: string; cabinetId: string }
>;

/**
 * Retrieve a Cabinet.
 *
 * `GET /cabinets/{cabinet-id}`
 * `GET /me/cabinet/root:/{cabinet-path}`
 * `GET /shelves/{shelf-id}/cabinets/{cabinet-id}`
 *
 * @see `api/cabinet_get.md`
 */
export async function getCabinet(
  client: Client,
  parameters: GetCabinetParameters,
  options?: GetCabinetOptions,
): Promise<Cabinet> {
  return send(
    client,
    {
      method: "GET",
      path: choosePath(
        [
          "/cabinets/{cabinetId}",
          "/me/cabinet/root:/{+cabinetPath}",
          "/shelves/{shelfId}/cabinets/{cabinetId}?select=name,size",
        ],
        parameters,
      ),
      statuses: [200],
      read: readJson<Cabinet>,
    },
    options,
  );
}
