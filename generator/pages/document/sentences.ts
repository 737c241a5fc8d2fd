/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/);
}

/** Whether a sentence ends in a piece of text. */
export function endsSentence(text: string): boolean {
  return /[.!?](?:\s|$)/.test(text);
}
