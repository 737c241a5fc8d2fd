// Generated. Do not edit.

// What guards and checks are built from. Both run the same code: a guard stops at the first thing that is wrong, a check
// also gives a place, where everything that is wrong is written down.

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

/** Where a value stands, and what was found wrong so far. */
export interface Place {
  readonly problems: Problem[];
  readonly strict: boolean;
  readonly around: Place | undefined;
  readonly name: Key | undefined;
}

/** The name of a member or the index of an item. */
export type Key = string | number;

/**
 * Tells whether a value passes. With a place around it, says there what is wrong, and is true all the same, so that
 * what stands beside the value is looked at as well.
 */
export type Visit = (value: unknown, around?: Place, name?: Key) => boolean;

/** The members of a type, of which nothing is known yet. */
export type Fields<Type> = { readonly [Name in keyof Type]?: unknown };

interface Named {
  "@odata.type": string;
}

/** Runs a check. It never throws, whatever the value is. */
export function check<Type>(value: unknown, visit: Visit, options?: CheckOptions): Verdict<Type> {
  const problems: Problem[] = [];
  const place = { problems, strict: options?.strict === true, around: undefined, name: undefined };
  try {
    visit(value, place);
  } catch {
    report("a value that can be read", "one that throws", place);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: value as Type };
}

/** Writes down what is wrong, if there is a place for it. */
export function fail(expected: string, value: unknown, around?: Place, name?: Key): boolean {
  if (around) report(expected, describe(value), around, name);
  return around !== undefined;
}

function report(expected: string, found: string, around: Place, name?: Key): void {
  let pointer = segment(name);
  for (let at: Place | undefined = around; at; at = at.around) pointer = segment(at.name) + pointer;
  around.problems.push({ pointer, expected, found, message: `expected ${expected}, found ${found}` });
}

function segment(name: Key | undefined): string {
  if (name === undefined) return "";
  if (typeof name === "string" && /[~/]/.test(name)) return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return `/${name}`;
}

/** What a message calls a value. */
function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "object") return Array.isArray(value) ? "an array" : "an object";
  if (typeof value === "string")
    return `the string ${JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)}`;
  return typeof value === "number" || typeof value === "boolean" ? `the ${typeof value} ${value}` : `a ${typeof value}`;
}

/** The place of a value's members. */
export function within(around: Place | undefined, name: Key | undefined): Place | undefined {
  return around && placeIn(around, name);
}

function placeIn(around: Place, name: Key | undefined): Place {
  return { problems: around.problems, strict: around.strict, around, name };
}

/** Tells whether a value is an object, and not an array. */
export function isObject<Type>(value: unknown): value is Fields<Type> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Visits an array; `items` says what passes within it, in the plural. */
export function isArrayOf(items: string, visit: Visit, value: unknown, around?: Place, name?: Key): boolean {
  if (!Array.isArray(value)) return fail(`an array of ${items}`, value, around, name);
  const place = within(around, name);
  for (let index = 0; index < value.length; index++) if (!visit(value[index], place, index)) return false;
  return true;
}

/** Visits a value that must be one of a few strings. */
export function isOneOf(values: readonly string[], value: unknown, around?: Place, name?: Key): boolean {
  // Not `includes`, which compares strings several times as slowly.
  for (let index = 0; index < values.length; index++) if (values[index] === value) return true;
  return fail(values.map((known) => JSON.stringify(known)).join(" or "), value, around, name);
}

/** Visits a member of an enumeration. Services add members, so that others pass unless the check is strict. */
export function isMember(values: readonly string[], value: unknown, around?: Place, name?: Key): boolean {
  if (typeof value !== "string") return fail("a string", value, around, name);
  return !around?.strict || isOneOf(values, value, around, name);
}

/** Visits several members of an enumeration in one string, with commas between them. */
export function isFlags(values: readonly string[], value: unknown, around?: Place, name?: Key): boolean {
  if (typeof value !== "string") return fail("a string", value, around, name);
  for (const flag of value.split(",")) if (!isMember(values, flag.trim(), around, name)) return false;
  return true;
}

/** Visits a string of at most so many characters (code points). */
export function isText(maxLength: number, value: unknown, around?: Place, name?: Key): boolean {
  return (
    (typeof value === "string" && (value.length <= maxLength || [...value].length <= maxLength)) ||
    fail(`a string of at most ${maxLength} characters`, value, around, name)
  );
}

/** Visits a value that passes where one of several visits has nothing against it. */
export function isAnyOf(phrase: string, visits: readonly Visit[], value: unknown, around?: Place, name?: Key): boolean {
  return visits.some((visit) => visit(value)) || fail(phrase, value, around, name);
}

/** A member. Of those that every object inherits, such as `constructor`, only the value's own counts. */
export function own(value: object, name: string): unknown {
  return name in {} && !Object.hasOwn(value, name) ? undefined : Reflect.get(value, name);
}

/** The type that a value names itself. In OData 4.0 the name starts with `#`, in 4.01 it need not. */
export function typeNameOf(value: unknown): unknown {
  return isObject<Named>(value) ? value["@odata.type"] : undefined;
}

/** Objects within objects, this many levels deep, are as many as a value may have. */
const deepest = 256;

let depth = 0;
let isTooDeep = false;

/** Visits a value whose type may hold itself. A cycle has no end, and deep values would exhaust the stack. */
export function nested(visit: Visit, value: unknown, around?: Place, name?: Key): boolean {
  // Once a value is too deep, no other branch is followed until the outermost visit ends: there may be 2 ** 256 of them.
  if (isTooDeep) return around !== undefined;
  if (depth === deepest) {
    isTooDeep = true;
    return fail(`at most ${deepest} objects within each other`, value, around, name);
  }
  depth++;
  try {
    return visit(value, around, name);
  } finally {
    depth--;
    if (depth === 0) isTooDeep = false;
  }
}
