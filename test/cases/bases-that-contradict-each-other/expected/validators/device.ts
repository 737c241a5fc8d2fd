/* eslint-disable */
// Generated from device.md. Do not edit.

import type { AnyDevice, Device } from "../models/device.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { clockRules, visitClock } from "./clock.js";
import { heatedPlantRules, visitHeatedPlant } from "./heated-plant.js";
import { lampRules, visitLamp } from "./lamp.js";
import { plantRules, visitPlant } from "./plant.js";
import { radioClockRules, visitRadioClock } from "./radio-clock.js";

/**
 * Tells whether `value` has the shape of {@link AnyDevice}.
 * Unknown members pass.
 */
export function isDevice(value: unknown): value is AnyDevice {
  return passes(value, visitDevice);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyDevice}. */
export function checkDevice(value: unknown, options?: CheckOptions): Verdict<AnyDevice> {
  return check(value, visitDevice, options);
}

/** Visits a {@link Device}, for guards and checks. */
export function visitDevice(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "shop.clock":
    case "#shop.clock":
      return visitClock(value, name);
    case "shop.heatedPlant":
    case "#shop.heatedPlant":
      return visitHeatedPlant(value, name);
    case "shop.lamp":
    case "#shop.lamp":
      return visitLamp(value, name);
    case "shop.plant":
    case "#shop.plant":
      return visitPlant(value, name);
    case "shop.radioClock":
    case "#shop.radioClock":
      return visitRadioClock(value, name);
  }
  if (!isObject<Device>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    isNullishOrInt32(value.voltage, "voltage") &&
    leave()
  );
}

/** What {@link AnyDevice} is made of. */
export const deviceRules: ObjectRules = {
  name: "shop.device",
  members: {
    "@odata.type": stringRule,
    voltage: nullableInt32Rule,
  },
  derived: () => [clockRules, heatedPlantRules, lampRules, plantRules, radioClockRules],
};

/** {@link AnyDevice} as a Standard Schema, which also gives its JSON Schema. */
export const deviceSchema: StandardSchema<AnyDevice> = /* @__PURE__ */ standardSchema(checkDevice, deviceRules);
