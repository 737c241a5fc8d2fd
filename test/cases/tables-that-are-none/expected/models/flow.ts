/* eslint-disable */
// Generated from hose.md. Do not edit.

/** @see `hose.md` */
export type Flow = "slow" | "fast";

/** The members of {@link Flow}, in documented order. */
export const flowValues: readonly Flow[] = ["slow", "fast"];
