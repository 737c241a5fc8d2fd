/* eslint-disable */
// Generated. Do not edit.

// The primitive types of OData as JSON carries them: their names, guards, rules and JSON Schemas.
// What fails stands in functions of their own: engines inline the others only where they are small.

import type { Rule } from "./rules.js";
import { enter, fail, type Key, leave } from "./validation.js";

/** Bytes as Base64 text, in either alphabet (OData ABNF, binaryValue). */
export type Base64 = string;

const base64Pattern = /^(?:[A-Za-z\d+/_-][A-Za-z\d+/_-][A-Za-z\d+/_-][A-Za-z\d+/_-][A-Za-z\d+/_-][A-Za-z\d+/_-][A-Za-z\d+/_-][A-Za-z\d+/_-])*[A-Za-z\d+/_-]{0,7}={0,2}$/;

/**
 * Visits a value that must be Base64 text.
 *
 * @internal
 */
export function isBase64(value: unknown, name?: Key): boolean {
  return typeof value === "string" && base64Pattern.test(value) || isNoBase64(value, name);
}

/**
 * Visits a value that must be Base64 text, `null` or absent.
 *
 * @internal
 */
export function isNullishOrBase64(value: unknown, name?: Key): boolean {
  return value == null || isBase64(value, name);
}

/**
 * Visits an array of such values.
 *
 * @internal
 */
export function isBase64Array(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of Base64 text", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!isBase64(value[index], index)) return false;
  return leave();
}

function isNoBase64(value: unknown, name?: Key): boolean {
  return fail("Base64 text", value, name);
}

/**
 * Base64 text
 *
 * @internal
 */
export const base64Rule: Rule = { is: isBase64, phrase: "Base64 text", schema: { type: "string", pattern: "^[A-Za-z\\d+/_-]*={0,2}$" } };

/**
 * Base64 text, or `null`.
 *
 * @internal
 */
export const nullableBase64Rule: Rule = { nullable: true, base: base64Rule };

/**
 * Visits a value that must be a boolean.
 *
 * @internal
 */
export function isBoolean(value: unknown, name?: Key): boolean {
  return typeof value === "boolean" || isNoBoolean(value, name);
}

/**
 * Visits a value that must be a boolean, `null` or absent.
 *
 * @internal
 */
export function isNullishOrBoolean(value: unknown, name?: Key): boolean {
  return value == null || typeof value === "boolean" || isNoBoolean(value, name);
}

/**
 * Visits an array of such values.
 *
 * @internal
 */
export function isBooleanArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of booleans", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!isBoolean(value[index], index)) return false;
  return leave();
}

function isNoBoolean(value: unknown, name?: Key): boolean {
  return fail("a boolean", value, name);
}

/**
 * A boolean
 *
 * @internal
 */
export const booleanRule: Rule = { is: isBoolean, phrase: "a boolean", schema: { type: "boolean" } };

/**
 * A boolean, or `null`.
 *
 * @internal
 */
export const nullableBooleanRule: Rule = { nullable: true, base: booleanRule };

/**
 * Visits a value that must be an integer from 0 to 255.
 *
 * @internal
 */
export function isByte(value: unknown, name?: Key): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 255 || isNoByte(value, name);
}

/**
 * Visits a value that must be an integer from 0 to 255, `null` or absent.
 *
 * @internal
 */
export function isNullishOrByte(value: unknown, name?: Key): boolean {
  return value == null || isByte(value, name);
}

/**
 * Visits an array of such values.
 *
 * @internal
 */
export function isByteArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of integers from 0 to 255", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!isByte(value[index], index)) return false;
  return leave();
}

function isNoByte(value: unknown, name?: Key): boolean {
  return fail("an integer from 0 to 255", value, name);
}

/**
 * An integer from 0 to 255
 *
 * @internal
 */
export const byteRule: Rule = { is: isByte, phrase: "an integer from 0 to 255", schema: { type: "integer", minimum: 0, maximum: 255 } };

