/**
 * A regular expression of the same texts that takes fewer steps: engines loop where they repeat something more than
 * three times, one character at a time.
 *
 * @param pattern the source of a regular expression
 */
export function spelledOut(pattern: string): string {
  return pattern
    .replace(/(\[[^\]]*\]|\\d)\{(\d+)\}/g, (_, characters: string, times: string) =>
      repeated(characters, Number(times)),
    )
    .replace(/(\[[^\]]*\])\*/g, (_, characters: string) => `(?:${characters.repeat(8)})*${characters}{0,7}`);
}

/** So many characters, at most three of which stand in one repetition. */
function repeated(characters: string, times: number): string {
  if (times <= 3) return times === 1 ? characters : `${characters}{${times}}`;
  return `${characters}{3}${repeated(characters, times - 3)}`;
}
