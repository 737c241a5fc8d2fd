/* eslint-disable */
// Generated from track-update.md. Do not edit.

import type { Track, TrackUpdate } from "../models/track.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Update track
 *
 * `PATCH /tracks/{track-id}`
 *
 * @see `track-update.md`
 */
export async function updateTrack(
  client: Client,
  parameters: { trackId: string },
  body: TrackUpdate,
  options?: RequestOptions,
): Promise<Track> {
  return send(
    client,
    {
      method: "PATCH",
      path: `/tracks/${segment(parameters.trackId)}`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [200],
      read: readJson<Track>,
    },
    options,
  );
}
