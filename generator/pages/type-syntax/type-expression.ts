import { thousandsSeparator } from "../../dialects/microsoft-graph/claims.ts";
import { primitiveNamed } from "../../dialects/microsoft-graph/vocabulary.ts";
import { memoize } from "../../memoize.ts";
import type { Inline, Link } from "../document/inline.ts";
import type { TypeExpression } from "../facts/page-facts.ts";
import { linkedType, typeName } from "./type-link.ts";

// typeCell := [lead] expr [note]
// lead     := "(" ("optional" | "required" | "readonly") ")"
// note     := "(" word ")" | "-" ("optional" | "required") | ", maximum size" INT | "enum" | "resource" | "object" | "entity"
// expr     := postfix (("or" | "/" | "," | "|") postfix)*
// postfix  := atom ("collection" | "array" | "list" | "[]")*
// atom     := "Collection" "(" expr ")" | "Collection" "of" expr | "(" expr ")" | link | primitive | qualified name

/** What a Type cell says: the type, and the notes some authors put beside it. */
export interface TypeCell {
  readonly type: TypeExpression;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  /** In characters. */
  readonly maxLength?: number;
  /** Sentences behind the type, which belong into the description. */
  readonly surplus?: string;
}

type Token = { readonly kind: "word"; readonly text: string } | { readonly kind: "mark"; readonly text: string } | Link;

/**
 * Parses the content of a Type cell.
 *
 * @returns the type; of kind `unknown`, with the cell's text, where the cell does not follow the grammar
 */
export function parseTypeCell(runs: readonly Inline[]): TypeCell {
  const [word] = runs;
  const isWord = runs.length === 1 && word?.kind === "text" && word.text.length <= longestRemembered;
  return isWord ? parseWords(word.text) : parseRuns(runs);
}

/** In characters; what is longer is prose, which pages repeat less than types. */
const longestRemembered = 100;

const parseWords = memoize((text) => parseRuns([{ kind: "text", text }]));

function parseRuns(runs: readonly Inline[]): TypeCell {
  const text = runs
    .map((run) => run.text)
    .join("")
    .trim();
  const tokens = tokenize(runs);
  const lead = takeLead(tokens);
  const type = takeExpression(tokens);
  const note = type === undefined ? undefined : takeNote(tokens);
  if (type === undefined || note === undefined || tokens.length > 0)
    return beforeSentences(runs) ?? { type: { kind: "unknown", text } };
  return { type, ...lead, ...note };
}

const endOfType = /\.\s+(?=\p{Lu})/u;

/** What a cell says in front of sentences that were spilt into it; a word of prose is not taken for the name of a type. */
function beforeSentences(runs: readonly Inline[]): TypeCell | undefined {
  const at = runs.findIndex((run) => run.kind === "text" && endOfType.test(run.text));
  const run = runs[at];
  const end = run === undefined ? null : endOfType.exec(run.text);
  if (run === undefined || end === null) return undefined;
  const head: Inline[] = [...runs.slice(0, at), { kind: "text", text: run.text.slice(0, end.index) }];
  const cell = parseTypeCell(head);
  const item = cell.type.kind === "collection" ? cell.type.items : cell.type;
  if (item.kind !== "primitive" && (item.kind !== "named" || item.target === undefined)) return undefined;
  const rest = [run.text.slice(end.index + end[0].length), ...runs.slice(at + 1).map((other) => other.text)];
  return { ...cell, surplus: rest.join("").trim() };
}

