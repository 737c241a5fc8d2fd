import { type Diagnostic, diagnose, type Repair } from "../diagnostics.ts";
import type { ScannedPage } from "./scan.ts";

// Characters that look like code, but are none. A string of an example may hold any text, so that only what stands
// between the strings is looked at; a code span and the start line of a message are looked at whole.

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

/** Whether the place is in a message's head, in its JSON, or in text of another format. */
type Part = "head" | "json" | "text";

const startLine = /^\s*(?:[A-Z]{3,}\s+\S|HTTP\/\d)/;
const headerLine = /^\s*[\w-]+:/;
const opensJson = /^\s*[[{]/;

/** Reports curly quotes and characters that nobody sees, in blocks of code and in code spans. */
export function lintCodeCharacters(page: ScannedPage): Diagnostic[] {
  return [
    ...page.fences.flatMap(({ first, end }) => lintBlock(page, first, end)),
    ...[...page.prose, ...page.tables.flatMap(({ header, rows }) => [header, ...rows])].flatMap((line) =>
      lintSpans(page, line),
    ),
  ];
}

function lintBlock(page: ScannedPage, first: number, end: number): Diagnostic[] {
  if (!page.lines.slice(first - 1, end - 1).some((text) => suspicious.test(text))) return [];
  const findings: Diagnostic[] = [];
  let part: Part = "head";
  let isInString = false;
  for (let line = first; line < end; line++) {
    const text = page.lines[line - 1] ?? "";
    part = partOf(part, text);
    // Strings end with their line, but for the few that hold a raw line break.
    isInString = false;
    for (let at = 0; at < text.length; at++) {
      const character = text.charAt(at);
      if (part === "json" && character === "\\" && isInString) at++;
      else if (part === "json" && character === '"') isInString = !isInString;
      else if (!isInString && part !== "text" && suspicious.test(character))
        findings.push(report(page, line, at, character, part));
    }
  }
  return findings;
}

function partOf(part: Part, text: string): Part {
  if (part !== "head") return part;
  if (opensJson.test(text)) return "json";
  return text.trim() === "" || startLine.test(text) || headerLine.test(text) || /^\s*[?&/]/.test(text)
    ? "head"
    : "text";
}

function lintSpans(page: ScannedPage, line: number): Diagnostic[] {
  const text = page.lines[line - 1] ?? "";
  if (!text.includes("`") || !suspicious.test(text)) return [];
  return [...text.matchAll(/(?<!`)(`+)(?!`)([^`]+)\1(?!`)/g)].flatMap((span) =>
    [...(span[2] ?? "").matchAll(anySuspicious)].map((found) => {
      const at = span.index + (span[1] ?? "").length + found.index;
      return report(page, line, at, found[0], "head");
    }),
  );
}

function report({ path, lines }: ScannedPage, line: number, at: number, character: string, part: Part): Diagnostic {
  const origin = { page: path, line, column: at + 1 };
  const isDouble = doubleQuotes.includes(character);
  if (!isDouble && !singleQuotes.includes(character)) {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    const isSpace = /\s/.test(character) && character !== "\uFEFF";
    const values = {
      found: code,
      name: names.get(character) ?? (isSpace ? "a space" : "a format character"),
      expected: isSpace ? "an ordinary space" : "none",
    };
    return diagnose("invisible-character", origin, values);
  }
  // JSON knows no other quotation mark; an apostrophe in the middle of a word is none.
  const isApostrophe = !isDouble && /\w.\w/.test((lines[line - 1] ?? "").slice(Math.max(at - 1, 0), at + 2));
  const replacement = isDouble || (part === "json" && !isApostrophe) ? '"' : "'";
  const repair: Repair = { line, column: at + 1, found: character, replacement };
  return diagnose("curly-quote-in-code", origin, { found: character, expected: replacement }, [], [repair]);
}