/**
 * An integer from 0 to 255, or `null`.
 *
 * @internal
 */
export const nullableByteRule: Rule = { nullable: true, base: byteRule };

/** A date without time, for instance `2016-12-31` (OData ABNF, dateValue). */
export type DateOnly = string;

const dateOnlyPattern = /^(?:\d{3}\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|-?(?:[1-9]\d*)??(?:\d{3}\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$/;

/**
 * Visits a value that must be a date.
 *
 * @internal
 */
export function isDateOnly(value: unknown, name?: Key): boolean {
  return typeof value === "string" && dateOnlyPattern.test(value) || isNoDateOnly(value, name);
}

/**
 * Visits a value that must be a date, `null` or absent.
 *
 * @internal
 */
export function isNullishOrDateOnly(value: unknown, name?: Key): boolean {
  return value == null || isDateOnly(value, name);
}

/**
 * Visits an array of such values.
 *
 * @internal
 */
export function isDateOnlyArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of dates", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!isDateOnly(value[index], index)) return false;
  return leave();
}

function isNoDateOnly(value: unknown, name?: Key): boolean {
  return fail("a date", value, name);
}

/**
 * A date
 *
 * @internal
 */
export const dateOnlyRule: Rule = { is: isDateOnly, phrase: "a date", schema: { type: "string", pattern: "^(?:\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|-?(?:[1-9]\\d*)??(?:\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$" } };

/**
 * A date, or `null`.
 *
 * @internal
 */
export const nullableDateOnlyRule: Rule = { nullable: true, base: dateOnlyRule };

/** A point in time, for instance `2016-12-31T23:56:24.2596319+03:00`, with up to 12 fractional digits (OData ABNF, dateTimeOffsetValue). */
export type DateTimeOffset = string;

const dateTimeOffsetPattern = /^(?:\d{3}\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|-?(?:[1-9]\d*)??(?:\d{3}\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))[Tt](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Visits a value that must be a date-time with offset.
 *
 * @internal
 */
export function isDateTimeOffset(value: unknown, name?: Key): boolean {
  return typeof value === "string" && dateTimeOffsetPattern.test(value) || isNoDateTimeOffset(value, name);
}

/**
 * Visits a value that must be a date-time with offset, `null` or absent.
 *
 * @internal
 */
export function isNullishOrDateTimeOffset(value: unknown, name?: Key): boolean {
  return value == null || isDateTimeOffset(value, name);
}

/**
 * Visits an array of such values.
 *
 * @internal
 */
export function isDateTimeOffsetArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of date-times with offset", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!isDateTimeOffset(value[index], index)) return false;
  return leave();
}

function isNoDateTimeOffset(value: unknown, name?: Key): boolean {
  return fail("a date-time with offset", value, name);
}

/**
 * A date-time with offset
 *
 * @internal
 */
export const dateTimeOffsetRule: Rule = { is: isDateTimeOffset, phrase: "a date-time with offset", schema: { type: "string", pattern: "^(?:\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|-?(?:[1-9]\\d*)??(?:\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))[Tt](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,12})?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$" } };

/**
 * A date-time with offset, or `null`.
 *
 * @internal
 */
export const nullableDateTimeOffsetRule: Rule = { nullable: true, base: dateTimeOffsetRule };

/** A decimal number, as text where the service spares it the loss of digits (OData JSON Format 4.01, section 3.2). */
export type Decimal = number | string;

const decimalPattern = /^(?:[+-]?\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?|-?INF|NaN)$/;

/**
 * Visits a value that must be a number.
 *
 * @internal
 */
export function isDecimal(value: unknown, name?: Key): boolean {
  return Number.isFinite(value) || (typeof value === "string" && decimalPattern.test(value)) || isNoDecimal(value, name);
}

/**
 * Visits a value that must be a number, `null` or absent.
 *
 * @internal
 */
export function isNullishOrDecimal(value: unknown, name?: Key): boolean {
  return value == null || isDecimal(value, name);
}

/**
 * Visits an array of such values.
 *
 * @internal
 */
export function isDecimalArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of numbers", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!isDecimal(value[index], index)) return false;
  return leave();
}

