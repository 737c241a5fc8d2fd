/**
 * A regular expression that matches the same texts in fewer steps: engines loop, one character at a time, where something
 * is repeated more than three times.
 *
 * @param pattern the source of a regular expression
 */
export function unrolled(pattern: string): string {
  return pattern
    .replace(/(\[[^\]]*\]|\\d)\{(\d+)\}/g, (_, characters: string, times: string) =>
      repeated(characters, Number(times)),
    )
    .replace(/(\[[^\]]*\])\*/g, (_, characters: string) => `(?:${characters.repeat(8)})*${characters}{0,7}`);
}

/** Repeats characters, at most three times in one repetition. */
function repeated(characters: string, times: number): string {
  if (times <= 3) return times === 1 ? characters : `${characters}{${times}}`;
  return `${characters}{3}${repeated(characters, times - 3)}`;
}
