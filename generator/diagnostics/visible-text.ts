/** Characters that control a terminal, or that nobody sees. */
export const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Text of a page as it can be printed: each invisible character becomes `�`. */
export function visible(text: string): string {
  return text.replace(invisible, "\uFFFD");
}