function isNoDecimal(value: unknown, name?: Key): boolean {
  return fail("a number", value, name);
}

/**
 * A number
 *
 * @internal
 */
export const decimalRule: Rule = { is: isDecimal, phrase: "a number", schema: { anyOf: [{ type: "number" }, { type: "string", pattern: "^(?:[+-]?\\d+(?:\\.\\d+)?(?:[Ee][+-]?\\d+)?|-?INF|NaN)$" }] } };

/**
 * A number, or `null`.
 *
 * @internal
 */
export const nullableDecimalRule: Rule = { nullable: true, base: decimalRule };

/** A floating-point number; `INF`, `-INF` and `NaN` are text (OData JSON Format 4.01, section 7.1). */
export type Double = number | "-INF" | "INF" | "NaN";

const doublePattern = /^(?:-?INF|NaN)$/;

/**
 * Visits a value that must be a number.
 *
 * @internal
 */
export function isDouble(value: unknown, name?: Key): boolean {
  return Number.isFinite(value) || (typeof value === "string" && doublePattern.test(value)) || isNoDouble(value, name);
}

/**
 * Visits a value that must be a number, `null` or absent.
 *
 * @internal
 */
export function isNullishOrDouble(value: unknown, name?: Key): boolean {
  return value == null || isDouble(value, name);
}

/**
 * Visits an array of such values.
 *
 * @internal
 */
export function isDoubleArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of numbers", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!isDouble(value[index], index)) return false;
  return leave();
}

function isNoDouble(value: unknown, name?: Key): boolean {
  return fail("a number", value, name);
}

/**
 * A number
 *
 * @internal
 */
export const doubleRule: Rule = { is: isDouble, phrase: "a number", schema: { anyOf: [{ type: "number" }, { type: "string", pattern: "^(?:-?INF|NaN)$" }] } };

/**
 * A number, or `null`.
 *
 * @internal
 */
export const nullableDoubleRule: Rule = { nullable: true, base: doubleRule };

/** A duration, for instance `PT1H30M` (OData ABNF, durationValue; ISO 8601 for years, months and weeks). */
export type Duration = string;

const durationPattern = /^[+-]?P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;

/**
 * Visits a value that must be a duration.
 *
 * @internal
 */
export function isDuration(value: unknown, name?: Key): boolean {
  return typeof value === "string" && durationPattern.test(value) || isNoDuration(value, name);
}

/**
 * Visits a value that must be a duration, `null` or absent.
 *
 * @internal
 */
export function isNullishOrDuration(value: unknown, name?: Key): boolean {
  return value == null || isDuration(value, name);
}

/**
 * Visits an array of such values.
 *
 * @internal
 */
export function isDurationArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of durations", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!isDuration(value[index], index)) return false;
  return leave();
}

function isNoDuration(value: unknown, name?: Key): boolean {
  return fail("a duration", value, name);
}

/**
 * A duration
 *
 * @internal
 */
export const durationRule: Rule = { is: isDuration, phrase: "a duration", schema: { type: "string", pattern: "^[+-]?P(?=[\\dT])(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$" } };

/**
 * A duration, or `null`.
 *
 * @internal
 */
export const nullableDurationRule: Rule = { nullable: true, base: durationRule };

/** A GUID, for instance `93e56cd1-6cd1-93e5-d16c-e593d16ce593` (OData ABNF, guidValue). */
export type Guid = string;

