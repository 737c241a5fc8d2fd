/* eslint-disable */
// Generated from resources/lesson.md. Do not edit.

import type { Lesson, LessonCreate, LessonUpdate } from "../models/lesson.js";
import {
  isNullishOrInt32,
  isNullishOrString,
  isString,
  nullableInt32Rule,
  nullableStringRule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, nested, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";

const typeNames: readonly string[] = ["#microsoft.graph.lesson"];

/**
 * Tells whether `value` has the shape of {@link Lesson}.
 * Unknown members pass.
 */
export function isLesson(value: unknown): value is Lesson {
  return passes(value, visitLesson);
}

/** Lists everything that keeps `value` from having the shape of {@link Lesson}. */
export function checkLesson(value: unknown, options?: CheckOptions): Verdict<Lesson> {
  return check(value, visitLesson, options);
}

/** Visits a {@link Lesson}, for guards and checks. */
export function visitLesson(value: unknown, name?: Key): boolean {
  if (!isObject<Lesson>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrString(value.title, "title") &&
    isNullishOrInt32(value.minutes, "minutes") &&
    isNullishOrInt32(value.heldCount, "heldCount") &&
    isNullishOrString(value.mood, "mood") &&
    (value.sequel == null || nested(visitLesson, value.sequel, "sequel")) &&
    (value.prequel == null || nested(visitLesson, value.prequel, "prequel")) &&
    leave()
  );
}

/** What {@link Lesson} is made of. */
export const lessonRules: ObjectRules = {
  name: "microsoft.graph.lesson",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    id: stringRule,
    title: nullableStringRule,
    minutes: nullableInt32Rule,
    heldCount: nullableInt32Rule,
    mood: nullableStringRule,
    sequel: { type: () => lessonRules, nullable: true },
    prequel: { type: () => lessonRules, nullable: true },
  },
};

/** {@link Lesson} as a Standard Schema, which also gives its JSON Schema. */
export const lessonSchema: StandardSchema<Lesson> = /* @__PURE__ */ standardSchema(checkLesson, lessonRules);

/**
 * Tells whether `value` has the shape of {@link LessonCreate}.
 * Unknown and read-only members do not.
 */
export function isLessonCreate(value: unknown): value is LessonCreate {
  return checkWritten(value, lessonCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link LessonCreate}. */
export function checkLessonCreate(value: unknown): Verdict<LessonCreate> {
  return checkWritten(value, lessonCreateRules);
}

/** What {@link LessonCreate} is made of. */
export const lessonCreateRules: ObjectRules = {
  name: "microsoft.graph.lesson",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    title: nullableStringRule,
    minutes: nullableInt32Rule,
    mood: nullableStringRule,
    sequel: { type: () => lessonRules, nullable: true },
    "sequel@odata.bind": nullableStringRule,
  },
  required: ["title"],
  returned: () => lessonRules,
};

/** {@link LessonCreate} as a Standard Schema, which also gives its JSON Schema. */
export const lessonCreateSchema: StandardSchema<LessonCreate> =
  /* @__PURE__ */ standardSchema(checkLessonCreate, lessonCreateRules);

/**
 * Tells whether `value` has the shape of {@link LessonUpdate}.
 * Unknown and read-only members do not.
 */
export function isLessonUpdate(value: unknown): value is LessonUpdate {
  return checkWritten(value, lessonUpdateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link LessonUpdate}. */
export function checkLessonUpdate(value: unknown): Verdict<LessonUpdate> {
  return checkWritten(value, lessonUpdateRules);
}

/** What {@link LessonUpdate} is made of. */
export const lessonUpdateRules: ObjectRules = {
  name: "microsoft.graph.lesson",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    title: nullableStringRule,
  },
  returned: () => lessonRules,
};

/** {@link LessonUpdate} as a Standard Schema, which also gives its JSON Schema. */
export const lessonUpdateSchema: StandardSchema<LessonUpdate> =
  /* @__PURE__ */ standardSchema(checkLessonUpdate, lessonUpdateRules);
