/* eslint-disable */
// Generated from gate.md. Do not edit.

import type { GateState } from "./gate-state.js";

/** @see `gate.md` */
export interface Gate {
  /** Possible values are: `open`, `shut`, `unknownFutureValue`. */
  state?: GateState | null;
  /** How it stood before. */
  history?: GateState[];
}