const guidPattern = /^[\dA-Fa-f]{3}[\dA-Fa-f]{3}[\dA-Fa-f]{2}-[\dA-Fa-f]{3}[\dA-Fa-f]-[\dA-Fa-f]{3}[\dA-Fa-f]-[\dA-Fa-f]{3}[\dA-Fa-f]-[\dA-Fa-f]{3}[\dA-Fa-f]{3}[\dA-Fa-f]{3}[\dA-Fa-f]{3}$/;

/**
 * Visits a value that must be a GUID.
 *
 * @internal
 */
export function isGuid(value: unknown, name?: Key): boolean {
  return typeof value === "string" && guidPattern.test(value) || isNoGuid(value, name);
}

/**
 * Visits a value that must be a GUID, `null` or absent.
 *
 * @internal
 */
export function isNullishOrGuid(value: unknown, name?: Key): boolean {
  return value == null || isGuid(value, name);
}

/**
 * Visits an array of such values.
 *
 * @internal
 */
export function isGuidArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of GUIDs", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!isGuid(value[index], index)) return false;
  return leave();
}

function isNoGuid(value: unknown, name?: Key): boolean {
  return fail("a GUID", value, name);
}

/**
 * A GUID
 *
 * @internal
 */
export const guidRule: Rule = { is: isGuid, phrase: "a GUID", schema: { type: "string", pattern: "^[\\dA-Fa-f]{8}-[\\dA-Fa-f]{4}-[\\dA-Fa-f]{4}-[\\dA-Fa-f]{4}-[\\dA-Fa-f]{12}$" } };

/**
 * A GUID, or `null`.
 *
 * @internal
 */
export const nullableGuidRule: Rule = { nullable: true, base: guidRule };

/**
 * Visits a value that must be an integer of 16 bits.
 *
 * @internal
 */
export function isInt16(value: unknown, name?: Key): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= -32768 && value <= 32767 || isNoInt16(value, name);
}

/**
 * Visits a value that must be an integer of 16 bits, `null` or absent.
 *
 * @internal
 */
export function isNullishOrInt16(value: unknown, name?: Key): boolean {
  return value == null || isInt16(value, name);
}

/**
 * Visits an array of such values.
 *
 * @internal
 */
export function isInt16Array(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of integers of 16 bits", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!isInt16(value[index], index)) return false;
  return leave();
}

function isNoInt16(value: unknown, name?: Key): boolean {
  return fail("an integer of 16 bits", value, name);
}

/**
 * An integer of 16 bits
 *
 * @internal
 */
export const int16Rule: Rule = { is: isInt16, phrase: "an integer of 16 bits", schema: { type: "integer", minimum: -32768, maximum: 32767 } };

/**
 * An integer of 16 bits, or `null`.
 *
 * @internal
 */
export const nullableInt16Rule: Rule = { nullable: true, base: int16Rule };

/**
 * Visits a value that must be an integer of 32 bits.
 *
 * @internal
 */
export function isInt32(value: unknown, name?: Key): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= -2147483648 && value <= 2147483647 || isNoInt32(value, name);
}

/**
 * Visits a value that must be an integer of 32 bits, `null` or absent.
 *
 * @internal
 */
export function isNullishOrInt32(value: unknown, name?: Key): boolean {
  return value == null || isInt32(value, name);
}

/**
 * Visits an array of such values.
 *
 * @internal
 */
export function isInt32Array(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of integers of 32 bits", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!isInt32(value[index], index)) return false;
  return leave();
}

function isNoInt32(value: unknown, name?: Key): boolean {
  return fail("an integer of 32 bits", value, name);
}

/**
 * An integer of 32 bits
 *
 * @internal
 */
export const int32Rule: Rule = { is: isInt32, phrase: "an integer of 32 bits", schema: { type: "integer", minimum: -2147483648, maximum: 2147483647 } };

/**
 * An integer of 32 bits, or `null`.
 *
 * @internal
 */
export const nullableInt32Rule: Rule = { nullable: true, base: int32Rule };

