// Generated from api/hostsecurityprofile-create.md. Do not edit.

import type { NetworkInterface } from "../models/network-interface.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, oneOf, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link NetworkInterface}.
 * Unknown members pass.
 */
export function isNetworkInterface(value: unknown): value is NetworkInterface {
  return (
    isObject<NetworkInterface>(value) &&
    (value["@odata.type"] === undefined || value["@odata.type"] === "#microsoft.graph.networkInterface" || value["@odata.type"] === "microsoft.graph.networkInterface") &&
    (value.description == null || isString(value.description)) &&
    (value.ipV4Address == null || isString(value.ipV4Address)) &&
    (value.ipV6Address == null || isString(value.ipV6Address)) &&
    (value.localIpV6Address == null || isString(value.localIpV6Address)) &&
    (value.macAddress == null || isString(value.macAddress))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link NetworkInterface}. */
export function checkNetworkInterface(value: unknown): Verdict<NetworkInterface> {
  return verdict(value, explainNetworkInterface);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainNetworkInterface(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<NetworkInterface>(
    value,
    pointer,
    problems,
    {
      "@odata.type": optional(oneOf(["#microsoft.graph.networkInterface", "microsoft.graph.networkInterface"])),
      description: optional(nullable(explainString)),
      ipV4Address: optional(nullable(explainString)),
      ipV6Address: optional(nullable(explainString)),
      localIpV6Address: optional(nullable(explainString)),
      macAddress: optional(nullable(explainString)),
    },
  );
}

/** {@link NetworkInterface} as a Standard Schema. */
export const networkInterfaceSchema: StandardSchema<NetworkInterface> =
  /* @__PURE__ */ standardSchema(checkNetworkInterface);
