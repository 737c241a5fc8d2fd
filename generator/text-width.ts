import { canRequireModules, loadPackage } from "./load-package.ts";

type StringWidth = typeof import("string-width");

/** Loaded when it is needed, as nearly all text is plain and to load it takes as long as to print a report. */
let stringWidth: StringWidth | undefined = canRequireModules ? undefined : await import("string-width");

/** Text of one column for each character. */
const plainText = /^[ -~]*$/;

/** The columns that a text takes on a terminal. */
export function textWidth(text: string): number {
  if (plainText.test(text)) return text.length;
  const loaded: StringWidth = stringWidth ?? loadPackage("string-width");
  stringWidth = loaded;
  return loaded.default(text);
}
