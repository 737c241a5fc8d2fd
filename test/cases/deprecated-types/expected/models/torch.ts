/* eslint-disable */
// Generated from resources/torch.md. Do not edit.

/**
 * Represents a torch.
 *
 * @see `resources/torch.md`
 * @deprecated
 */
export interface Torch {
  /** The fuel. */
  fuel?: string | null;
}
