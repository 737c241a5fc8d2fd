/* eslint-disable */
// Generated from these pages. Do not edit.
// api/lesson-create.md
// api/lesson-update.md

import type { Lesson, LessonCreate, LessonUpdate } from "../models/lesson.js";
import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Create a lesson.
 *
 * `POST /lessons`
 *
 * @see `api/lesson-create.md`
 */
export async function createLesson(client: Client, body: LessonCreate, options?: RequestOptions): Promise<Lesson> {
  return send(
    client,
    {
      method: "POST",
      path: "/lessons",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Lesson>,
    },
    options,
  );
}

/**
 * Change a lesson.
 *
 * `PATCH /lessons/{id}`
 *
 * @see `api/lesson-update.md`
 */
export async function updateLesson(
  client: Client,
  parameters: { lessonId: string },
  body: LessonUpdate,
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "PATCH",
      path: `/lessons/${segment(parameters.lessonId)}`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