/** An integer of 64 bits, as text where the service spares it the loss of digits (OData JSON Format 4.01, section 3.2). */
export type Int64 = number | string;

const int64Pattern = /^(?:[+-]?(?:\d{1,18}|[0-8]\d{3}\d{3}\d{3}\d{3}\d{3}\d{3}|9[0-1]\d{3}\d{3}\d{3}\d{3}\d{3}\d{2}|92[0-1]\d{3}\d{3}\d{3}\d{3}\d{3}\d|922[0-2]\d{3}\d{3}\d{3}\d{3}\d{3}|9223[0-2]\d{3}\d{3}\d{3}\d{3}\d{2}|92233[0-6]\d{3}\d{3}\d{3}\d{3}\d|922337[0-1]\d{3}\d{3}\d{3}\d{3}|92233720[0-2]\d{3}\d{3}\d{3}\d|922337203[0-5]\d{3}\d{3}\d{3}|9223372036[0-7]\d{3}\d{3}\d{2}|92233720368[0-4]\d{3}\d{3}\d|922337203685[0-3]\d{3}\d{3}|9223372036854[0-6]\d{3}\d{2}|92233720368547[0-6]\d{3}\d|922337203685477[0-4]\d{3}|9223372036854775[0-7]\d{2}|922337203685477580[0-6]\d{0}|9223372036854775807)|-9223372036854775808)$/;

/**
 * Visits a value that must be an integer of 64 bits.
 *
 * @internal
 */
export function isInt64(value: unknown, name?: Key): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= -9223372036854776000 && value <= 9223372036854775000 || (typeof value === "string" && int64Pattern.test(value)) || isNoInt64(value, name);
}

/**
 * Visits a value that must be an integer of 64 bits, `null` or absent.
 *
 * @internal
 */
export function isNullishOrInt64(value: unknown, name?: Key): boolean {
  return value == null || isInt64(value, name);
}

/**
 * Visits an array of such values.
 *
 * @internal
 */
export function isInt64Array(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of integers of 64 bits", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!isInt64(value[index], index)) return false;
  return leave();
}

function isNoInt64(value: unknown, name?: Key): boolean {
  return fail("an integer of 64 bits", value, name);
}

/**
 * An integer of 64 bits
 *
 * @internal
 */
export const int64Rule: Rule = { is: isInt64, phrase: "an integer of 64 bits", schema: { anyOf: [{ type: "integer", minimum: -9223372036854776000, maximum: 9223372036854775000 }, { type: "string", pattern: "^(?:[+-]?(?:\\d{1,18}|[0-8]\\d{18}|9[0-1]\\d{17}|92[0-1]\\d{16}|922[0-2]\\d{15}|9223[0-2]\\d{14}|92233[0-6]\\d{13}|922337[0-1]\\d{12}|92233720[0-2]\\d{10}|922337203[0-5]\\d{9}|9223372036[0-7]\\d{8}|92233720368[0-4]\\d{7}|922337203685[0-3]\\d{6}|9223372036854[0-6]\\d{5}|92233720368547[0-6]\\d{4}|922337203685477[0-4]\\d{3}|9223372036854775[0-7]\\d{2}|922337203685477580[0-6]\\d{0}|9223372036854775807)|-9223372036854775808)$" }] } };

/**
 * An integer of 64 bits, or `null`.
 *
 * @internal
 */
export const nullableInt64Rule: Rule = { nullable: true, base: int64Rule };

/**
 * Visits a value that must be an integer from -128 to 127.
 *
 * @internal
 */
export function isSByte(value: unknown, name?: Key): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= -128 && value <= 127 || isNoSByte(value, name);
}

/**
 * Visits a value that must be an integer from -128 to 127, `null` or absent.
 *
 * @internal
 */
export function isNullishOrSByte(value: unknown, name?: Key): boolean {
  return value == null || isSByte(value, name);
}

/**
 * Visits an array of such values.
 *
 * @internal
 */
