import type { Dialect, ResponseWords } from "../../dialects/dialect.ts";
import { primitiveNamed } from "../../dialects/lookups.ts";
import { type Inline, inlineText, sentencesOf } from "../document/inline.ts";
import type { TypeExpression } from "../facts/page-facts.ts";
import { typeInSentence } from "../type-syntax/type-link.ts";

/** Successful and redirecting statuses, in the order they are named. */
export function readStatuses(text: string, { status }: ResponseWords): number[] {
  return [...new Set(Array.from(text.matchAll(status), ([, digits]) => Number(digits)))];
}

/** In characters; what makes a type a collection stands shortly before it. */
const longestLeadIn = 500;

/**
 * The types that a paragraph names: what is answered with each status is a union. What follows in the sentence of the
 * first are types that may be meant in its place.
 */
export function readTypes(runs: readonly Inline[], dialect: Dialect): TypeExpression[] {
  const clauses = clausesOf(runs, dialect.response).map((clause) => typesOfClause(clause, dialect));
  const [first, ...others] = clauses.filter((types) => types.length > 0);
  // "In both cases, a [box] is returned."
  if (first === undefined) return clauses.length > 1 ? typesOfClause(runs, dialect) : [];
  const union = unionOf([first, ...others].flatMap(([type]) => type ?? []));
  return union?.kind === "union" ? [union] : first;
}

/** Several types as a union, each once; a collection has none beside it. */
export function unionOf(types: readonly TypeExpression[]): TypeExpression | undefined {
  const [first] = types;
  const options = new Map<string, TypeExpression>();
  for (const type of types) for (const option of optionsOf(type)) options.set(nameOf(option), option);
  if (options.size < 2 || types.some(({ kind }) => kind !== "named" && kind !== "union")) return first;
  return { kind: "union", options: [...options.values()] };
}

function optionsOf(type: TypeExpression): readonly TypeExpression[] {
  return type.kind === "union" ? type.options : [type];
}

function nameOf(type: TypeExpression): string {
  return type.kind === "named" ? type.name.toLowerCase() : JSON.stringify(type);
}

/**
 * The parts of a paragraph that speak of a status each: "a `200 OK` and a [box], or a `202 Accepted` and a [job]". What
 * speaks of none belongs to the one before; each but the first ends with its sentence.
 */
function clausesOf(runs: readonly Inline[], words: ResponseWords): Inline[][] {
  const first: Inline[] = [];
  const clauses = [first];
  const hasStatus = (part: readonly Inline[]) => readStatuses(inlineText(part), words).length > 0;
  for (const part of partsOf(runs, words.otherwise)) {
    const text = inlineText(part);
    if (hasStatus(first) && hasStatus(part) && !words.failure.test(text)) clauses.push([...part]);
    else if (clauses.length === 1 || !/^[.;]/.test(text)) append(part, clauses.at(-1) ?? first);
  }
  return clauses;
}

/** A part starts with the rest of the text that the part before it ends with. */
function append([rest, ...others]: readonly Inline[], clause: Inline[]): void {
  const last = clause.at(-1);
  if (last?.kind === "text" && rest?.kind === "text")
    clause[clause.length - 1] = { ...last, text: last.text + rest.text };
  else if (rest !== undefined) clause.push(rest);
  clause.push(...others);
}

/** Splits runs before each match of a pattern in their texts. */
function partsOf(runs: readonly Inline[], separator: RegExp): Inline[][] {
  const parts: Inline[][] = [[]];
  for (const run of runs) {
    const starts = run.kind === "text" ? Array.from(run.text.matchAll(separator), ({ index }) => index) : [];
    parts.at(-1)?.push(starts.length === 0 ? run : { ...run, text: run.text.slice(0, starts[0]) });
    for (const [at, start] of starts.entries()) parts.push([{ ...run, text: run.text.slice(start, starts[at + 1]) }]);
  }
  return parts;
}

/** The types that a clause names, in its order; those after the first only from the same sentence. */
function typesOfClause(runs: readonly Inline[], dialect: Dialect): TypeExpression[] {
  const { belongsTo, nothing } = dialect.response;
  const types: TypeExpression[] = [];
  let before = "";
  for (const [index, run] of runs.entries()) {
    const lead = sentencesOf(before).at(-1) ?? "";
    if (types.length > 0 && lead !== before) return types;
    const named = typeInSentence(dialect, run, runs[index + 1]);
    if (named !== undefined) {
      if (belongsTo.test(lead) || nothing.test(lead)) return types;
      const type = withAlternatives(named, runs.slice(index + 1), before, dialect);
      types.push(type);
      if (type.kind === "union") return types;
      before = "";
    }
    before = `${before}${run.text}`.slice(-longestLeadIn);
  }
  return types;
}

/** A type, or a union of it and those after it, or a collection of that where the words around say so. */
function withAlternatives(
  type: TypeExpression,
  rest: readonly Inline[],
  before: string,
  dialect: Dialect,
): TypeExpression {
  const { collectionBefore, collectionAfter } = dialect.response;
  const others = alternatives(rest, dialect);
  const after = rest[2 * others.length];
  const item: TypeExpression = others.length === 0 ? type : { kind: "union", options: [type, ...others] };
  const isCollection = collectionBefore.test(before) || (after?.kind === "text" && collectionAfter.test(after.text));
  return isCollection && item.kind !== "collection" ? { kind: "collection", items: item } : item;
}

/** "[user](user.md) or [group](group.md) object": what follows the first of them. */
function alternatives([between, run, ...rest]: readonly Inline[], dialect: Dialect): TypeExpression[] {
  const { alternative } = dialect.response;
  if (between?.kind !== "text" || !alternative.test(between.text) || run?.kind !== "link") return [];
  const type = typeInSentence(dialect, run, rest[0]);
  return type === undefined ? [] : [type, ...alternatives(rest, dialect)];
}

/** "and a Boolean in the response body", "and a collection of String in the response body". */
export function primitiveType(text: string, dialect: Dialect): TypeExpression | undefined {
  const { payload, primitivePayload } = dialect.response;
  const { before, type = "", after } = primitivePayload.exec(payload.exec(text)?.[1] ?? "")?.groups ?? {};
  const name = primitiveNamed(dialect, type);
  if (name === undefined) return undefined;
  const primitive: TypeExpression = { kind: "primitive", name };
  return (before ?? after) ? { kind: "collection", items: primitive } : primitive;
}
