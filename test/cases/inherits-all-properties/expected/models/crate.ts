/* eslint-disable */
// Generated from crate.md. Do not edit.

import type { Box } from "./box.js";

/**
 * A box of wood.
 *
 * @see `crate.md`
 */
export interface Crate extends Box {}
