/* eslint-disable */
// Generated from resources/lesson.md. Do not edit.

import type { Annotations } from "../runtime/annotations.js";

/**
 * A lesson.
 *
 * @see `resources/lesson.md`
 */
export interface Lesson extends Annotations {
  "@odata.type"?: "#microsoft.graph.lesson";
  /**
   * The identifier.
   * Key.
   */
  id?: string;
  /** The title. */
  title?: string | null;
  /** How long it takes. */
  minutes?: number | null;
  /** How often it was held. */
  heldCount?: number | null;
  /** The mood. */
  mood?: string | null;
  /** What follows. */
  sequel?: Lesson | null;
  /** What precedes. */
  prequel?: Lesson | null;
}

/** What a request that creates {@link Lesson} sends. */
export interface LessonCreate {
  "@odata.type"?: "#microsoft.graph.lesson" | undefined;
  /** The title. */
  title: string | null;
  /** How long it takes. */
  minutes?: number | null | undefined;
  /** The mood. */
  mood?: string | null | undefined;
  /** What follows. */
  sequel?: Lesson | null | undefined;
  "sequel@odata.bind"?: string | null | undefined;
}

/** What a request that changes {@link Lesson} sends. */
export interface LessonUpdate {
  "@odata.type"?: "#microsoft.graph.lesson" | undefined;
  /** The title. */
  title?: string | null | undefined;
}
