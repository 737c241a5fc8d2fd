import type { Dialect } from "../../dialects/dialect.ts";
import { isMark, type Token, wordAt } from "./tokens.ts";

/** What some authors add to a type in its cell. */
export interface Notes {
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly nullable?: boolean;
  /** In characters. */
  readonly maxLength?: number;
}

/** A note, with the number of its tokens. */
interface Note {
  readonly notes: Notes;
  readonly length: number;
}

/** Takes the notes before a type: "(Optional) String", "Nullable String". */
export function takeFirstNotes(dialect: Dialect, tokens: Token[]): Notes {
  const isClosed = isMark(tokens[0], "(");
  const note = noteAt(dialect, tokens, isClosed ? 1 : 0);
  if (note === undefined) return {};
  const end = note.length + (isClosed ? 2 : 0);
  const isPrefix = isClosed ? isMark(tokens[end - 1], ")") : note.notes.nullable !== undefined && tokens.length > end;
  if (!isPrefix) return {};
  tokens.splice(0, end);
  return { ...note.notes, ...takeFirstNotes(dialect, tokens) };
}

/** Takes what may follow a type; nothing where something else follows. */
export function takeNotes(dialect: Dialect, tokens: Token[]): Notes | undefined {
  let notes: Notes = {};
  while (tokens.length > 0) {
    const note = lastNoteAt(dialect, tokens);
    if (note === undefined) return undefined;
    notes = { ...notes, ...note.notes };
    tokens.splice(0, note.length);
  }
  return notes;
}

/** A note after a type, with the number of tokens that it has. */
function lastNoteAt(dialect: Dialect, tokens: readonly Token[]): Note | undefined {
  const [first] = tokens;
  const note = noteAt(dialect, tokens, 1);
  const length = note?.length ?? 1;
  if (isMark(first, "(") && isMark(tokens[length + 1], ")")) return { notes: note?.notes ?? {}, length: length + 2 };
  if (isMark(first, "-", ",", ";") && note !== undefined) return { ...note, length: length + 1 };
  if (isMark(first, ",")) return maxLengthAt(dialect, tokens);
  if (isMark(first, "?")) return { notes: { nullable: true }, length: 1 };
  if (isMark(first, ".")) return { notes: {}, length: 1 };
  if (isFormat(dialect, tokens)) return { notes: {}, length: tokens.length };
  const unmarked = noteAt(dialect, tokens, 0);
  return unmarked?.notes.nullable === undefined ? undefined : unmarked;
}

/** Whether a comma, which also separates types, only introduces a note. */
export function startsNote(dialect: Dialect, tokens: readonly Token[]): boolean {
  return noteAt(dialect, tokens, 1) !== undefined || wordAt(tokens, 1) === dialect.typeExpressions.maxLength[0];
}

/** The longest note counts: "not nullable" is no note "nullable". */
function noteAt({ typeExpressions: words }: Dialect, tokens: readonly Token[], index: number): Note | undefined {
  for (const length of [2, 1]) {
    const phrase = Array.from({ length }, (_, at) => wordAt(tokens, index + at)).join(" ");
    if (words.optional.has(phrase)) return { notes: { required: false }, length };
    if (words.required.has(phrase)) return { notes: { required: true }, length };
    if (words.readOnly.has(phrase)) return { notes: { readOnly: true }, length };
    if (words.nullable.has(phrase)) return { notes: { nullable: true }, length };
    if (words.notNullable.has(phrase)) return { notes: { nullable: false }, length };
  }
  return undefined;
}

/** The number of characters that a type can have, after a comma and the words for it. */
function maxLengthAt(dialect: Dialect, tokens: readonly Token[]): Note | undefined {
  const { maxLength: words } = dialect.typeExpressions;
  if (words.length === 0 || words.some((word, index) => wordAt(tokens, index + 1) !== word)) return undefined;
  const maxLength = Number(wordAt(tokens, words.length + 1).replace(dialect.claims.thousandsSeparator, ""));
  return Number.isSafeInteger(maxLength) ? { notes: { maxLength }, length: words.length + 2 } : undefined;
}

/** Whether the rest of a cell only says how texts are written: "string in UTC date-time format". */
function isFormat({ typeExpressions: { formatStart, formatEnd } }: Dialect, tokens: readonly Token[]): boolean {
  if (!formatStart.has(wordAt(tokens, 0))) return false;
  const isPlain = tokens.every((token) => token.kind === "word" || isMark(token, "-", "."));
  return isPlain && tokens.some((_, index) => formatEnd.has(wordAt(tokens, index)));
}
