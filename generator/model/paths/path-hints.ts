import type { Dialect } from "../../dialects/dialect.ts";
import type { OperationFact, TypeExpression } from "../../pages/facts/page-facts.ts";
import type { EdmPrimitive } from "../model.ts";
import { callArguments, type PathHints, plain } from "./path.ts";
import { readTarget } from "./target.ts";

/**
 * What a page says about the parameters of its paths outside the request lines. Types come from its tables; the call
 * after a function's name comes from its examples or, without any, from the table of function parameters.
 */
export function pathHints(fact: OperationFact, { placeholders }: Dialect): PathHints {
  const rows = [...fact.callParameters, ...fact.parameters, ...fact.queryParameters];
  const types = new Map(rows.map(({ name, type }) => [plain(name), primitiveOf(type)] as const).reverse());
  const listing = rows.flatMap(({ name, claims: { possibleValues } }) =>
    possibleValues === undefined ? [] : [[plain(name), possibleValues] as const],
  );
  const shown = fact.examples.flatMap(({ request }) => (request ? [readTarget(request.target).path] : []));
  const isNamed = (argument: string) =>
    [...fact.callParameters, ...fact.parameters].some(({ name }) => plain(name) === plain(argument));
  const isShownOtherwise = (argument: string, literal: string) =>
    shown.flatMap(callArguments).some(({ name, value }) => plain(name) === plain(argument) && value !== literal);
  return {
    types,
    values: new Map(listing.reverse()),
    isVariable: (argument, literal) =>
      placeholders.argument.test(literal) || isNamed(argument) || isShownOtherwise(argument, literal),
    isOptional: (argument) =>
      [...fact.callParameters, ...fact.parameters].some(
        ({ name, claims }) => plain(name) === plain(argument) && claims.required === false,
      ),
    missingCall: (segment) => shownCall(segment, shown) ?? tabledCall(segment, fact, shown),
  };
}

/** The call that all examples with this last segment show; "" where one of them has none. */
function shownCall(segment: string, shown: readonly string[]): string | undefined {
  const ends = shown.map((path) => path.slice(path.search(/\/[^/(]*(?:\(.*\))?$/) + 1));
  const same = ends.filter((end) => end.split("(", 1)[0]?.toLowerCase() === segment.toLowerCase());
  const [first] = same;
  if (first === undefined || segment === "") return undefined;
  if (same.some((end) => !end.includes("("))) return "";
  const list = callArguments(first).map(({ name, isQuoted }) => `${name}=${isQuoted ? `'{${name}}'` : `{${name}}`}`);
  return `(${list.join(",")})`;
}

/** The call with the arguments that the table of function parameters lists. Strings are quoted. */
function tabledCall(
  segment: string,
  { callParameters, requestLines }: OperationFact,
  shown: readonly string[],
): string {
  const isFunction = requestLines.every(({ method }) => method === "GET") && /^[A-Za-z][\w.]*$/.test(segment);
  const isCalledElsewhere =
    requestLines.some(({ target }) => target.includes("(")) || shown.some((path) => path.includes(`${segment}?`));
  if (!isFunction || isCalledElsewhere || callParameters.length === 0) return "";
  const list = callParameters.map(({ name, type }) =>
    primitiveOf(type) === "String" ? `${name}='{${name}}'` : `${name}={${name}}`,
  );
  return `(${list.join(",")})`;
}

function primitiveOf(type: TypeExpression): EdmPrimitive {
  return type.kind === "primitive" ? type.name : "String";
}
