import type { EdmPrimitive } from "./model.ts";

/** How values of a primitive type look in JSON (OData JSON Format 4.01, section 7.1). */
export type EdmRule =
  | { readonly json: "any" }
  | { readonly json: "boolean" }
  | { readonly json: "number"; readonly integer?: readonly [minimum: number, maximum: number] }
  | { readonly json: "string"; readonly format?: EdmFormat };

/** A named kind of string. */
export interface EdmFormat {
  /** The name of the TypeScript alias. */
  readonly alias: string;
  /** What a message calls a value, with its article. */
  readonly phrase: string;
  /** The grammar of a whole value, as the source of a regular expression. It never backtracks more than linearly. */
  readonly pattern: string;
  /** One sentence for the alias's documentation. */
  readonly description: string;
}

const date = String.raw`-?(?:0\d{3}|[1-9]\d{3,})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?`;

const base64: EdmFormat = {
  alias: "Base64",
  phrase: "Base64 text",
  pattern: String.raw`^[A-Za-z\d+/_-]*={0,2}$`,
  description: "Bytes as Base64 text, in either alphabet (OData ABNF, binaryValue).",
};

/** The rules of all primitive types. */
export const edmRules: Readonly<Record<EdmPrimitive, EdmRule>> = {
  Binary: { json: "string", format: base64 },
  Boolean: { json: "boolean" },
  Byte: { json: "number", integer: [0, 255] },
  Date: {
    json: "string",
    format: {
      alias: "DateOnly",
      phrase: "a date",
      pattern: `^${date}$`,
      description: "A date without time, for instance `2016-12-31` (OData ABNF, dateValue).",
    },
  },
  DateTimeOffset: {
    json: "string",
    format: {
      alias: "DateTimeOffset",
      phrase: "a date-time with offset",
      pattern: String.raw`^${date}[Tt]${time}(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$`,
      description:
        "A point in time, for instance `2016-12-31T23:56:24.2596319+03:00`, with up to 12 fractional digits (OData ABNF, dateTimeOffsetValue).",
    },
  },
  Decimal: { json: "number" },
  Double: { json: "number" },
  Duration: {
    json: "string",
    format: {
      alias: "Duration",
      phrase: "a duration",
      pattern: String.raw`^[+-]?P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$`,
      description:
        "A duration, for instance `PT1H30M` (OData ABNF, durationValue; ISO 8601 for years, months and weeks).",
    },
  },
  Guid: {
    json: "string",
    format: {
      alias: "Guid",
      phrase: "a GUID",
      pattern: String.raw`^[\dA-Fa-f]{8}-(?:[\dA-Fa-f]{4}-){3}[\dA-Fa-f]{12}$`,
      description: "A GUID, for instance `93e56cd1-6cd1-93e5-d16c-e593d16ce593` (OData ABNF, guidValue).",
    },
  },
  Int16: { json: "number", integer: [-32_768, 32_767] },
  Int32: { json: "number", integer: [-2_147_483_648, 2_147_483_647] },
  Int64: { json: "number", integer: [-(2 ** 63), 2 ** 63] },
  SByte: { json: "number", integer: [-128, 127] },
  Single: { json: "number" },
  Stream: { json: "string", format: base64 },
  String: { json: "string" },
  TimeOfDay: {
    json: "string",
    format: {
      alias: "TimeOfDay",
      phrase: "a time of day",
      pattern: `^${time}$`,
      description: "A time of day, for instance `23:56:24.25` (OData ABNF, timeOfDayValue).",
    },
  },
  Untyped: { json: "any" },
};
