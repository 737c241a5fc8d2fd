import stringWidth from "string-width";

/** Text of one column for each character. */
const plainText = /^[ -~]*$/;

/** The columns that a text takes on a terminal. */
export function textWidth(text: string): number {
  return plainText.test(text) ? text.length : stringWidth(text);
}
