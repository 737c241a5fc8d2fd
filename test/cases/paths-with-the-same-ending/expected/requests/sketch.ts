/* eslint-disable */
// Generated from api/sketch-get.md. Do not edit.

import type { Sketch } from "../models/sketch.js";
import { readStream } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { OneOf } from "../runtime/path.js";
import { choosePath, chooseReader } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * The documented paths of {@link getSketch}.
 * Without `path`, the parameters tell which one is meant.
 */
export type GetSketchParameters = OneOf<
  | { path: "/me/sketches/{sketchId}"; sketchId: string }
  | { path: "/users/{userId}/sketches/{sketchId}"; userId: string; sketchId: string }
  | { path: "/me/sketches/{sketchId}/picture"; sketchId: string }
  | { path: "/users/{userId}/sketches/{sketchId}/picture"; userId: string; sketchId: string }
>;

/**
 * Get a sketch, or the link to its picture.
 *
 * `GET /me/sketches/{id}`
 * `GET /users/{id}/sketches/{id}`
 * `GET /me/sketches/{id}/picture`
 * `GET /users/{id}/sketches/{id}/picture`
 *
 * @see `api/sketch-get.md`
 */
export async function getSketch(
  client: Client,
  parameters: GetSketchParameters,
  options?: RequestOptions,
): Promise<Sketch | Response> {
  return send(
    client,
    {
      method: "GET",
      path: choosePath(
        [
          "/me/sketches/{sketchId}",
          "/users/{userId}/sketches/{sketchId}",
          "/me/sketches/{sketchId}/picture",
          "/users/{userId}/sketches/{sketchId}/picture",
        ],
        parameters,
      ),
      statuses: [200],
      read: chooseReader<Sketch | Response>(
        {
          "/me/sketches/{sketchId}": readJson<Sketch>,
          "/users/{userId}/sketches/{sketchId}": readJson<Sketch>,
          "/me/sketches/{sketchId}/picture": readStream,
          "/users/{userId}/sketches/{sketchId}/picture": readStream,
        },
        parameters,
      ),
    },
    options,
  );
}
