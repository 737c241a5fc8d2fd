/* eslint-disable */
// Generated from api/hostsecurityprofile-create.md. Do not edit.

import type { NetworkInterface } from "../models/network-interface.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#microsoft.graph.networkInterface", "microsoft.graph.networkInterface"];

/**
 * Tells whether `value` has the shape of {@link NetworkInterface}.
 * Unknown members pass.
 */
export function isNetworkInterface(value: unknown): value is NetworkInterface {
  return passes(value, visitNetworkInterface);
}

/** Lists everything that keeps `value` from having the shape of {@link NetworkInterface}. */
export function checkNetworkInterface(value: unknown, options?: CheckOptions): Verdict<NetworkInterface> {
  return check(value, visitNetworkInterface, options);
}

/** Visits a {@link NetworkInterface}, for guards and checks. */
export function visitNetworkInterface(value: unknown, name?: Key): boolean {
  if (!isObject<NetworkInterface>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    isNullishOrString(value.description, "description") &&
    isNullishOrString(value.ipV4Address, "ipV4Address") &&
    isNullishOrString(value.ipV6Address, "ipV6Address") &&
    isNullishOrString(value.localIpV6Address, "localIpV6Address") &&
    isNullishOrString(value.macAddress, "macAddress") &&
    leave()
  );
}

/** What {@link NetworkInterface} is made of. */
export const networkInterfaceRules: ObjectRules = {
  name: "microsoft.graph.networkInterface",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    description: nullableStringRule,
    ipV4Address: nullableStringRule,
    ipV6Address: nullableStringRule,
    localIpV6Address: nullableStringRule,
    macAddress: nullableStringRule,
  },
};

/** {@link NetworkInterface} as a Standard Schema, which also gives its JSON Schema. */
export const networkInterfaceSchema: StandardSchema<NetworkInterface> =
  /* @__PURE__ */ standardSchema(checkNetworkInterface, networkInterfaceRules);

/** Visits an array of {@link NetworkInterface}. */
export function visitNetworkInterfaceArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!visitNetworkInterface(value[index], index)) return false;
  return leave();
}
