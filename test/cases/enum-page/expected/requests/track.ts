// Generated from track-update.md. Do not edit.

import type { Track, TrackUpdate } from "../models/track.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment, send } from "../runtime/client.js";

/**
 * Update track
 *
 * `PATCH /tracks/{track-id}`
 *
 * @see track-update.md
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
      body,
      statuses: [200],
      answer: "json",
    },
    options,
  );
}
