import type { Dialect } from "../../dialects/dialect.ts";
import { memoizeWords, primitiveNamed } from "../../dialects/lookups.ts";
import type { Inline, Link } from "../document/inline.ts";
import type { TypeExpression } from "../facts/page-facts.ts";
import { linkedType, typeName } from "./type-link.ts";

// Words in capitals are those of the dialect.
//
// typeCell := ["(" NOTE ")"] expr note*
// note     := "(" word ")" | "-" NOTE | "," MAXLENGTH integer | "."
// expr     := postfix ((OR | "/" | "," | "|") postfix)*
// postfix  := atom (COLLECTION | "[]" | REDUNDANT)*
// atom     := COLLECTION "(" expr ")" | COLLECTION OF postfix | "(" expr ")" | link | primitive | qualified name

/** What a Type cell says: the type, and the notes that some authors add. */
export interface TypeCell {
  readonly type: TypeExpression;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  /** In characters. */
  readonly maxLength?: number;
  /** Sentences after the type, which belong into the description. */
  readonly surplus?: string;
}

/**
 * Parses the content of a Type cell.
 *
 * @returns the type; of kind `unknown`, with the cell's text, where the cell does not follow the grammar
 */
export function parseTypeCell(dialect: Dialect, runs: readonly Inline[]): TypeCell {
  const [word] = runs;
  const isWord = runs.length === 1 && word?.kind === "text" && word.text.length <= longestMemoized;
  return isWord ? memoizedCell(dialect, word.text) : parseRuns(dialect, runs);
}

/** In characters; what is longer is prose, which pages repeat less than types. */
const longestMemoized = 100;

const memoizedCell = memoizeWords((dialect) => (text) => parseRuns(dialect, [{ kind: "text", text }]));

function parseRuns(dialect: Dialect, runs: readonly Inline[]): TypeCell {
  const tokens = tokenize(runs);
  const first = takeFirstNote(dialect, tokens);
  const type = takeExpression(dialect, tokens);
  const notes = type === undefined ? undefined : takeNotes(dialect, tokens);
  if (type !== undefined && notes !== undefined) return { type, ...first, ...notes };
  const text = runs.map((run) => run.text).join("");
  return beforeSentences(dialect, runs) ?? { type: { kind: "unknown", text: text.trim() } };
}

const endOfType = /\.\s+(?=\p{Lu})/u;

/** What a cell says before sentences that were spilt into it; a word of prose is not taken for the name of a type. */
function beforeSentences(dialect: Dialect, runs: readonly Inline[]): TypeCell | undefined {
  const at = runs.findIndex((run) => run.kind === "text" && endOfType.test(run.text));
  const run = runs[at];
  const end = run === undefined ? null : endOfType.exec(run.text);
  if (run === undefined || end === null) return undefined;
  const head: Inline[] = [...runs.slice(0, at), { kind: "text", text: run.text.slice(0, end.index) }];
  const cell = parseTypeCell(dialect, head);
  const item = cell.type.kind === "collection" ? cell.type.items : cell.type;
  if (item.kind !== "primitive" && (item.kind !== "named" || item.target === undefined)) return undefined;
  const rest = [run.text.slice(end.index + end[0].length), ...runs.slice(at + 1).map((other) => other.text)];
  return { ...cell, surplus: rest.join("").trim() };
}

type Notes = Omit<TypeCell, "type">;

function noteAt({ typeExpressions: words }: Dialect, tokens: readonly Token[]): Notes | undefined {
  const word = wordAt(tokens, 1);
  if (words.optional.has(word)) return { required: false };
  if (words.required.has(word)) return { required: true };
  return words.readOnly.has(word) ? { readOnly: true } : undefined;
}

/** Whether the words between a type and its number of characters follow a comma. */
function isMaxLength({ typeExpressions: { maxLength } }: Dialect, tokens: readonly Token[]): boolean {
  return maxLength.length > 0 && maxLength.every((word, index) => wordAt(tokens, index + 1) === word);
}

/** Takes a note before the type. */
function takeFirstNote(dialect: Dialect, tokens: Token[]): Notes {
  const note = noteAt(dialect, tokens);
  if (note === undefined || !isMark(tokens[0], "(") || !isMark(tokens[2], ")")) return {};
  tokens.splice(0, 3);
  return note;
}

