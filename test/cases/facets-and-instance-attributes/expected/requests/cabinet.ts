/* eslint-disable */
// Generated from api/cabinet_get.md. Do not edit.

import type { Cabinet, CabinetNavigation } from "../models/cabinet.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { OneOf } from "../runtime/path.js";
import { choosePath } from "../runtime/path.js";
import type { Expandable, Expanded, ODataQuery, Selectable, Selected } from "../runtime/query.js";
import { readJson, send } from "../runtime/send.js";

/** The query options and headers that {@link getCabinet} takes. */
export type GetCabinetOptions<
  Select extends Selectable<Cabinet> = Selectable<Cabinet>,
  Expand extends Expandable<CabinetNavigation> = Expandable<CabinetNavigation>,
> = RequestOptions<Pick<ODataQuery<Cabinet, Select, Expand>, "$expand" | "$select">, "if-none-match">;

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
export async function getCabinet<
  Select extends Selectable<Cabinet>,
  Expand extends Expandable<CabinetNavigation> = never,
>(
  client: Client,
  parameters: GetCabinetParameters,
  options?: GetCabinetOptions<Select, Expand>,
): Promise<Selected<Cabinet, Select, "id" | Expanded<Expand>>> {
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
      read: readJson<Selected<Cabinet, Select, "id" | Expanded<Expand>>>,
    },
    options,
  );
}
