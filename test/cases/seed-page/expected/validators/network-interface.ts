// Generated from api/hostsecurityprofile-create.md. Do not edit.

import type { NetworkInterface } from "../models/network-interface.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, isOneOf, within } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#microsoft.graph.networkInterface", "microsoft.graph.networkInterface"];

/**
 * Tells whether `value` has the shape of {@link NetworkInterface}.
 * Unknown members pass.
 */
export function isNetworkInterface(value: unknown): value is NetworkInterface {
  try {
    return visitNetworkInterface(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link NetworkInterface}. */
export function checkNetworkInterface(value: unknown, options?: CheckOptions): Verdict<NetworkInterface> {
  return check(value, visitNetworkInterface, options);
}

/** Visits a {@link NetworkInterface}, for guards and checks. */
export function visitNetworkInterface(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<NetworkInterface>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    (value["@odata.type"] === undefined || isOneOf(typeNames, value["@odata.type"], place, "@odata.type")) &&
    isNullishOrString(value.description, place, "description") &&
    isNullishOrString(value.ipV4Address, place, "ipV4Address") &&
    isNullishOrString(value.ipV6Address, place, "ipV6Address") &&
    isNullishOrString(value.localIpV6Address, place, "localIpV6Address") &&
    isNullishOrString(value.macAddress, place, "macAddress")
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
export function visitNetworkInterfaceArray(value: unknown, around?: Place, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, around, name);
  const place = within(around, name);
  for (let index = 0; index < value.length; index++) if (!visitNetworkInterface(value[index], place, index)) return false;
  return true;
}
