import { type Diagnostic, diagnose, type Origin, type Repair } from "../../diagnostics/diagnostic.ts";
import { groupBy } from "../../multimap.ts";
import type { PageBlocks } from "../../pages/document/page-blocks.ts";

// Characters that look like code, but are not. Strings of an example may hold any text, so only the characters between
// them are checked. Code spans and start lines of messages are checked as a whole.

const suspicious = /[“”„‟‘’‚‛\u00A0\u00AD\u1680\u2000-\u200F\u202A-\u202F\u205F-\u2064\u2066-\u2069\u3000\uFEFF]/u;
const anySuspicious = new RegExp(suspicious.source, "gu");
const doubleQuotes = "“”„‟";
const singleQuotes = "‘’‚‛";

const names: ReadonlyMap<string, string> = new Map([
  ["\u00A0", "no-break space"],
  ["\u00AD", "soft hyphen"],
  ["\u200B", "zero width space"],
  ["\u200C", "zero width non-joiner"],
  ["\u200D", "zero width joiner"],
  ["\u200E", "left-to-right mark"],
  ["\u200F", "right-to-left mark"],
  ["\u202F", "narrow no-break space"],
  ["\u2060", "word joiner"],
  ["\u3000", "ideographic space"],
  ["\uFEFF", "byte order mark"],
]);

/** The part of a message: its head, its JSON, or a body of another format. */
type Part = "head" | "json" | "text";

const startLine = /^\s*(?:[A-Z]{3,}\s+\S|HTTP\/\d)/;
const headerLine = /^\s*[\w-]+:/;
const opensJson = /^\s*[[{]/;

/** Reports curly quotes and invisible characters in code blocks and code spans. */
export function lintCodeCharacters(page: PageBlocks): Diagnostic[] {
  return [
    ...page.fences.flatMap(({ first, end }) => lintBlock(page, first, end)),
    ...page.prose.flatMap((line) => report(page, spansOf(page, line))),
  ];
}

/** The place of a suspicious character. */
interface Suspect {
  readonly line: number;
  readonly at: number;
  readonly part: Part;
}

function lintBlock(page: PageBlocks, first: number, end: number): Diagnostic[] {
  if (!page.lines.slice(first - 1, end - 1).some((text) => suspicious.test(text))) return [];
  const suspects: Suspect[] = [];
  let part: Part = "head";
  for (let line = first; line < end; line++) {
    const text = page.lines[line - 1] ?? "";
    part = partOf(part, text);
    // Strings end with their line, except a few that hold a raw line break.
    let isInString = false;
    for (let at = 0; at < text.length; at++) {
      const character = text.charAt(at);
      if (part === "json" && character === "\\" && isInString) at++;
      else if (part === "json" && character === '"') isInString = !isInString;
      else if (!isInString && part !== "text" && suspicious.test(character)) suspects.push({ line, at, part });
    }
  }
  return report(page, suspects);
}

function partOf(part: Part, text: string): Part {
  if (part !== "head") return part;
  if (opensJson.test(text)) return "json";
  return text.trim() === "" || startLine.test(text) || headerLine.test(text) || /^\s*[?&/]/.test(text)
    ? "head"
    : "text";
}

function spansOf({ lines }: PageBlocks, line: number): Suspect[] {
  const text = lines[line - 1] ?? "";
  if (!text.includes("`") || !suspicious.test(text)) return [];
  return [...text.matchAll(/(?<!`)(`+)(?!`)([^`]+)\1(?!`)/g)].flatMap((span) =>
    [...(span[2] ?? "").matchAll(anySuspicious)].map((found) => {
      return { line, at: span.index + (span[1] ?? "").length + found.index, part: "head" as const };
    }),
  );
}

/** One finding for the quotes of a line, and one for each kind of invisible character of a block. */
function report(page: PageBlocks, suspects: readonly Suspect[]): Diagnostic[] {
  const characterOf = ({ line, at }: Suspect) => (page.lines[line - 1] ?? "").charAt(at);
  const isQuote = (suspect: Suspect) => (doubleQuotes + singleQuotes).includes(characterOf(suspect));
  const quotes = groupBy(suspects.filter(isQuote), ({ line }) => line);
  const others = groupBy(
    suspects.filter((suspect) => !isQuote(suspect)),
    characterOf,
  );
  return [
    ...[...quotes.values()].map((group) => reportQuotes(page, group)),
    ...[...others].map(([character, group]) => reportInvisible(page, group, character)),
  ];
}

/** The place of the first one. */
function originOf({ path }: PageBlocks, [first]: readonly Suspect[]): Origin {
  return { page: path, line: first?.line ?? 1, column: (first?.at ?? 0) + 1 };
}

function reportQuotes(page: PageBlocks, group: readonly Suspect[]): Diagnostic {
  const repairs = group.map(({ line, at, part }): Repair => {
    const text = page.lines[line - 1] ?? "";
    const found = text.charAt(at);
    // JSON has only double quotes; between two letters, the character is an apostrophe.
    const isApostrophe = singleQuotes.includes(found) && /^\w.\w$/.test(text.slice(Math.max(at - 1, 0), at + 2));
    const isDouble = doubleQuotes.includes(found) || (part === "json" && !isApostrophe);
    return { line, column: at + 1, found, replacement: isDouble ? '"' : "'" };
  });
  const values = {
    found: repairs.map(({ found }) => found).join(" "),
    expected: repairs.map(({ replacement }) => replacement).join(" "),
  };
  return diagnose("curly-quote-in-code", originOf(page, group), values, [], repairs);
}

function reportInvisible(page: PageBlocks, group: readonly Suspect[], character: string): Diagnostic {
  const isSpace = /\s/.test(character) && character !== "\uFEFF";
  const name = names.get(character) ?? (isSpace ? "a space" : "a format character");
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  const times = group.length === 1 ? "once" : `${group.length} times`;
  const expected = isSpace ? "ordinary spaces" : "none";
  return diagnose("invisible-character", originOf(page, group), { found: `U+${code}`, name, times, expected });
}
