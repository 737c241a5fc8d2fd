/* eslint-disable */
// Generated from resources/drawer.md. Do not edit.

import type { Annotations } from "../runtime/annotations.js";
import type { Double } from "../runtime/primitives.js";

/**
 * A drawer.
 *
 * @see `resources/drawer.md`
 */
export interface Drawer extends Annotations {
  /** The key. */
  id?: string;
  /** In centimeters. */
  depth?: Double | null;
}

/** What a request that creates {@link Drawer} sends. */
export interface DrawerCreate {
  /** The key. */
  id?: string | undefined;
  /** In centimeters. */
  depth?: Double | null | undefined;
}
