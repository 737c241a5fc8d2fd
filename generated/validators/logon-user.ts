// Generated from api/hostsecurityprofile-create.md. Do not edit.

import type { LogonUser } from "../models/logon-user.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import {
  arrayOf,
  explainMembers,
  isArrayOf,
  isObject,
  nullable,
  oneOf,
  optional,
  standardSchema,
  verdict,
} from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link LogonUser}.
 * Unknown members pass.
 */
export function isLogonUser(value: unknown): value is LogonUser {
  return (
    isObject<LogonUser>(value) &&
    (value["@odata.type"] === undefined || value["@odata.type"] === "#microsoft.graph.logonUser" || value["@odata.type"] === "microsoft.graph.logonUser") &&
    (value.accountDomain == null || isString(value.accountDomain)) &&
    (value.accountName == null || isString(value.accountName)) &&
    (value.accountType == null || isString(value.accountType)) &&
    (value.logonId == null || isString(value.logonId)) &&
    (value.logonTypes === undefined || isArrayOf(value.logonTypes, isString))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link LogonUser}. */
export function checkLogonUser(value: unknown): Verdict<LogonUser> {
  return verdict(value, explainLogonUser);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainLogonUser(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<LogonUser>(
    value,
    pointer,
    problems,
    {
      "@odata.type": optional(oneOf(["#microsoft.graph.logonUser", "microsoft.graph.logonUser"])),
      accountDomain: optional(nullable(explainString)),
      accountName: optional(nullable(explainString)),
      accountType: optional(nullable(explainString)),
      logonId: optional(nullable(explainString)),
      logonTypes: optional(arrayOf(explainString, "strings")),
    },
  );
}

/** {@link LogonUser} as a Standard Schema. */
export const logonUserSchema: StandardSchema<LogonUser> = /* @__PURE__ */ standardSchema(checkLogonUser);
