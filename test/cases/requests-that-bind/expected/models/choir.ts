/* eslint-disable */
// Generated from choir.md. Do not edit.

import type { Seat } from "./seat.js";
import type { Singer } from "./singer.js";

/**
 * People who sing together.
 *
 * @see `choir.md`
 */
export interface Choir {
  /**
   * The key.
   * Read-only.
   */
  id?: string | null;
  /** The name. */
  name?: string | null;
  /** Where people stand. */
  seats?: Seat[];
  /** Who leads. */
  conductor?: Singer | null;
  /** Who sings. */
  singers?: Singer[];
}

/** What a request that creates {@link Choir} sends. */
export interface ChoirCreate {
  /** The name. */
  name?: string | null | undefined;
  /** Where people stand. */
  seats?: Seat[] | undefined;
  /** Who leads. */
  conductor?: Singer | null | undefined;
  "conductor@odata.bind"?: string | null | undefined;
  /** Who sings. */
  singers?: Singer[] | undefined;
  "singers@odata.bind"?: string[] | undefined;
  "@music.seating"?: string | null | undefined;
  motto?: string | null | undefined;
}
