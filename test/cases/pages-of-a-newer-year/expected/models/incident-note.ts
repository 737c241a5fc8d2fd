/* eslint-disable */
// Generated from resources/security-incidentnote.md. Do not edit.

import type { DateTimeOffset } from "../runtime/primitives.js";
import type { Entity } from "./entity.js";
import type { IdentitySet } from "./identity-set.js";
import type { AnyNoteAttachment } from "./note-attachment.js";
import type { NoteCategory } from "./note-category.js";
import type { NoteImportance } from "./note-importance.js";

/**
 * Represents a note on an incident.
 *
 * @see `resources/security-incidentnote.md`
 */
export interface IncidentNote extends Entity {
  "@odata.type"?: "#plant.security.incidentNote";
  /**
   * The category of the note.
   * The possible values are: `general`, `legal`, `unknownFutureValue`.
   * Use the `Prefer: include-unknown-enum-members` request header to get the following values in this evolvable enum: `forensic`.
   * Supports `$filter` (`eq`, `ne`).
   */
  category?: NoteCategory | (string & {}) | null;
  /**
   * The text.
   * Required.
   */
  content?: string | null;
  /**
   * Who wrote it.
   * Read-only.
   */
  createdBy?: IdentitySet | null;
  /**
   * The date and time when the note was created.
   * The timestamp type represents date and time information using ISO 8601 format and is always in UTC.
   * For example, midnight UTC on Jan 1, 2024, is `2024-01-01T00:00:00Z`.
   * Read-only.
   */
  createdDateTime?: DateTimeOffset | null;
  /**
   * How important it is.
   * The possible values are: `low`, `high`, `unknownFutureValue`.
   */
  importance?: NoteImportance | (string & {}) | null;
  /** Tags. */
  tags?: string[];
  /** What is attached. */
  attachments?: AnyNoteAttachment[];
  /** Answers to the note. */
  replies?: IncidentNote[];
}

/** What a request that creates {@link IncidentNote} sends. */
export interface IncidentNoteCreate {
  "@odata.type"?: "#plant.security.incidentNote" | undefined;
  /**
   * The category of the note.
   * The possible values are: `general`, `legal`, `unknownFutureValue`.
   * Use the `Prefer: include-unknown-enum-members` request header to get the following values in this evolvable enum: `forensic`.
   * Supports `$filter` (`eq`, `ne`).
   */
  category?: NoteCategory | null | undefined;
  /**
   * The text.
   * Required.
   */
  content: string | null;
}
