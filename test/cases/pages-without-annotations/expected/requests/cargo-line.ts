/* eslint-disable */
// Generated from api/dynamics_cargoline_get.md. Do not edit.

import type { CargoLine } from "../models/cargo-line.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { Page } from "../runtime/page.js";
import { readPage } from "../runtime/page.js";
import type { OneOf } from "../runtime/path.js";
import { choosePath } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * The documented paths of {@link getCargoLine}.
 * Without `path`, the parameters tell which one is meant.
 */
export type GetCargoLineParameters = OneOf<
  | { path?: "/companies({companyId})/vessels({vesselId})/cargoLines"; companyId: string; vesselId: string }
  | { path?: "/companies({companyId})/cargoLines({documentId},{sequence})"; companyId: string; documentId: string; sequence: string }
>;

/**
 * Retrieves a vessel object for prod_short.
 *
 * `GET /companies({id})/vessels({id})/cargoLines`
 * `GET /companies({id})/cargoLines({documentId},{sequence})`
 *
 * @see `api/dynamics_cargoline_get.md`
 */
export async function getCargoLine(
  client: Client,
  parameters: GetCargoLineParameters,
  options?: RequestOptions,
): Promise<Page<CargoLine>> {
  return send(
    client,
    {
      method: "GET",
      path: choosePath(
        [
          "/companies({companyId})/vessels({vesselId})/cargoLines",
          "/companies({companyId})/cargoLines({documentId},{sequence})",
        ],
        parameters,
      ),
      statuses: [200],
      read: readPage<CargoLine>,
    },
    options,
  );
}
