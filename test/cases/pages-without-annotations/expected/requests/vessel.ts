/* eslint-disable */
// Generated from these pages. Do not edit.
// api/dynamics_vessel_Get.md
// api/dynamics_vessel_berth.md
// api/dynamics_vessel_create.md
// api/dynamics_vessel_delete.md
// api/dynamics_vessel_update.md

import type { Vessel, VesselCreate, VesselUpdate } from "../models/vessel.js";
import { readNothing, readUnknown } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import type { AnyQuery } from "../runtime/query.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Creates a vessel object for prod_short.
 *
 * `POST /companies({id})/vessels`
 *
 * @see `api/dynamics_vessel_create.md`
 */
export async function createVessel(
  client: Client,
  parameters: { companyId: string },
  body: VesselCreate,
  options?: RequestOptions,
): Promise<Vessel> {
  return send(
    client,
    {
      method: "POST",
      path: `/companies(${segment(parameters.companyId)})/vessels`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Vessel>,
    },
    options,
  );
}

/**
 * Deletes a vessel object for prod_short.
 *
 * `DELETE /companies({id})/vessels({id})`
 *
 * @see `api/dynamics_vessel_delete.md`
 */
export async function deleteVessel(
  client: Client,
  parameters: { companyId: string; vesselId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "DELETE",
      path: `/companies(${segment(parameters.companyId)})/vessels(${segment(parameters.vesselId)})`,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}

/**
 * Retrieves the properties and relationships of a vessel object for prod_short.
 *
 * `GET /companies({id})/vessels({id})`
 *
 * @see `api/dynamics_vessel_Get.md`
 */
export async function getVessel(
  client: Client,
  parameters: { companyId: string; vesselId: string },
  options?: RequestOptions,
): Promise<Vessel> {
  return send(
    client,
    {
      method: "GET",
      path: `/companies(${segment(parameters.companyId)})/vessels(${segment(parameters.vesselId)})`,
      statuses: [200],
      read: readJson<Vessel>,
    },
    options,
  );
}

/** The query options and headers that {@link updateVessel} takes. */
export type UpdateVesselOptions = RequestOptions<AnyQuery, "If-Match">;

/**
 * Updates a vessel object for prod_short.
 *
 * `PATCH /companies({id})/vessels({id})`
 *
 * @see `api/dynamics_vessel_update.md`
 */
export async function updateVessel(
  client: Client,
  parameters: { companyId: string; vesselId: string },
  body: VesselUpdate,
  options?: UpdateVesselOptions,
): Promise<Vessel> {
  return send(
    client,
    {
      method: "PATCH",
      path: `/companies(${segment(parameters.companyId)})/vessels(${segment(parameters.vesselId)})`,
      headers: { "Content-Type": "application/json" },
      required: ["If-Match"],
      body: JSON.stringify(body),
      statuses: [200],
      read: readJson<Vessel>,
    },
    options,
  );
}

/**
 * Berths a vessel object for prod_short.
 *
 * `POST /companies({id})/vessels({id})/Harbour.berth`
 *
 * @see `api/dynamics_vessel_berth.md`
 */
export async function vesselBerth(
  client: Client,
  parameters: { companyId: string; vesselId: string },
  options?: RequestOptions,
): Promise<unknown> {
  return send(
    client,
    {
      method: "POST",
      path: `/companies(${segment(parameters.companyId)})/vessels(${segment(parameters.vesselId)})/Harbour.berth`,
      statuses: [200],
      read: readUnknown,
    },
    options,
  );
}
