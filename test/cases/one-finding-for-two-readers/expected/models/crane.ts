/* eslint-disable */
// Generated from crane-create.md. Do not edit.

import type { CraneReach } from "./crane-reach.js";

/** @see `crane-create.md` */
export interface Crane {
  /**
   * How far it reaches.
   * The possible values are: `quay`, `hold`.
   */
  reach?: CraneReach | null;
}

/** What a request that creates {@link Crane} sends. */
export interface CraneCreate {
  /**
   * How far it reaches.
   * The possible values are: `quay`, `hold`.
   */
  reach?: CraneReach | null | undefined;
}
