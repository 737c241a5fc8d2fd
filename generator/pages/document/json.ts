import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type Diagnostic, diagnose, type Origin, type Repair } from "../../diagnostics/diagnostic.ts";
import type { JsonMember, JsonNode } from "../facts/json-facts.ts";

/** A piece of a page: its text, and where that starts. Lines after the first start at `indent` + 1. */
export interface TextBlock {
  readonly text: string;
  readonly page: string;
  readonly line: number;
  /** Characters that stand before each line of the block. */
  readonly indent: number;
}

/** Deeper nesting is not documentation; parsers and readers of the result recurse. */
const deepest = 200;

/**
 * Parses JSON as pages write it: strictly first, then with trailing commas, comments, and dots for "and so on".
 *
 * @param what the block's name in findings, for instance "request body"
 * @returns the value, or nothing where the text is not JSON; always with the findings
 */
export function parseJson(block: TextBlock, what: string): { value?: JsonNode; diagnostics: Diagnostic[] } {
  const place = locator(block);
  if (nestingOf(block.text) > deepest) {
    return { diagnostics: [diagnose("nested-too-deep", place(0), { what: `The ${what}`, limit: `${deepest}` })] };
  }
  const strictErrors: ParseError[] = [];
  const strict = parseTree(block.text, strictErrors, { disallowComments: true, allowTrailingComma: false });
  const [lenient] = strictErrors;
  if (strict !== undefined && lenient === undefined) return { value: convert(strict, place), diagnostics: [] };
  const { root, broken } = parseLeniently(block.text);
  if (root === undefined || broken !== undefined) {
    const reason = describe(block.text, broken ?? { error: 4, offset: 0, length: 0 });
    return { diagnostics: [diagnose("invalid-json", place(broken?.offset ?? 0), { what, reason })] };
  }
  if (lenient === undefined) return { value: convert(root, place), diagnostics: [] };
  const values = { what, reason: describe(block.text, lenient) };
  const repairs = withoutTrailingCommas(block.text, strictErrors, place);
  // The comma is what is wrong, rather than the bracket after it.
  const origin = { ...place(lenient.offset), ...(repairs[0] && { line: repairs[0].line, column: repairs[0].column }) };
  return { value: convert(root, place), diagnostics: [diagnose("lenient-json", origin, values, [], repairs)] };
}

/** What makes the text strict JSON, where trailing commas are all that it has too much. */
function withoutTrailingCommas(text: string, errors: readonly ParseError[], place: Locate): Repair[] {
  if (errors.some((error) => describe(text, error) !== trailingComma)) return [];
  // The parser has two things to say of each.
  const offsets = new Set(errors.map(({ offset }) => text.lastIndexOf(",", offset - 1)));
  return [...offsets].map(place).map(({ line, column }) => ({ line, column, found: ",", replacement: "" }));
}

const trailingComma = "trailing comma";

function parseLeniently(text: string): { root: Node | undefined; broken: ParseError | undefined } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const broken = errors.find((error) => !isCommaBetweenLines(error, text));
  if (broken !== undefined && printParseErrorCode(broken.error) === "UnexpectedEndOfString") {
    const joined = withoutLineBreaksInStrings(text);
    const repaired = joined === text ? undefined : parseLeniently(joined);
    if (repaired?.broken === undefined && repaired?.root !== undefined) return repaired;
  }
  if (broken !== undefined && text.search(omission) !== -1)
    return parseLeniently(text.replace(omission, (dots) => dots.replace(/[^\n]/g, " ")));
  // Strings keep their spaces where those are not what breaks the text.
  return broken !== undefined && text.search(exoticSpace) !== -1
    ? parseLeniently(text.replace(exoticSpace, " "))
    : { root, broken };
}

/** Dots for "and so on" on a line of their own, or at the end of a list or an object. */
const omission = /^[ \t]*(?:\.{3}|…)[ \t]*,?[ \t]*$|(?<=,)[ \t]*(?:\.{3}|…)(?=\s*[\]}])/gm;

/** A string that goes on in the next line, which editors break where they wrap; each character keeps its offset. */
function withoutLineBreaksInStrings(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"/gs, (string) => string.replaceAll("\n", " "));
}

/** Spaces that editors put into examples; each is one character, so that offsets stay. */
const exoticSpace = /[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/g;

/** Where only the comma at the end of a line is missing, nothing is in doubt. */
function isCommaBetweenLines({ error, offset }: ParseError, text: string): boolean {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  return printParseErrorCode(error) === "CommaExpected" && text.slice(lineStart, offset).trim() === "";
}

type Locate = (offset: number) => Origin;

/** Maps an offset of the block to a place on the page. Offsets are asked for in their order, or nearly so. */
function locator(block: TextBlock): Locate {
  const starts = [0];
  for (let at = block.text.indexOf("\n"); at !== -1; at = block.text.indexOf("\n", at + 1)) starts.push(at + 1);
  let index = 0;
  return (offset) => {
    while (index > 0 && (starts[index] ?? 0) > offset) index--;
    while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= offset) index++;
    return { page: block.page, line: block.line + index, column: block.indent + offset - (starts[index] ?? 0) + 1 };
  };
}

function convert(node: Node, place: Locate): JsonNode {
  const { line, column } = place(node.offset);
  const { children = [] } = node;
  switch (node.type) {
    case "object":
      return { kind: "object", line, column, members: children.flatMap((child) => member(child, place)) };
    case "array":
      return { kind: "array", line, column, items: children.map((child) => convert(child, place)) };
    case "string":
      return { kind: "string", line, column, value: String(node.value) };
    case "number":
      // Facts are stored as JSON, which has no infinity.
      return {
        kind: "number",
        line,
        column,
        value: Math.max(-Number.MAX_VALUE, Math.min(Number(node.value), Number.MAX_VALUE)),
      };
    case "boolean":
      return { kind: "boolean", line, column, value: node.value === true };
    default:
      return { kind: "null", line, column };
  }
}

function member(property: Node, place: Locate): JsonMember[] {
  const [key, value] = property.children ?? [];
  if (key === undefined || value === undefined) return [];
  const { line, column } = place(key.offset);
  return [{ name: String(key.value), line, column, value: convert(value, place) }];
}

/**
 * The deepest nesting of brackets. The parser's own scanner tells strings and comments apart, so that no text can hide
 * a bracket from the count; surplus closing brackets do not make up for opening ones.
 */
function nestingOf(text: string): number {
  if (text.split(/[{[]/, deepest + 2).length < deepest + 2) return 0;
  const scanner = createScanner(text, true);
  let depth = 0;
  let most = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const character = text[scanner.getTokenOffset()];
    if (character === "{" || character === "[") most = Math.max(most, ++depth);
    else if (character === "}" || character === "]") depth = Math.max(depth - 1, 0);
  }
  return most;
}

function describe(text: string, problem: ParseError): string {
  if (/^\s*[}\]]/.test(text.slice(problem.offset)) && /,\s*$/.test(text.slice(0, problem.offset))) return trailingComma;
  const words = printParseErrorCode(problem.error)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  const found = text.slice(problem.offset, problem.offset + Math.max(problem.length, 1)).trim();
  return found === "" ? words : `${words} at '${found}'`;
}
