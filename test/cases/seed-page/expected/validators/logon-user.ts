/* eslint-disable */
// Generated from api/hostsecurityprofile-create.md. Do not edit.

import type { LogonUser } from "../models/logon-user.js";
import { isNullishOrString, isStringArray, nullableStringRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#microsoft.graph.logonUser", "microsoft.graph.logonUser"];

/**
 * Tells whether `value` has the shape of {@link LogonUser}.
 * Unknown members pass.
 */
export function isLogonUser(value: unknown): value is LogonUser {
  return passes(value, visitLogonUser);
}

/** Lists everything that keeps `value` from having the shape of {@link LogonUser}. */
export function checkLogonUser(value: unknown, options?: CheckOptions): Verdict<LogonUser> {
  return check(value, visitLogonUser, options);
}

/** Visits a {@link LogonUser}, for guards and checks. */
export function visitLogonUser(value: unknown, name?: Key): boolean {
  if (!isObject<LogonUser>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    isNullishOrString(value.accountDomain, "accountDomain") &&
    isNullishOrString(value.accountName, "accountName") &&
    isNullishOrString(value.accountType, "accountType") &&
    isNullishOrString(value.logonId, "logonId") &&
    (value.logonTypes === undefined || isStringArray(value.logonTypes, "logonTypes")) &&
    leave()
  );
}

/** What {@link LogonUser} is made of. */
export const logonUserRules: ObjectRules = {
  name: "microsoft.graph.logonUser",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    accountDomain: nullableStringRule,
    accountName: nullableStringRule,
    accountType: nullableStringRule,
    logonId: nullableStringRule,
    logonTypes: { items: stringRule },
  },
};

/** {@link LogonUser} as a Standard Schema, which also gives its JSON Schema. */
export const logonUserSchema: StandardSchema<LogonUser> =
  /* @__PURE__ */ standardSchema(checkLogonUser, logonUserRules);

/** Visits an array of {@link LogonUser}. */
export function visitLogonUserArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!visitLogonUser(value[index], index)) return false;
  return leave();
}
