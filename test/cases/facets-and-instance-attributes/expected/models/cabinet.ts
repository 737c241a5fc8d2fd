/* eslint-disable */
// Generated from resources/cabinet.md. Do not edit.

import type { DateTimeOffset, Int64 } from "../runtime/primitives.js";
import type { BaseThing } from "./base-thing.js";
import type { Drawer } from "./drawer.js";
import type { Lock } from "./lock.js";

/**
 * The cabinet resource represents a piece of furniture on a shelf.
 * All resources inherit from baseThing.
 *
 * @see `resources/cabinet.md`
 */
export interface Cabinet extends BaseThing {
  /**
   * Lock metadata, if it has one.
   * Read-only.
   */
  lock?: Lock | null;
  /**
   * Size in bytes.
   * Read-only.
   */
  size?: Int64 | null;
  /**
   * Where it is seen.
   * Read-only.
   */
  url?: string | null;
  /**
   * When it was made.
   * Read-only.
   */
  made?: DateTimeOffset | null;
  /** Words about it. */
  keywords?: string[];
  /**
   * None.
   * This facet is a null or not-null value.
   */
  shared?: boolean | null;
  /** When issuing a PUT request, this tells from where. */
  "@content.sourceUrl"?: string | null;
  /** What happens when the name is taken: `rename`, `replace`, or `fail`. */
  "@name.conflictBehavior"?: string | null;
  /**
   * All drawers.
   * Read-only.
   * Nullable.
   */
  drawers?: Drawer[];
}

/** What `$expand` can name in {@link Cabinet}. */
export type CabinetNavigation = "drawers";
