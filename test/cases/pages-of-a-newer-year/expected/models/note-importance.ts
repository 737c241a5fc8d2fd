/* eslint-disable */
// Generated from resources/security-incidentnote.md. Do not edit.

/**
 * - `low`: Can wait.
 * - `high`: Cannot wait.
 * - `unknownFutureValue`: Evolvable enumeration sentinel value. Don't use.
 *
 * @see `resources/security-incidentnote.md`
 */
export type NoteImportance = "low" | "high" | "unknownFutureValue";

/** The members of {@link NoteImportance}, in documented order. */
export const noteImportanceValues: readonly NoteImportance[] = ["low", "high", "unknownFutureValue"];
