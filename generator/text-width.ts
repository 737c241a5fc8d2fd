import { canRequireModules, loadPackage } from "./load-package.ts";

/** Loaded when it is needed, as nearly all text is plain and to load it takes as long as to print a report. */
const imported = canRequireModules ? undefined : await import("string-width");

/** Text of one column for each character. */
const plainText = /^[ -~]*$/;

/** The columns that a text takes on a terminal. */
export function textWidth(text: string): number {
  return plainText.test(text) ? text.length : stringWidth()(text);
}

function stringWidth(): (text: string) => number {
  const { default: widthOf }: typeof import("string-width") = imported ?? loadPackage("string-width");
  return widthOf;
}
