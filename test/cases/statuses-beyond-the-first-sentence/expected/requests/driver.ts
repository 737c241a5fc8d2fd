/* eslint-disable */
// Generated from these pages. Do not edit.
// driver-hire.md
// driver-list.md
// driver-train.md
// driver-upsert.md

import type { Driver } from "../models/driver.js";
import { readIfAny } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { Page } from "../runtime/page.js";
import { readPage } from "../runtime/page.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Hire driver
 *
 * `POST /drivers/{id}/hire`
 *
 * @see `driver-hire.md`
 */
export async function hireDriver(
  client: Client,
  parameters: { driverId: string },
  options?: RequestOptions,
): Promise<Driver> {
  return send(
    client,
    {
      method: "POST",
      path: `/drivers/${segment(parameters.driverId)}/hire`,
      statuses: [200, 201],
      read: readJson<Driver>,
    },
    options,
  );
}

/**
 * List driver
 *
 * `GET /drivers`
 *
 * @see `driver-list.md`
 */
export async function listDriver(client: Client, options?: RequestOptions): Promise<Page<Driver>> {
  return send(
    client,
    {
      method: "GET",
      path: "/drivers",
      statuses: [200],
      read: readPage<Driver>,
    },
    options,
  );
}

/**
 * Train driver
 *
 * `POST /drivers/{id}/train`
 *
 * @see `driver-train.md`
 */
export async function trainDriver(
  client: Client,
  parameters: { driverId: string },
  options?: RequestOptions,
): Promise<Driver | undefined> {
  return send(
    client,
    {
      method: "POST",
      path: `/drivers/${segment(parameters.driverId)}/train`,
      statuses: [200, 202, 204],
      read: readIfAny(readJson<Driver>),
    },
    options,
  );
}

/**
 * Upsert driver
 *
 * `PUT /drivers/{uniqueName}`
 *
 * @see `driver-upsert.md`
 */
export async function upsertDriver(
  client: Client,
  parameters: { uniqueName: string },
  options?: RequestOptions,
): Promise<Driver | undefined> {
  return send(
    client,
    {
      method: "PUT",
      path: `/drivers/${segment(parameters.uniqueName)}`,
      statuses: [201, 204],
      read: readIfAny(readJson<Driver>),
    },
    options,
  );
}
