import { memoize } from "../memoize.ts";

/** The primitive types of OData (CSDL 4.01, section 3.3) that pages use, without the prefix `Edm.`. */
export type EdmPrimitive =
  | "Binary"
  | "Boolean"
  | "Byte"
  | "Date"
  | "DateTimeOffset"
  | "Decimal"
  | "Double"
  | "Duration"
  | "Guid"
  | "Int16"
  | "Int32"
  | "Int64"
  | "SByte"
  | "Single"
  | "Stream"
  | "String"
  | "TimeOfDay"
  | "Untyped";

/** How values of a primitive type look in JSON (OData JSON Format 4.01, section 7.1). */
export type EdmRule =
  | { readonly json: "any" }
  | { readonly json: "boolean" }
  | {
      readonly json: "number";
      readonly integer?: readonly [minimum: number, maximum: number];
      /** What a message calls a value, with its article. */
      readonly phrase: string;
      /** The strings that stand for numbers, too. */
      readonly text?: EdmFormat;
    }
  | { readonly json: "string"; readonly phrase: string; readonly format?: EdmFormat };

/** A named kind of string. */
export interface EdmFormat {
  /** The name of the TypeScript alias. */
  readonly alias: string;
  /** What the alias stands for, in TypeScript. */
  readonly typescript: string;
  /** The grammar of a whole value, as the source of a regular expression. It never backtracks more than linearly. */
  readonly pattern: string;
  /** One sentence for the alias's documentation. */
  readonly description: string;
}

/**
 * OData ABNF, dateValue: days that the Gregorian calendar has, with 29 February in leap years only. Years of four digits
 * and days up to the 28th are tried first, as most dates are such.
 */
const commonDay = "(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])";
const date = [
  String.raw`(?:\d{4}-${commonDay}|-?(?:[1-9]\d*)??(?:\d{4}-(?:`,
  `${commonDay}|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`,
  String.raw`|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))`,
].join("");
const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?`;

const base64 = formatted("Base64 text", {
  alias: "Base64",
  pattern: String.raw`^[A-Za-z\d+/_-]*={0,2}$`,
  description: "Bytes as Base64 text, in either alphabet (OData ABNF, binaryValue).",
});

/** Numbers without limits or fractions to speak of: what JSON has no number for stands as text. */
const floatingPoint: EdmRule = {
  json: "number",
  phrase: "a number",
  text: {
    alias: "Double",
    typescript: `number | "-INF" | "INF" | "NaN"`,
    pattern: "^(?:-?INF|NaN)$",
    description: "A floating-point number; `INF`, `-INF` and `NaN` are text (OData JSON Format 4.01, section 7.1).",
  },
};

function formatted(phrase: string, format: Omit<EdmFormat, "typescript">): EdmRule {
  return { json: "string", phrase, format: { ...format, typescript: "string" } };
}

const lossless = "as text where the service spares it the loss of digits (OData JSON Format 4.01, section 3.2)";

/** The rules of all primitive types. */
export const edmRules: Readonly<Record<EdmPrimitive, EdmRule>> = {
  Binary: base64,
  Boolean: { json: "boolean" },
  Byte: { json: "number", integer: [0, 255], phrase: "an integer from 0 to 255" },
  Date: formatted("a date", {
    alias: "DateOnly",
    pattern: `^${date}$`,
    description: "A date without time, for instance `2016-12-31` (OData ABNF, dateValue).",
  }),
  DateTimeOffset: formatted("a date-time with offset", {
    alias: "DateTimeOffset",
    pattern: String.raw`^${date}[Tt]${time}(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$`,
    description:
      "A point in time, for instance `2016-12-31T23:56:24.2596319+03:00`, with up to 12 fractional digits (OData ABNF, dateTimeOffsetValue).",
  }),
  Decimal: {
    json: "number",
    phrase: "a number",
    text: {
      alias: "Decimal",
      typescript: "number | string",
      pattern: String.raw`^(?:[+-]?\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?|-?INF|NaN)$`,
      description: `A decimal number, ${lossless}.`,
    },
  },
  Double: floatingPoint,
  Duration: formatted("a duration", {
    alias: "Duration",
    pattern: String.raw`^[+-]?P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$`,
    description:
      "A duration, for instance `PT1H30M` (OData ABNF, durationValue; ISO 8601 for years, months and weeks).",
  }),
  Guid: formatted("a GUID", {
    alias: "Guid",
    pattern: String.raw`^[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12}$`,
    description: "A GUID, for instance `93e56cd1-6cd1-93e5-d16c-e593d16ce593` (OData ABNF, guidValue).",
  }),
  Int16: { json: "number", integer: [-32_768, 32_767], phrase: "an integer of 16 bits" },
  Int32: { json: "number", integer: [-2_147_483_648, 2_147_483_647], phrase: "an integer of 32 bits" },
  Int64: {
    json: "number",
    // The next number above it that JavaScript has is 2 ** 63, which is too large.
    integer: [-(2 ** 63), 2 ** 63 - 1024],
    phrase: "an integer of 64 bits",
    text: {
      alias: "Int64",
      typescript: "number | string",
      pattern: `^(?:[+-]?(?:\\d{1,18}|${upTo("9223372036854775807")})|-9223372036854775808)$`,
      description: `An integer of 64 bits, ${lossless}.`,
    },
  },
  SByte: { json: "number", integer: [-128, 127], phrase: "an integer from -128 to 127" },
  Single: floatingPoint,
  Stream: base64,
  String: { json: "string", phrase: "a string" },
  TimeOfDay: formatted("a time of day", {
    alias: "TimeOfDay",
    pattern: `^${time}$`,
    description: "A time of day, for instance `23:56:24.25` (OData ABNF, timeOfDayValue).",
  }),
  Untyped: { json: "any" },
};

/** The format of a primitive type's strings, where it has one. */
export function formatOf(name: EdmPrimitive): EdmFormat | undefined {
  const rule = edmRules[name];
  if (rule.json === "string") return rule.format;
  return rule.json === "number" ? rule.text : undefined;
}

/** Whether a string is of the format of a primitive type; nothing where that has none. */
export function isOfFormat(text: string, name: EdmPrimitive): boolean | undefined {
  const format = formatOf(name);
  return format && patternOf(format.pattern).test(text);
}

const patternOf = memoize((pattern) => new RegExp(pattern));

/** A pattern of all numbers with as many digits as `limit` that are not above it. */
function upTo(limit: string): string {
  const below = [...limit].flatMap((digit, index) =>
    digit === "0" ? [] : [`${limit.slice(0, index)}[0-${Number(digit) - 1}]\\d{${limit.length - index - 1}}`],
  );
  return [...below, limit].join("|");
}