/** Takes what may follow a type; nothing where something else follows. */
function takeNotes(dialect: Dialect, tokens: Token[]): Notes | undefined {
  const { maxLength } = dialect.typeExpressions;
  let notes: Notes = {};
  while (tokens.length > 0) {
    const note = noteAt(dialect, tokens);
    if (isMark(tokens[0], "(") && isMark(tokens[2], ")")) {
      notes = { ...notes, ...note };
      tokens.splice(0, 3);
    } else if (isMark(tokens[0], "-") && note !== undefined) {
      notes = { ...notes, ...note };
      tokens.splice(0, 2);
    } else if (isMark(tokens[0], ",") && isMaxLength(dialect, tokens)) {
      const digits = wordAt(tokens, maxLength.length + 1).replace(dialect.claims.thousandsSeparator, "");
      if (!Number.isSafeInteger(Number(digits))) return undefined;
      notes = { ...notes, maxLength: Number(digits) };
      tokens.splice(0, maxLength.length + 2);
    } else if (isMark(tokens[0], ".")) tokens.shift();
    else return undefined;
  }
  return notes;
}

function takeExpression(dialect: Dialect, tokens: Token[], depth = 0): TypeExpression | undefined {
  const first = takePostfix(dialect, tokens, depth);
  if (first === undefined) return undefined;
  const options = [first];
  while (isSeparator(dialect, tokens)) {
    tokens.shift();
    const option = takePostfix(dialect, tokens, depth);
    if (option === undefined) return undefined;
    options.push(option);
  }
  return options.length === 1 ? first : { kind: "union", options };
}

/** A comma also introduces the number of characters. */
function isSeparator(dialect: Dialect, tokens: readonly Token[]): boolean {
  const [token] = tokens;
  if (isMark(token, ",")) return wordAt(tokens, 1) !== dialect.typeExpressions.maxLength[0];
  return isMark(token, "/") || isMark(token, "|") || dialect.typeExpressions.or.has(wordAt(tokens, 0));
}

function takePostfix(dialect: Dialect, tokens: Token[], depth: number): TypeExpression | undefined {
  const { collection, redundant } = dialect.typeExpressions;
  let type = takeAtom(dialect, tokens, depth);
  for (let level = depth; type !== undefined; ) {
    const word = wordAt(tokens, 0);
    if (redundant.has(word)) tokens.shift();
    else if (collection.has(word) || isMark(tokens[0], "[]")) {
      tokens.shift();
      type = ++level > deepestNesting ? undefined : { kind: "collection", items: type };
    } else break;
  }
  return type;
}

/** A cell is a few words; what nests deeper is no type. */
const deepestNesting = 8;

function takeAtom(dialect: Dialect, tokens: Token[], depth: number): TypeExpression | undefined {
  const { collection, of } = dialect.typeExpressions;
  if (depth > deepestNesting) return undefined;
  if (collection.has(wordAt(tokens, 0)) && (isMark(tokens[1], "(") || of.has(wordAt(tokens, 1)))) {
    const [, opening] = tokens.splice(0, 2);
    const items = isMark(opening, "(") ? takeClosed(dialect, tokens, depth) : takePostfix(dialect, tokens, depth + 1);
    return items && { kind: "collection", items };
  }
  const token = tokens.shift();
  if (token?.kind === "link") return linkedType(dialect, token);
  if (token?.kind === "word") return namedType(dialect, token.text, tokens);
  if (isMark(token, "(")) return takeClosed(dialect, tokens, depth);
  // A reference link without definition stays plain text in brackets.
  if (isMark(token, "[") && tokens[0]?.kind === "word" && isMark(tokens[1], "]")) {
    const [name] = tokens.splice(0, 2);
    if (isMark(tokens[0], "[]")) tokens.shift();
    else if (isMark(tokens[0], "[") && isMark(tokens[2], "]")) tokens.splice(0, 3);
    return namedType(dialect, name?.text ?? "", []);
  }
  return undefined;
}

function takeClosed(dialect: Dialect, tokens: Token[], depth: number): TypeExpression | undefined {
  const inner = takeExpression(dialect, tokens, depth + 1);
  return isMark(tokens.shift(), ")") ? inner : undefined;
}

/** Two-word primitives come first: "JSON object", "Relative URL". */
function namedType(dialect: Dialect, word: string, tokens: Token[]): TypeExpression | undefined {
  for (const length of [2, 1, 0]) {
    const words = [word, ...tokens.slice(0, length).map((token) => token.text)];
    const primitive = primitiveNamed(dialect, words.join(" "));
    if (primitive === undefined) continue;
    tokens.splice(0, length);
    return { kind: "primitive", name: primitive };
  }
  return typeName.test(word) ? { kind: "named", name: word.replace(/^#/, "") } : undefined;
}

/** A part of a Type cell. */
type Token = { readonly kind: "word"; readonly text: string } | { readonly kind: "mark"; readonly text: string } | Link;

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

/** A word in lower case; empty for what is no word. */
function wordAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  return token?.kind === "word" ? token.text.toLowerCase() : "";
}

function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === "mark" && token.text === text;
}
