import { styleText } from "node:util";
import stringWidth from "string-width";

/** The properties of a terminal that text depends on. */
export interface Terminal {
  readonly color: boolean;
  /** In columns. */
  readonly width: number;
  /** Whether sentences are broken to that width. */
  readonly wraps: boolean;
}

export type Format = Parameters<typeof styleText>[0];

/** Formats text, or leaves it as it is. */
export type Paint = (format: Format, text: string) => string;

/** @param color whether the terminal shows colors */
export function createPaint(color: boolean): Paint {
  return color ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text;
}

/** Text of one column for each character. */
const plainText = /^[ -~]*$/;

/** The columns that a text takes on a terminal. */
export function textWidth(text: string): number {
  return plainText.test(text) ? text.length : stringWidth(text);
}

/** A word of a sentence. */
export interface Word {
  readonly text: string;
  readonly format?: Format;
}

/**
 * Breaks a sentence between words. A word that is longer than a line stays whole.
 *
 * @param width the longest line, in columns
 * @param indents the columns in front of the first line, and in front of the others
 */
export function wrapWords(
  words: readonly Word[],
  width: number,
  indents: readonly [number, number],
  paint: Paint,
): string[] {
  const lines: string[] = [];
  let used = 0;
  for (const { text, format } of words) {
    const shown = format === undefined ? text : paint(format, text);
    const columns = textWidth(text);
    if (lines.length > 0 && used + 1 + columns <= width) {
      lines[lines.length - 1] += ` ${shown}`;
      used += 1 + columns;
    } else {
      const indent = indents[lines.length === 0 ? 0 : 1];
      lines.push(" ".repeat(indent) + shown);
      used = indent + columns;
    }
  }
  return lines;
}
