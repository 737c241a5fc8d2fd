/* eslint-disable */
// Generated from these pages. Do not edit.
// api/jukebox-eject.md
// api/jukebox-play.md
// api/jukebox-rewind.md
// api/jukebox-shuffle.md

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * Do something with a jukebox.
 *
 * `POST /jukeboxes/{id}/eject`
 *
 * @see `api/jukebox-eject.md`
 * @deprecated
 */
export async function jukeboxEject(
  client: Client,
  parameters: { jukeboxId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/jukeboxes/${segment(parameters.jukeboxId)}/eject`,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}

/**
 * Do something with a jukebox.
 *
 * `POST /jukeboxes/{id}/play`
 *
 * @see `api/jukebox-play.md`
 */
export async function jukeboxPlay(
  client: Client,
  parameters: { jukeboxId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/jukeboxes/${segment(parameters.jukeboxId)}/play`,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}

/**
 * Do something with a jukebox.
 *
 * `POST /jukeboxes/{id}/rewind`
 *
 * @see `api/jukebox-rewind.md`
 * @deprecated
 */
export async function jukeboxRewind(
  client: Client,
  parameters: { jukeboxId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/jukeboxes/${segment(parameters.jukeboxId)}/rewind`,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}

/**
 * Do something with a jukebox.
 *
 * `POST /jukeboxes/{id}/shuffle`
 *
 * @see `api/jukebox-shuffle.md`
 * @deprecated
 */
export async function jukeboxShuffle(
  client: Client,
  parameters: { jukeboxId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/jukeboxes/${segment(parameters.jukeboxId)}/shuffle`,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
