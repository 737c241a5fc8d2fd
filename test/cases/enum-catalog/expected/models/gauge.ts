/* eslint-disable */
// Generated from enums.md. Do not edit.

/** @see `enums.md` */
export type Gauge = "narrow" | "standard";

/** The members of {@link Gauge}, in documented order. */
export const gaugeValues: readonly Gauge[] = ["narrow", "standard"];
