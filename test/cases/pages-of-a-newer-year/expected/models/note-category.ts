/* eslint-disable */
// Generated from resources/security-notecategory.md. Do not edit.

/**
 * The category of a note.
 *
 * - `general`: Anything.
 * - `legal`: For lawyers.
 * - `unknownFutureValue`: Evolvable enumeration sentinel value. Don't use.
 * - `forensic`: For the laboratory. Use the `Prefer: include-unknown-enum-members` request header to get this value in this evolvable enum.
 *
 * @see `resources/security-notecategory.md`
 */
export type NoteCategory = "general" | "legal" | "unknownFutureValue" | "forensic";

/** The members of {@link NoteCategory}, in documented order. */
export const noteCategoryValues: readonly NoteCategory[] = ["general", "legal", "unknownFutureValue", "forensic"];
