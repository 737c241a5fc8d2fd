/* eslint-disable */
// Generated from cup.md. Do not edit.

/** @see `cup.md` */
export interface Cup {
  /** In millilitres. */
  volume?: unknown;
  /** Whether it has one. */
  handle?: boolean | null;
  /** What covers it. */
  glaze?: unknown;
  /** As text or as number. */
  size?: string | number | null;
  /** All of them. */
  maker?: unknown[];
  /** Changes. */
  owner?: unknown;
  /** What it stands on. */
  saucer?: unknown;
}
