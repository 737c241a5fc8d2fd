import type { JsonMember, JsonNode } from "./json.ts";

/** Where a character of a text stands on its page. */
export type Locator = (offset: number) => { readonly line: number; readonly column: number };

/** A text, and how far it has been read. */
interface Reader {
  readonly text: string;
  readonly place: Locator;
  at: number;
}

const space = /[ \t\r\n]*/y;
const string = /"[ !#-[\]-\uFFFF]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\uFFFF]*)*"/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?/y;
const word = /true|false|null/y;

/**
 * Reads strict JSON, which most examples are, and for which a parser that knows more takes longer.
 *
 * @param text nests no deeper than its reader can recurse
 * @param place is asked for places in the order of the text
 * @returns nothing where the text is anything else
 */
export function readStrictJson(text: string, place: Locator): JsonNode | undefined {
  const reader: Reader = { text, place, at: 0 };
  const value = readValue(reader);
  skipSpace(reader);
  return reader.at === text.length ? value : undefined;
}

function readValue(reader: Reader): JsonNode | undefined {
  skipSpace(reader);
  switch (reader.text[reader.at]) {
    case "{":
      return readObject(reader);
    case "[":
      return readArray(reader);
    case '"':
      return readString(reader);
    default:
      return readNumber(reader) ?? readWord(reader);
  }
}

function readObject(reader: Reader): JsonNode | undefined {
  const { line, column } = placeOf(reader);
  const members: JsonMember[] = [];
  const isRead = readItems(reader, "}", () => {
    skipSpace(reader);
    const name = reader.text[reader.at] === '"' ? readString(reader) : undefined;
    const value = name && takes(reader, ":") ? readValue(reader) : undefined;
    if (name?.kind !== "string" || value === undefined) return false;
    members.push({ name: name.value, line: name.line, column: name.column, value });
    return true;
  });
  return isRead ? { kind: "object", line, column, members } : undefined;
}

function readArray(reader: Reader): JsonNode | undefined {
  const { line, column } = placeOf(reader);
  const items: JsonNode[] = [];
  const isRead = readItems(reader, "]", () => {
    const item = readValue(reader);
    if (item) items.push(item);
    return item !== undefined;
  });
  return isRead ? { kind: "array", line, column, items } : undefined;
}

/** Reads what stands between brackets; false where that is no list. */
function readItems(reader: Reader, end: string, readItem: () => boolean): boolean {
  reader.at++;
  if (takes(reader, end)) return true;
  while (readItem()) {
    if (takes(reader, end)) return true;
    if (!takes(reader, ",")) return false;
  }
  return false;
}

function readString(reader: Reader): JsonNode | undefined {
  const { line, column } = placeOf(reader);
  const written = take(reader, string);
  if (written === undefined) return undefined;
  const value = written.includes("\\") ? String(JSON.parse(written)) : written.slice(1, -1);
  return { kind: "string", line, column, value };
}

function readNumber(reader: Reader): JsonNode | undefined {
  const { line, column } = placeOf(reader);
  const written = take(reader, number);
  return written === undefined ? undefined : { kind: "number", line, column, value: finite(Number(written)) };
}

/** Facts are kept as JSON, which has no infinity. */
export function finite(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(value, Number.MAX_VALUE));
}

function readWord(reader: Reader): JsonNode | undefined {
  const { line, column } = placeOf(reader);
  const written = take(reader, word);
  if (written === undefined) return undefined;
  return written === "null"
    ? { kind: "null", line, column }
    : { kind: "boolean", line, column, value: written === "true" };
}

function placeOf({ place, at }: Reader): ReturnType<Locator> {
  return place(at);
}

/** Takes a character, and the white space in front of it. */
function takes(reader: Reader, character: string): boolean {
  skipSpace(reader);
  if (reader.text[reader.at] !== character) return false;
  reader.at++;
  return true;
}

function skipSpace(reader: Reader): void {
  take(reader, space);
}

function take(reader: Reader, token: RegExp): string | undefined {
  token.lastIndex = reader.at;
  const found = token.exec(reader.text)?.[0];
  if (found !== undefined) reader.at += found.length;
  return found;
}
