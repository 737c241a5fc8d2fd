/* eslint-disable */
// Generated from note.md. Do not edit.

import type { DateTimeOffset } from "../runtime/primitives.js";

/** @see `note.md` */
export interface Note {
  /** Read-only. */
  id?: string | null;
  /**
   * When it was last changed.
   * This property is read-only.
   */
  lastChangeDateTime?: DateTimeOffset | null;
  /** Whether to open it in read-only mode. */
  mode?: string | null;
  /** What it says. */
  text?: string | null;
  /** Indicates whether the note is read-only. */
  isTemplate?: boolean | null;
  /**
   * Its color.
   * This property is not read-only.
   */
  color?: string | null;
  /**
   * Where it lies.
   * Read-only for guests; writable for members.
   */
  folder?: string | null;
  /**
   * Whose it is.
   * Read-only for guests.
   */
  owner?: string | null;
}

/** What a request that creates {@link Note} sends. */
export interface NoteCreate {
  /** Whether to open it in read-only mode. */
  mode?: string | null | undefined;
  /** What it says. */
  text?: string | null | undefined;
  /** Indicates whether the note is read-only. */
  isTemplate?: boolean | null | undefined;
  /**
   * Its color.
   * This property is not read-only.
   */
  color?: string | null | undefined;
  /**
   * Where it lies.
   * Read-only for guests; writable for members.
   */
  folder?: string | null | undefined;
}
