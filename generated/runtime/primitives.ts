// Generated. Do not edit.

// The primitive types of OData as JSON carries them: their names, guards and explanations.

import type { Problem } from "./validation.js";
import { expect, expectText } from "./validation.js";

/** Bytes as Base64 text, in either alphabet (OData ABNF, binaryValue). */
export type Base64 = string;

const base64Pattern = /^[A-Za-z\d+\/_-]*={0,2}$/;

/** Tells whether a value is Base64 text. */
export function isBase64(value: unknown): value is Base64 {
  return typeof value === "string" && base64Pattern.test(value);
}

/** Records a problem unless the value is Base64 text. */
export function explainBase64(value: unknown, pointer: string, problems: Problem[]): void {
  expectText(isBase64(value), "Base64 text", value, pointer, problems);
}

/** Tells whether a value is a boolean. */
export function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

/** Records a problem unless the value is a boolean. */
export function explainBoolean(value: unknown, pointer: string, problems: Problem[]): void {
  expect(isBoolean(value), "a boolean", value, pointer, problems);
}

/** Tells whether a value is an integer. */
export function isByte(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 255;
}

/** Records a problem unless the value is an integer. */
export function explainByte(value: unknown, pointer: string, problems: Problem[]): void {
  expect(isByte(value), "an integer", value, pointer, problems);
}

/** A date without time, for instance `2016-12-31` (OData ABNF, dateValue). */
export type DateOnly = string;

const dateOnlyPattern = /^-?(?:0\d{3}|[1-9]\d{3,})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Tells whether a value is a date. */
export function isDateOnly(value: unknown): value is DateOnly {
  return typeof value === "string" && dateOnlyPattern.test(value);
}

/** Records a problem unless the value is a date. */
export function explainDateOnly(value: unknown, pointer: string, problems: Problem[]): void {
  expectText(isDateOnly(value), "a date", value, pointer, problems);
}

/** A point in time, for instance `2016-12-31T23:56:24.2596319+03:00`, with up to 12 fractional digits (OData ABNF, dateTimeOffsetValue). */
export type DateTimeOffset = string;

const dateTimeOffsetPattern = /^-?(?:0\d{3}|[1-9]\d{3,})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Tells whether a value is a date-time with offset. */
export function isDateTimeOffset(value: unknown): value is DateTimeOffset {
  return typeof value === "string" && dateTimeOffsetPattern.test(value);
}

/** Records a problem unless the value is a date-time with offset. */
export function explainDateTimeOffset(value: unknown, pointer: string, problems: Problem[]): void {
  expectText(isDateTimeOffset(value), "a date-time with offset", value, pointer, problems);
}

/** Tells whether a value is a number. */
export function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

/** Records a problem unless the value is a number. */
export function explainNumber(value: unknown, pointer: string, problems: Problem[]): void {
  expect(isNumber(value), "a number", value, pointer, problems);
}

/** A duration, for instance `PT1H30M` (OData ABNF, durationValue; ISO 8601 for years, months and weeks). */
export type Duration = string;

const durationPattern = /^[+-]?P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;

/** Tells whether a value is a duration. */
export function isDuration(value: unknown): value is Duration {
  return typeof value === "string" && durationPattern.test(value);
}

/** Records a problem unless the value is a duration. */
export function explainDuration(value: unknown, pointer: string, problems: Problem[]): void {
  expectText(isDuration(value), "a duration", value, pointer, problems);
}

/** A GUID, for instance `93e56cd1-6cd1-93e5-d16c-e593d16ce593` (OData ABNF, guidValue). */
export type Guid = string;

const guidPattern = /^[\dA-Fa-f]{8}-(?:[\dA-Fa-f]{4}-){3}[\dA-Fa-f]{12}$/;

/** Tells whether a value is a GUID. */
export function isGuid(value: unknown): value is Guid {
  return typeof value === "string" && guidPattern.test(value);
}

/** Records a problem unless the value is a GUID. */
export function explainGuid(value: unknown, pointer: string, problems: Problem[]): void {
  expectText(isGuid(value), "a GUID", value, pointer, problems);
}

/** Tells whether a value is an integer. */
export function isInt16(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= -32768 && value <= 32767;
}

/** Records a problem unless the value is an integer. */
export function explainInt16(value: unknown, pointer: string, problems: Problem[]): void {
  expect(isInt16(value), "an integer", value, pointer, problems);
}

/** Tells whether a value is an integer. */
export function isInt32(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= -2147483648 && value <= 2147483647;
}

/** Records a problem unless the value is an integer. */
export function explainInt32(value: unknown, pointer: string, problems: Problem[]): void {
  expect(isInt32(value), "an integer", value, pointer, problems);
}

/** Tells whether a value is an integer. */
export function isInt64(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= -9223372036854776000 && value <= 9223372036854776000;
}

/** Records a problem unless the value is an integer. */
export function explainInt64(value: unknown, pointer: string, problems: Problem[]): void {
  expect(isInt64(value), "an integer", value, pointer, problems);
}

/** Tells whether a value is an integer. */
export function isSByte(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= -128 && value <= 127;
}

/** Records a problem unless the value is an integer. */
export function explainSByte(value: unknown, pointer: string, problems: Problem[]): void {
  expect(isSByte(value), "an integer", value, pointer, problems);
}

/** Tells whether a value is a string. */
export function isString(value: unknown): value is string {
  return typeof value === "string";
}

/** Records a problem unless the value is a string. */
export function explainString(value: unknown, pointer: string, problems: Problem[]): void {
  expect(isString(value), "a string", value, pointer, problems);
}

/** A time of day, for instance `23:56:24.25` (OData ABNF, timeOfDayValue). */
export type TimeOfDay = string;

const timeOfDayPattern = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?$/;

/** Tells whether a value is a time of day. */
export function isTimeOfDay(value: unknown): value is TimeOfDay {
  return typeof value === "string" && timeOfDayPattern.test(value);
}

/** Records a problem unless the value is a time of day. */
export function explainTimeOfDay(value: unknown, pointer: string, problems: Problem[]): void {
  expectText(isTimeOfDay(value), "a time of day", value, pointer, problems);
}

/** Tells whether a value is any value. */
export function isAnything(value: unknown): value is unknown {
  return value !== undefined;
}

/** Records a problem unless the value is any value. */
export function explainAnything(value: unknown, pointer: string, problems: Problem[]): void {
  expect(isAnything(value), "any value", value, pointer, problems);
}
