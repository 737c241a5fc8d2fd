/* eslint-disable */
// Generated from these pages. Do not edit.
// parcel-claim.md
// parcel-pack.md
// parcel-print.md
// parcel-weigh.md

import type { Label } from "../models/label.js";
import type { Parcel } from "../models/parcel.js";
import type { Accepted } from "../runtime/answers.js";
import { readIfAny, readOrAccepted } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Create a parcel, or get the one that is there.
 *
 * `POST /parcels/claim`
 *
 * @see `parcel-claim.md`
 */
export async function parcelClaim(client: Client, options?: RequestOptions): Promise<Parcel> {
  return send(
    client,
    {
      method: "POST",
      path: "/parcels/claim",
      statuses: [201, 200],
      read: readJson<Parcel>,
    },
    options,
  );
}

/**
 * Packs a parcel, at once or later.
 *
 * `POST /parcels/{id}/pack`
 *
 * @see `parcel-pack.md`
 */
export async function parcelPack(
  client: Client,
  parameters: { parcelId: string },
  options?: RequestOptions,
): Promise<Parcel | Accepted> {
  return send(
    client,
    {
      method: "POST",
      path: `/parcels/${segment(parameters.parcelId)}/pack`,
      statuses: [200, 202],
      read: readOrAccepted(readJson<Parcel>),
    },
    options,
  );
}

/**
 * Prints a label, or packs the parcel again.
 *
 * `POST /parcels/{id}/print`
 *
 * @see `parcel-print.md`
 */
export async function parcelPrint(
  client: Client,
  parameters: { parcelId: string },
  options?: RequestOptions,
): Promise<Parcel | Label> {
  return send(
    client,
    {
      method: "POST",
      path: `/parcels/${segment(parameters.parcelId)}/print`,
      statuses: [200, 201],
      read: readJson<Parcel | Label>,
    },
    options,
  );
}

/**
 * Weighs a parcel where there is a scale.
 *
 * `POST /parcels/{id}/weigh`
 *
 * @see `parcel-weigh.md`
 */
export async function parcelWeigh(
  client: Client,
  parameters: { parcelId: string },
  options?: RequestOptions,
): Promise<Parcel | undefined> {
  return send(
    client,
    {
      method: "POST",
      path: `/parcels/${segment(parameters.parcelId)}/weigh`,
      statuses: [200, 202],
      read: readIfAny(readJson<Parcel>),
    },
    options,
  );
}
