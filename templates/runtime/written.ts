// Checks of what a client writes. A service refuses members that it does not know and those that only it writes, so
// that these checks are exact where those of what is read are open.

import { type ObjectRules, type Rule, readOnlyOf } from "./rules.js";
import {
  check,
  enter,
  fail,
  isObject,
  isOneOf,
  isRecordOf,
  type Key,
  leave,
  nested,
  own,
  passes,
  passesAny,
  pointerSegment,
  typeNameOf,
  type Verdict,
} from "./validation.js";

/**
 * Holds what a client is about to write against rules. It never throws, whatever the value is.
 *
 * @internal
 */
export function checkWritten<Type>(value: unknown, rules: ObjectRules): Verdict<Type> {
  return check(value, (root) => visitObject(root, rules));
}

function visitRule(value: unknown, rule: Rule, name?: Key): boolean {
  if (value === null && rule.nullable) return true;
  const { type, items, entries, values, anyOf } = rule;
  if (type) {
    const declared = type();
    return nested((object) => visitObject(object, declared, name), value, name, declared);
  }
  if (entries) return isRecordOf((member, key) => visitRule(member, entries, key), value, name);
  if (items && Array.isArray(value)) {
    enter(name);
    // Not `every`, which leaves out holes.
    for (let index = 0; index < value.length; index++) if (!visitRule(value[index], items, index)) return false;
    return leave();
  }
  if (values) return visitMember(value, values, rule.flags === true, name);
  const isRight = anyOf
    ? passesAny(
        anyOf.map((option) => (one: unknown) => visitRule(one, option)),
        value,
      )
    : isPrimitive(value, rule);
  return isRight || fail(phraseOf(rule), value, name);
}

function visitMember(value: unknown, values: readonly string[], isFlags: boolean, name?: Key): boolean {
  const members = isFlags && typeof value === "string" ? value.split(",").map((member) => member.trim()) : [value];
  return members.every((member) => isOneOf(values, member, name));
}

function isPrimitive(value: unknown, { base, is, items, maxLength, minimum, maximum }: Rule): boolean {
  if (items || (is && !passes(value, is)) || (base && !isPrimitive(value, base))) return false;
  if (typeof value === "string") return maxLength === undefined || [...value].length <= maxLength;
  return typeof value !== "number" || (value >= (minimum ?? value) && value <= (maximum ?? value));
}

function visitObject(value: unknown, declared: ObjectRules, name?: Key): boolean {
  if (!isObject(value)) return fail("an object", value, name);
  enter(name);
  const typeName = typeNameOf(value);
  const isNamed = ({ name: own }: ObjectRules) => typeName === own || typeName === `#${own}`;
  const rules = declared.derived?.().find(isNamed) ?? declared;
  const readOnly = readOnlyOf(rules);
  // A type that nobody documented may have members that nobody documented.
  const isOther = typeof typeName === "string" && !isNamed(rules);
  return (
    Object.entries(rules.members).every(([member, rule]) => {
      const found = own(value, member);
      if (found === undefined)
        return !rules.required?.includes(member) || fail(phraseOf(rule), found, pointerSegment(member));
      return readOnly.includes(member) || visitRule(found, rule, pointerSegment(member));
    }) &&
    Object.entries(value).every(([member, found]) => {
      const refusal = found !== undefined && refusalOf(member, rules, readOnly, isOther);
      return !refusal || fail(`nothing, as ${refusal}`, found, pointerSegment(member));
    }) &&
    leave()
  );
}

/** Why a service refuses a member, if it does. Annotations are always welcome (OData JSON Format 4.01, section 4.6). */
function refusalOf(
  name: string,
  { members, open }: ObjectRules,
  readOnly: readonly string[],
  isOther: boolean,
): string | undefined {
  if (name.includes("@")) return undefined;
  if (readOnly.includes(name)) return "it is read-only";
  return open || isOther || Object.hasOwn(members, name) ? undefined : "no such member is documented";
}

/** What a message calls a value that would pass, with its article. */
function phraseOf(rule: Rule): string {
  const { base, items, entries, anyOf, values, type, maxLength, minimum, maximum } = rule;
  const phrase = base ? phraseOf(base) : (rule.phrase ?? "any value");
  if (items) return `an array of ${phraseOf(items).replace(/^an? (\S+)/, "$1s")}`;
  if (anyOf) return anyOf.map(phraseOf).join(" or ");
  if (values) return values.map((value) => JSON.stringify(value)).join(" or ");
  if (type || entries) return "an object";
  if (maxLength !== undefined) return `${phrase} of at most ${maxLength} characters`;
  return maximum === undefined ? phrase : `a number from ${minimum} to ${maximum}`;
}
