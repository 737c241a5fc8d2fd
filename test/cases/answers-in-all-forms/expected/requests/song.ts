/* eslint-disable */
// Generated from these pages. Do not edit.
// song-copy.md
// song-length.md
// song-sound.md
// song-text.md

import type { Accepted } from "../runtime/answers.js";
import { readAccepted, readStream, readText, readValue } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import type { Double } from "../runtime/primitives.js";
import { send } from "../runtime/send.js";

/**
 * The words.
 *
 * `GET /songs/{id}/lyrics`
 *
 * @see `song-text.md`
 */
export async function getLyrics(
  client: Client,
  parameters: { songId: string },
  options?: RequestOptions,
): Promise<string> {
  return send(
    client,
    {
      method: "GET",
      path: `/songs/${segment(parameters.songId)}/lyrics`,
      statuses: [200],
      read: readText,
    },
    options,
  );
}

/**
 * What it sounds like.
 *
 * `GET /songs/{id}/sound/$value`
 *
 * @see `song-sound.md`
 */
export async function getSound(
  client: Client,
  parameters: { songId: string },
  options?: RequestOptions,
): Promise<Response> {
  return send(
    client,
    {
      method: "GET",
      path: `/songs/${segment(parameters.songId)}/sound/$value`,
      statuses: [200],
      read: readStream,
    },
    options,
  );
}

/**
 * Copies a song; that takes a while.
 *
 * `POST /songs/{id}/copy`
 *
 * @see `song-copy.md`
 */
export async function songCopy(
  client: Client,
  parameters: { songId: string },
  options?: RequestOptions,
): Promise<Accepted> {
  return send(
    client,
    {
      method: "POST",
      path: `/songs/${segment(parameters.songId)}/copy`,
      statuses: [202],
      read: readAccepted,
    },
    options,
  );
}

/**
 * How long it is, in minutes.
 *
 * `GET /songs/{id}/length`
 *
 * @see `song-length.md`
 */
export async function songLength(
  client: Client,
  parameters: { songId: string },
  options?: RequestOptions,
): Promise<Double> {
  return send(
    client,
    {
      method: "GET",
      path: `/songs/${segment(parameters.songId)}/length`,
      statuses: [200],
      read: readValue<Double>,
    },
    options,
  );
}
