/* eslint-disable */
// Generated. Do not edit.

// What guards and checks are built from. Both run the same code: a guard stops at the first thing that is wrong, while a
// check runs, everything that is wrong is written down.

/** One thing that is wrong with a value. */
export interface Problem {
  /** Where, as a JSON Pointer (RFC 6901); empty for the value itself. */
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
  /** What was expected and what was found, in one sentence. */
  readonly message: string;
}

/** The value with its type, or all that is wrong with it. */
export type Verdict<Type> =
  | { readonly ok: true; readonly value: Type }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** How to check. */
export interface CheckOptions {
  /** Whether members of an enumeration that nobody documented are problems as well. */
  readonly strict?: boolean;
}

/** What a check found wrong so far, and where it is. */
interface Report {
  readonly problems: Problem[];
  readonly strict: boolean;
  /** The way to what is visited now, from the value that is checked, which has no name. */
  readonly path: (Key | undefined)[];
}

/**
 * The name of a member as JSON Pointers write it, or the index of an item.
 *
 * @internal
 */
export type Key = string | number;

/**
 * Tells whether a value passes. While a check runs, says what is wrong, and is true all the same, so that what stands
 * beside the value is looked at as well.
 *
 * @internal
 */
export type Visit = (value: unknown, name?: Key) => boolean;

/**
 * The members of a type, of which nothing is known yet.
 *
 * @internal
 */
export type Fields<Type> = { readonly [Name in keyof Type]?: unknown };

interface Named {
  "@odata.type": string;
}

/** That of the check that runs now; a guard has none. */
let report: Report | undefined;

/**
 * Runs a guard. It never throws, whatever the value is.
 *
 * @internal
 */
export function passes(value: unknown, visit: Visit): boolean {
  if (report !== undefined) return passesMeanwhile(value, visit);
  try {
    return visit(value);
  } catch {
    return false;
  }
}

/** Runs a guard within a check: one that is part of it, or that a getter of the value calls. */
function passesMeanwhile(value: unknown, visit: Visit): boolean {
  const outer = report;
  report = undefined;
  const isRight = passes(value, visit);
  report = outer;
  return isRight;
}

/**
 * Runs a check. It never throws, whatever the value is.
 *
 * @internal
 */
export function check<Type>(value: unknown, visit: Visit, options?: CheckOptions): Verdict<Type> {
  const outer = { report, results };
  const problems: Problem[] = [];
  results = undefined;
  report = { problems, strict: options?.strict === true, path: [] };
  try {
    visit(value);
  } catch {
    problems.push(problem("", "a value that can be read", "one that throws"));
  } finally {
    ({ report, results } = outer);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: value as Type };
}

/**
 * Writes down what is wrong, if a check runs.
 *
 * @internal
 */
export function fail(expected: string, value: unknown, name?: Key): boolean {
  if (report === undefined) return false;
  const { path, problems } = report;
  let pointer = "";
  for (let level = 1; level < path.length; level++) pointer += `/${path[level]}`;
  if (name !== undefined) pointer += `/${name}`;
  problems.push(problem(pointer, expected, describe(value)));
  return true;
}

function problem(pointer: string, expected: string, found: string): Problem {
  return { pointer, expected, found, message: `expected ${expected}, found ${found}` };
}

/** What a message calls a value. */
function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "object") return Array.isArray(value) ? "an array" : "an object";
  if (typeof value === "string") return `the string ${literal(value.length > 60 ? `${value.slice(0, 60)}…` : value)}`;
  return typeof value === "number" || typeof value === "boolean" ? `the ${typeof value} ${value}` : `a ${typeof value}`;
}

