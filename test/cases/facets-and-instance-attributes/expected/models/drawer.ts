// Generated from resources/drawer.md. Do not edit.

/**
 * A drawer.
 *
 * @see resources/drawer.md
 */
export interface Drawer {
  /** The key. */
  id?: string;
  /** In centimeters. */
  depth?: number | null;
}

/** What a request that creates {@link Drawer} sends. */
export interface DrawerCreate {
  /** The key. */
  id?: string | undefined;
  /** In centimeters. */
  depth?: number | null | undefined;
}
