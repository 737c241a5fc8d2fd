import type { Dialect } from "../../dialects/dialect.ts";
import { memoizeWords, primitiveNamed } from "../../dialects/lookups.ts";
import type { Inline } from "../document/inline.ts";
import type { TypeExpression } from "../facts/page-facts.ts";
import { type Notes, startsNote, takeFirstNotes, takeNotes } from "./notes.ts";
import { isMark, type Token, tokenize, wordAt } from "./tokens.ts";
import { linkedType, typeName } from "./type-link.ts";

// Words in capitals are those of the dialect.
//
// typeCell := firstNote* option ((OR | "/" | "," | "|")+ option)* note*
// firstNote:= "(" NOTE ")" | NULLABLE
// note     := "(" word ")" | ("-" | "," | ";") NOTE | NULLABLE | "?" | "," MAXLENGTH integer | FORMAT | "."
// option   := NULL | postfix
// expr     := postfix ((OR | "/" | "," | "|")+ postfix)*
// postfix  := atom (COLLECTION | "[]" | REDUNDANT)*
// atom     := ARTICLE atom | COLLECTION closed | COLLECTION OF postfix | COLLECTION | DICTIONARY [keys and values]
//           | closed | link | primitive | OBJECT | ENUMERATION | qualified name
// closed   := "(" expr ")" | "<" expr ">" | "[" expr "]"

/** What a Type cell says: the type, and the notes that some authors add. */
export interface TypeCell extends Notes {
  readonly type: TypeExpression;
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
  const first = takeFirstNotes(dialect, tokens);
  const options = takeOptions(dialect, tokens, 0);
  const notes = options === undefined ? undefined : takeNotes(dialect, tokens);
  const type = unionOf(options?.filter((option) => option !== nothing));
  if (type !== undefined && notes !== undefined) {
    return { type, ...first, ...(options?.includes(nothing) && { nullable: true }), ...notes };
  }
  const text = runs.map((run) => run.text).join("");
  return beforeSentences(dialect, runs) ?? { type: { kind: "unknown", text: text.trim() } };
}

/** What the word for `null` stands for while a cell is parsed. It is no type: it makes others nullable. */
const nothing: TypeExpression = { kind: "unknown", text: "null" };

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

/** The types between separators, of which either is meant. */
function takeOptions(dialect: Dialect, tokens: Token[], depth: number): TypeExpression[] | undefined {
  const options: TypeExpression[] = [];
  do {
    const option = takePostfix(dialect, tokens, depth);
    if (option === undefined) return undefined;
    options.push(option);
  } while (takeSeparators(dialect, tokens));
  return options;
}

/** Only the whole of a cell may be nullable: there is no word for a collection whose items are. */
function takeExpression(dialect: Dialect, tokens: Token[], depth: number): TypeExpression | undefined {
  const options = takeOptions(dialect, tokens, depth);
  return options?.includes(nothing) ? undefined : unionOf(options);
}

function unionOf(options: readonly TypeExpression[] = []): TypeExpression | undefined {
  return options.length > 1 ? { kind: "union", options } : options[0];
}

/** Takes what separates types: "A, B, or C". */
function takeSeparators(dialect: Dialect, tokens: Token[]): boolean {
  const count = tokens.length;
  while (isSeparator(dialect, tokens)) tokens.shift();
  return tokens.length < count;
}

/** A comma also introduces notes. */
function isSeparator(dialect: Dialect, tokens: readonly Token[]): boolean {
  const [token] = tokens;
  if (isMark(token, ",")) return !startsNote(dialect, tokens);
  return isMark(token, "/", "|") || dialect.typeExpressions.or.has(wordAt(tokens, 0));
}