/** Links stay whole: a URL holds characters that separate types. Code spans and plain text read alike. */
function tokenize(runs: readonly Inline[]): Token[] {
  return runs.flatMap((run): Token[] => {
    if (run.kind === "link") return [run];
    const pieces = run.text.match(/#?[\p{L}_@][\p{L}\p{N}_.@-]*|\d{1,3}(?:,\d{3})+|\d+|\[\]|\S/gu) ?? [];
    return pieces.map((piece) =>
      /^#?[\p{L}\p{N}_@]/u.test(piece)
        ? { kind: "word", text: piece.replace(/\.+$/, "") }
        : { kind: "mark", text: piece },
    );
  });
}

type Notes = Omit<TypeCell, "type">;

const noteWords: ReadonlyMap<string, Notes> = new Map([
  ["optional", { required: false }],
  ["required", { required: true }],
  ["readonly", { readOnly: true }],
  ["read-only", { readOnly: true }],
]);

function takeLead(tokens: Token[]): Notes {
  const note = noteWords.get(wordAt(tokens, 1));
  if (note === undefined || !isMark(tokens[0], "(") || !isMark(tokens[2], ")")) return {};
  tokens.splice(0, 3);
  return note;
}

/** Takes what may follow a type; nothing where something else follows. */
function takeNote(tokens: Token[]): Notes | undefined {
  let notes: Notes = {};
  while (tokens.length > 0) {
    if (isMark(tokens[0], "(") && isMark(tokens[2], ")")) {
      notes = { ...notes, ...noteWords.get(wordAt(tokens, 1)) };
      tokens.splice(0, 3);
    } else if (isMark(tokens[0], "-") && noteWords.has(wordAt(tokens, 1))) {
      notes = { ...notes, ...noteWords.get(wordAt(tokens, 1)) };
      tokens.splice(0, 2);
    } else if (isMark(tokens[0], ",") && wordAt(tokens, 1) === "maximum" && wordAt(tokens, 2) === "size") {
      const maxLength = Number(wordAt(tokens, 3).replace(thousandsSeparator, ""));
      if (!Number.isSafeInteger(maxLength)) return undefined;
      notes = { ...notes, maxLength };
      tokens.splice(0, 4);
    } else if (isMark(tokens[0], ".")) tokens.shift();
    else return undefined;
  }
  return notes;
}

function takeExpression(tokens: Token[], depth = 0): TypeExpression | undefined {
  const first = takePostfix(tokens, depth);
  if (first === undefined) return undefined;
  const options = [first];
  while (isSeparator(tokens)) {
    tokens.shift();
    const option = takePostfix(tokens, depth);
    if (option === undefined) return undefined;
    options.push(option);
  }
  return options.length === 1 ? first : { kind: "union", options };
}

/** A comma also introduces ", maximum size". */
function isSeparator(tokens: readonly Token[]): boolean {
  const [token] = tokens;
  if (isMark(token, ",")) return wordAt(tokens, 1) !== "maximum";
  return isMark(token, "/") || isMark(token, "|") || wordAt(tokens, 0) === "or";
}

const collectionWords: ReadonlySet<string> = new Set(["collection", "array", "list"]);

/** Words behind a type that only say again what it is. */
const redundantWords: ReadonlySet<string> = new Set(["enum", "resource", "object", "objects", "entity", "type"]);

function takePostfix(tokens: Token[], depth: number): TypeExpression | undefined {
  let type = takeAtom(tokens, depth);
  for (let level = depth; type !== undefined; ) {
    const word = wordAt(tokens, 0);
    if (redundantWords.has(word)) tokens.shift();
    else if (collectionWords.has(word) || isMark(tokens[0], "[]")) {
      tokens.shift();
      type = ++level > deepestNesting ? undefined : { kind: "collection", items: type };
    } else break;
  }
  return type;
}

/** A cell is a few words; what nests deeper is no type. */
const deepestNesting = 8;

function takeAtom(tokens: Token[], depth: number): TypeExpression | undefined {
  if (depth > deepestNesting) return undefined;
  if (collectionWords.has(wordAt(tokens, 0)) && (isMark(tokens[1], "(") || wordAt(tokens, 1) === "of")) {
    const [, opening] = tokens.splice(0, 2);
    const items = isMark(opening, "(") ? takeClosed(tokens, depth) : takePostfix(tokens, depth + 1);
    return items && { kind: "collection", items };
  }
  const token = tokens.shift();
  if (token?.kind === "link") return linkedType(token);
  if (token?.kind === "word") return namedType(token.text, tokens);
  if (isMark(token, "(")) return takeClosed(tokens, depth);
  // A reference link without definition stays plain text in brackets.
  if (isMark(token, "[") && tokens[0]?.kind === "word" && isMark(tokens[1], "]")) {
    const [name] = tokens.splice(0, 2);
    if (isMark(tokens[0], "[]")) tokens.shift();
    else if (isMark(tokens[0], "[") && isMark(tokens[2], "]")) tokens.splice(0, 3);
    return namedType(name?.text ?? "", []);
  }
  return undefined;
}

function takeClosed(tokens: Token[], depth: number): TypeExpression | undefined {
  const inner = takeExpression(tokens, depth + 1);
  return isMark(tokens.shift(), ")") ? inner : undefined;
}

/** Two-word primitives come first: "JSON object", "Relative URL". */
function namedType(word: string, tokens: Token[]): TypeExpression | undefined {
  for (const length of [2, 1, 0]) {
    const words = [word, ...tokens.slice(0, length).map((token) => token.text)];
    const primitive = primitiveNamed(words.join(" "));
    if (primitive === undefined) continue;
    tokens.splice(0, length);
    return { kind: "primitive", name: primitive };
  }
  return typeName.test(word) ? { kind: "named", name: word.replace(/^#/, "") } : undefined;
}

function wordAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  return token?.kind === "word" ? token.text.toLowerCase() : "";
}

function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === "mark" && token.text === text;
}