/** As JSON, of which most texts need nothing but the quotes. */
function literal(text: string): string {
  return /["\\\p{Cc}\p{Cs}]/u.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/**
 * Goes to the members of an object or the items of an array; `leave` goes back.
 *
 * @internal
 */
export function enter(name: Key | undefined): void {
  report?.path.push(name);
}

/**
 * Is true, as nothing was found by which a guard would have ended.
 *
 * @internal
 */
export function leave(): boolean {
  report?.path.pop();
  return true;
}

// Engines inline what is short, whatever it is part of: at this writing, functions of up to 27 bytes of bytecode.
const { isArray } = Array;

/**
 * Tells whether a value is an object, and not an array.
 *
 * @internal
 */
export function isObject<Type>(value: unknown): value is Fields<Type> {
  return typeof value === "object" && value !== null && !isArray(value);
}

/**
 * Visits an array; `items` says what passes within it, in the plural.
 *
 * @internal
 */
export function isArrayOf(items: string, visit: Visit, value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail(`an array of ${items}`, value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!visit(value[index], index)) return false;
  return leave();
}

/**
 * Visits an object whose members have any names.
 *
 * @internal
 */
export function isRecordOf(visit: Visit, value: unknown, name?: Key): boolean {
  if (!isObject<object>(value)) return fail("an object", value, name);
  enter(name);
  for (const [key, member] of Object.entries(value)) if (!visit(member, pointerSegment(key))) return false;
  return leave();
}

/**
 * The name of a member as JSON Pointers write it (RFC 6901, section 3).
 *
 * @internal
 */
export function pointerSegment(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/**
 * Visits a value that must be one of a few strings.
 *
 * @internal
 */
export function isOneOf(values: readonly string[], value: unknown, name?: Key): boolean {
  // Not `includes`, which compares strings several times as slowly.
  for (let index = 0; index < values.length; index++) if (values[index] === value) return true;
  return fail(values.map((known) => JSON.stringify(known)).join(" or "), value, name);
}

/**
 * Visits a member of an enumeration. Services add members, so that others pass unless the check is strict.
 *
 * @internal
 */
export function isMember(values: readonly string[], value: unknown, name?: Key): boolean {
  if (typeof value !== "string") return fail("a string", value, name);
  return !report?.strict || isOneOf(values, value, name);
}

/**
 * Visits several members of an enumeration in one string, with commas between them.
 *
 * @internal
 */
export function isFlags(values: readonly string[], value: unknown, name?: Key): boolean {
  if (typeof value !== "string") return fail("a string", value, name);
  for (const flag of value.split(",")) if (!isMember(values, flag.trim(), name)) return false;
  return true;
}

/**
 * Visits a value that passes where one of several visits has nothing against it.
 *
 * @internal
 */
export function isAnyOf(phrase: string, visits: readonly Visit[], value: unknown, name?: Key): boolean {
  return passesAny(visits, value) || fail(phrase, value, name);
}

/**
 * Tells whether one of several visits has nothing against a value. What a branch finds too deep ends that branch only.
 *
 * @internal
 */
export function passesAny(visits: readonly Visit[], value: unknown): boolean {
  const outer = { results, isTooDeep };
  results ??= new Map();
  try {
    return visits.some((visit) => {
      isTooDeep = false;
      return passes(value, visit);
    });
  } finally {
    ({ results, isTooDeep } = outer);
  }
}

/**
 * A member. Of those that every object inherits, such as `constructor`, only the value's own counts.
 *
 * @internal
 */
export function own(value: object, name: string): unknown {
  return name in {} && !Object.hasOwn(value, name) ? undefined : Reflect.get(value, name);
}

/**
 * Visits the name that a value may give its type.
 *
 * @internal
 */
export function isTypeName(typeNames: readonly string[], value: unknown): boolean {
  return value === undefined || isOneOf(typeNames, value, "@odata.type");
}

/**
 * The type that a value names itself. In OData 4.0 the name starts with `#`, in 4.01 it need not.
 *
 * @internal
 */
export function typeNameOf(value: unknown): unknown {
  return isObject<Named>(value) ? value["@odata.type"] : undefined;
}

/** Objects within objects, this many levels deep, are as many as a value may have. */
const deepest = 256;

let depth = 0;
let isTooDeep = false;

/** Within a union, whether each value passed each visit: the same value may be reached by 2 ** 256 ways. */
let results: Map<unknown, Map<unknown, boolean>> | undefined;

/**
 * Visits a value whose type may hold itself. A cycle has no end, and deep values would exhaust the stack.
 *
 * @param type what stands for the type, where the visit is made for this value only
 * @internal
 */
export function nested(visit: Visit, value: unknown, name?: Key, type: unknown = visit): boolean {
  if (results === undefined) return nestedOnce(visit, value, name);
  const known = results.get(value) ?? new Map<unknown, boolean>();
  results.set(value, known);
  const passed = known.get(type) ?? nestedOnce(visit, value, name);
  known.set(type, passed);
  return passed;
}

function nestedOnce(visit: Visit, value: unknown, name?: Key): boolean {
  // Once a value is too deep, nothing beside it is followed: there may be 2 ** 256 ways to it.
  if (isTooDeep) return report !== undefined;
  if (depth === deepest) {
    isTooDeep = true;
    return fail(`at most ${deepest} objects within each other`, value, name);
  }
  depth++;
  try {
    return visit(value, name);
  } finally {
    depth--;
    if (depth === 0) isTooDeep = false;
  }
}