function takePostfix(dialect: Dialect, tokens: Token[], depth: number): TypeExpression | undefined {
  const { collection, redundant } = dialect.typeExpressions;
  let type = takeAtom(dialect, tokens, depth);
  for (let level = depth; type !== undefined && type !== nothing; ) {
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
  const { articles, collection, dictionary, of } = dialect.typeExpressions;
  if (depth > deepestNesting) return undefined;
  if (articles.has(wordAt(tokens, 0))) tokens.shift();
  const word = wordAt(tokens, 0);
  if (collection.has(word) && (opensClosed(tokens[1]) || of.has(wordAt(tokens, 1)))) {
    tokens.shift();
    const items = takeItems(dialect, tokens, depth + 1);
    return items && { kind: "collection", items };
  }
  if (dictionary.has(word)) return takeDictionary(dialect, tokens, depth);
  if (isMark(tokens[0], "(", "<")) return takeClosed(dialect, tokens, depth);
  const token = tokens.shift();
  if (token?.kind === "link") return linkedType(dialect, token);
  if (token?.kind === "word") return namedType(dialect, token.text, tokens);
  // A reference link without definition stays plain text in brackets.
  if (isMark(token, "[") && tokens[0]?.kind === "word" && isMark(tokens[1], "]")) {
    const [name] = tokens.splice(0, 2);
    if (isMark(tokens[0], "[]")) tokens.shift();
    else if (isMark(tokens[0], "[") && isMark(tokens[2], "]")) tokens.splice(0, 3);
    return namedType(dialect, name?.text ?? "", []);
  }
  return undefined;
}

const closings = { "(": ")", "<": ">", "[": "]" };

function opensClosed(token: Token | undefined): boolean {
  return isMark(token, ...Object.keys(closings));
}

function takeClosed(dialect: Dialect, tokens: Token[], depth: number): TypeExpression | undefined {
  const opening = tokens.shift();
  const inner = takeExpression(dialect, tokens, depth + 1);
  return closes(opening, tokens.shift()) ? inner : undefined;
}

function closes(opening: Token | undefined, closing: Token | undefined): boolean {
  return Object.entries(closings).some(([open, close]) => isMark(opening, open) && isMark(closing, close));
}

/** What a collection holds: "(String)", "<String>" or, after the word between them, a single type or its plural. */
function takeItems(dialect: Dialect, tokens: Token[], depth: number): TypeExpression | undefined {
  if (opensClosed(tokens[0])) return takeClosed(dialect, tokens, depth - 1);
  tokens.shift();
  const item = singularType(dialect, wordAt(tokens, 0));
  if (item !== undefined) tokens.shift();
  const items = item ?? takePostfix(dialect, tokens, depth);
  return items === nothing ? undefined : items;
}

/** "Dictionary<string, Int32>", "dictionary of strings"; without further words its values may be anything. */
function takeDictionary(dialect: Dialect, tokens: Token[], depth: number): TypeExpression | undefined {
  tokens.shift();
  const opening = tokens[0];
  if (dialect.typeExpressions.of.has(wordAt(tokens, 0))) {
    const values = takeItems(dialect, tokens, depth + 1);
    return values && { kind: "record", values };
  }
  if (!isMark(opening, "(", "<")) return { kind: "record", values: unknownType };
  tokens.shift();
  const types = takeOptions(dialect, tokens, depth + 1);
  const values = types?.at(-1);
  const isRight = types !== undefined && types.length <= 2 && !types.includes(nothing);
  return isRight && values && closes(opening, tokens.shift()) ? { kind: "record", values } : undefined;
}

const unknownType: TypeExpression = { kind: "unknown", text: "" };

/** Two-word primitives come first: "JSON object", "Relative URL". */
function namedType(dialect: Dialect, word: string, tokens: Token[]): TypeExpression | undefined {
  for (const length of [2, 1, 0]) {
    const words = [word, ...tokens.slice(0, length).map((token) => token.text)];
    const primitive = primitiveType(dialect, words.join(" "));
    if (primitive === undefined) continue;
    tokens.splice(0, length);
    return primitive;
  }
  const known = wordType(dialect, word.toLowerCase());
  if (known !== undefined) return known;
  const items = singularType(dialect, word.toLowerCase());
  if (items !== undefined) return { kind: "collection", items };
  return typeName.test(word) ? { kind: "named", name: word.replace(/^#/, "") } : undefined;
}

/**
 * The type of each of several values that a word stands for: "strings". A single "Object" is anything in JSON, as tables
 * use the word, but "objects" are objects.
 */
function singularType(dialect: Dialect, word: string): TypeExpression | undefined {
  for (const [plural, singular] of dialect.nouns.pluralEndings) {
    const one = word.replace(plural, singular);
    if (one === word) continue;
    const type = wordType(dialect, one) ?? primitiveType(dialect, one);
    if (type !== undefined && type !== nothing) return type;
  }
  return undefined;
}

function primitiveType(dialect: Dialect, word: string): TypeExpression | undefined {
  const name = primitiveNamed(dialect, word);
  return name && { kind: "primitive", name };
}

/** What a word says that names no type, but says of which sort it is. */
function wordType({ typeExpressions: words }: Dialect, word: string): TypeExpression | undefined {
  if (words.null.has(word)) return nothing;
  if (words.object.has(word)) return { kind: "record", values: unknownType };
  if (words.enumeration.has(word)) return { kind: "primitive", name: "String" };
  return words.untypedCollection.has(word) ? { kind: "collection", items: unknownType } : undefined;
}