export function isSByteArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of integers from -128 to 127", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!isSByte(value[index], index)) return false;
  return leave();
}

function isNoSByte(value: unknown, name?: Key): boolean {
  return fail("an integer from -128 to 127", value, name);
}

/**
 * An integer from -128 to 127
 *
 * @internal
 */
export const sByteRule: Rule = { is: isSByte, phrase: "an integer from -128 to 127", schema: { type: "integer", minimum: -128, maximum: 127 } };

/**
 * An integer from -128 to 127, or `null`.
 *
 * @internal
 */
export const nullableSByteRule: Rule = { nullable: true, base: sByteRule };

/**
 * Visits a value that must be a string.
 *
 * @internal
 */
export function isString(value: unknown, name?: Key): boolean {
  return typeof value === "string" || isNoString(value, name);
}

/**
 * Visits a value that must be a string, `null` or absent.
 *
 * @internal
 */
export function isNullishOrString(value: unknown, name?: Key): boolean {
  return value == null || typeof value === "string" || isNoString(value, name);
}

/**
 * Visits an array of such values.
 *
 * @internal
 */
export function isStringArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of strings", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!isString(value[index], index)) return false;
  return leave();
}

function isNoString(value: unknown, name?: Key): boolean {
  return fail("a string", value, name);
}

/**
 * A string
 *
 * @internal
 */
export const stringRule: Rule = { is: isString, phrase: "a string", schema: { type: "string" } };

/**
 * A string, or `null`.
 *
 * @internal
 */
export const nullableStringRule: Rule = { nullable: true, base: stringRule };

/** A time of day, for instance `23:56:24.25` (OData ABNF, timeOfDayValue). */
export type TimeOfDay = string;

const timeOfDayPattern = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?$/;

/**
 * Visits a value that must be a time of day.
 *
 * @internal
 */
export function isTimeOfDay(value: unknown, name?: Key): boolean {
  return typeof value === "string" && timeOfDayPattern.test(value) || isNoTimeOfDay(value, name);
}

/**
 * Visits a value that must be a time of day, `null` or absent.
 *
 * @internal
 */
export function isNullishOrTimeOfDay(value: unknown, name?: Key): boolean {
  return value == null || isTimeOfDay(value, name);
}

/**
 * Visits an array of such values.
 *
 * @internal
 */
export function isTimeOfDayArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of times of day", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!isTimeOfDay(value[index], index)) return false;
  return leave();
}

function isNoTimeOfDay(value: unknown, name?: Key): boolean {
  return fail("a time of day", value, name);
}

/**
 * A time of day
 *
 * @internal
 */
export const timeOfDayRule: Rule = { is: isTimeOfDay, phrase: "a time of day", schema: { type: "string", pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,12})?)?$" } };

/**
 * A time of day, or `null`.
 *
 * @internal
 */
export const nullableTimeOfDayRule: Rule = { nullable: true, base: timeOfDayRule };

/**
 * Visits a value that must be any value.
 *
 * @internal
 */
export function isAnything(value: unknown, name?: Key): boolean {
  return value !== undefined || isNoAnything(value, name);
}

/**
 * Visits a value that must be any value, `null` or absent.
 *
 * @internal
 */
export function isNullishOrAnything(value: unknown, name?: Key): boolean {
  return value == null || value !== undefined || isNoAnything(value, name);
}

/**
 * Visits an array of such values.
 *
 * @internal
 */
export function isAnythingArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of any values", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!isAnything(value[index], index)) return false;
  return leave();
}

function isNoAnything(value: unknown, name?: Key): boolean {
  return fail("any value", value, name);
}

/**
 * Any value
 *
 * @internal
 */
export const anythingRule: Rule = { is: isAnything, phrase: "any value", schema: {} };

/**
 * Any value, or `null`.
 *
 * @internal
 */
export const nullableAnythingRule: Rule = { nullable: true, base: anythingRule };
