/* eslint-disable */
// Generated from badge-create.md. Do not edit.

import type { Photo } from "./photo.js";

/** @see `badge-create.md` */
export interface Badge {
  /** The color of the card. */
  color?: string | null;
  /** The picture on it. */
  photo?: Photo | null;
}

/** What a request that creates {@link Badge} sends. */
export interface BadgeCreate {
  /** The color of the card. */
  color?: string | null | undefined;
  /** The picture on it. */
  photo?: Photo | null | undefined;
}
