/* eslint-disable */
// Generated from snippet.md. Do not edit.

/**
 * A snippet / export const stolen = 1; / of text.
 *
 * @see `snippet.md`
 */
export interface Snippet {
  /** Starts with `/*` and ends with `*\/`. */
  opening?: string | null;
  /** Holds `${name}` and a `backtick`. */
  template?: string | null;
  /** Shown as `<script>` by some. @internal is no tag here. */
  markup?: string | null;
  /** Looks like `C:\users\new` or https://example.com/*\/x. */
  path?: string | null;
  /** A name that ends comments. */
  "*/"?: string | null;
  /** A name that looks like a placeholder. */
  "${x}"?: string | null;
}
