/* eslint-disable */
// Generated from these pages. Do not edit.
// api/kiln-fire.md
// api/kiln-report.md

import type { GlazeKind } from "../models/glaze-kind.js";
import { readNothing, readValue } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { quotedSegment, segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/** The query options and headers that {@link kilnFire} takes. */
export type KilnFireOptions = RequestOptions<{ readonly mode?: "dry" | "full" | (string & {}) | undefined }>;

/** What {@link kilnFire} sends. */
export interface KilnFireBody {
  /** The possible values are: `ash`, `salt`. */
  glaze?: GlazeKind | null | undefined;
}

/**
 * kiln: fire
 *
 * `POST /kilns/{id}/fire`
 *
 * @see `api/kiln-fire.md`
 */
export async function kilnFire(
  client: Client,
  parameters: { kilnId: string },
  body: KilnFireBody,
  options?: KilnFireOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/kilns/${segment(parameters.kilnId)}/fire`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}

/**
 * kiln: report
 *
 * `GET /kilns/report(period='{period}')`
 *
 * @see `api/kiln-report.md`
 */
export async function kilnReport(
  client: Client,
  parameters: { period: "D7" | "D30" | (string & {}) },
  options?: RequestOptions,
): Promise<boolean> {
  return send(
    client,
    {
      method: "GET",
      path: `/kilns/report(period='${quotedSegment(parameters.period)}')`,
      statuses: [200],
      read: readValue<boolean>,
    },
    options,
  );
}
