import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import type { Claims, Source } from "../../pages/facts/page-facts.ts";
import type { Certainty, Evidence, Property, TypeReference, Witness } from "../model.ts";
import { describeReference, sameReference } from "./reference.ts";

/** What one place says of a member, with its type resolved. */
export interface Statement {
  readonly source: Source;
  readonly origin: Origin;
  readonly type: TypeReference;
  readonly claims: Claims;
  readonly description: string;
}

/** How sure sources are, in the order in which they are believed: a later one fills a hole and never overwrites. */
const certaintyOf: Readonly<Record<Source, Certainty>> = {
  "property table": "stated",
  "relationship table": "stated",
  "request body table": "stated",
  "parameter table": "stated",
  annotation: "stated",
  "JSON representation": "shown",
  example: "shown",
  prose: "guessed",
};

/** The sources in the order in which they are believed. */
export const precedence: readonly string[] = Object.keys(certaintyOf);

/**
 * Merges all statements about a member into a property.
 *
 * @param statements at least one
 *
 * @param isKey whether the type says that the member is its key
 * @param diagnostics receives a finding where two tables disagree about the type
 */
export function mergeStatements(
  name: string,
  statements: readonly Statement[],
  isKey: boolean,
  diagnostics: Diagnostic[],
): Property {
  const [first] = statements;
  if (first === undefined) throw new Error(`${name} has no statement`);
  const believed = byPrecedence(statements);
  const winner = believed.find(({ type }) => type.kind !== "unknown") ?? believed[0] ?? first;
  reportConflicts(name, winner, believed, diagnostics);
  const denial = believed.find(({ claims }) => claims.nullDenied);
  const listed = believed.find(({ claims }) => claims.possibleValues !== undefined);
  const type = withListedValues(winner.type, listed?.claims.possibleValues ?? []);
  const claims: Claims =
    believed.length === 1
      ? winner.claims
      : Object.assign({}, ...believed.toReversed().map((statement) => statement.claims));
  const key = isKey || claims.key === true;
  const isMany = winner.type.kind === "collection";
  const read = (fact: string, { origin }: Statement) => diagnostics.push(diagnose("read-from-prose", origin, { fact }));
  if (listed && type !== winner.type) {
    read(`${name} is one of ${(listed.claims.possibleValues ?? []).join(", ")}`, listed);
  }
  if (denial && claims.nullDenied && !key && !isMany) read(`${name} is never null`, denial);
  // That a collection can be null is true where a Type cell says so, or an example shows it.
  const isShownNull = statements.some((statement) => statement.source === "example" && statement.claims.nullable);
  const admitsNull = isMany ? isShownNull || claims.nullable === true : claims.nullable !== false;
  return {
    name,
    type,
    nullable: !key && !name.startsWith("@odata.") && admitsNull,
    readOnly: claims.readOnly === true,
    key,
    deprecated: claims.deprecated === true,
    navigation: winner.source === "relationship table",
    ...statedLimits(claims),
    description: believed.find(({ description }) => description !== "")?.description ?? "",
    evidence: evidenceOf(winner, believed, type === winner.type ? undefined : listed),
  };
}

function byPrecedence(statements: readonly Statement[]): readonly Statement[] {
  if (statements.length < 2) return statements;
  return [...statements].sort((left, right) => precedence.indexOf(left.source) - precedence.indexOf(right.source));
}

function statedLimits(claims: Claims): Partial<Property> {
  const { possibleValues, maxLength, range, defaultValue, filterOperators, onlyOnSelect } = claims;
  return {
    ...(possibleValues !== undefined && { listedValues: possibleValues }),
    ...(maxLength !== undefined && { maxLength }),
    ...(range !== undefined && { minimum: range[0], maximum: range[1] }),
    ...(defaultValue !== undefined && { defaultValue }),
    ...(filterOperators !== undefined && { filterOperators }),
    ...(onlyOnSelect !== undefined && { onlyOnSelect }),
  };
}

/** A string whose values a sentence lists is one of them, or another: it is only prose. */
function withListedValues(type: TypeReference, values: readonly string[]): TypeReference {
  if (values.length === 0) return type;
  if (type.kind === "collection") {
    const items = withListedValues(type.items, values);
    return items === type.items ? type : { kind: "collection", items };
  }
  return type.kind === "primitive" && type.name === "String"
    ? { kind: "literals", values: [...new Set(values)] }
    : type;
}

/** @param listed the statement whose prose lists values */
function evidenceOf(winner: Statement, believed: readonly Statement[], listed: Statement | undefined): Evidence {
  const witnesses = [winner, ...believed.filter((statement) => statement !== winner)].map(witnessOf);
  if (listed !== undefined) {
    const type = describeReference({ kind: "literals", values: listed.claims.possibleValues ?? [] });
    witnesses.push({ source: "prose", origin: listed.origin, type });
  }
  const { source, origin } = winner;
  return { certainty: listed === undefined ? certaintyOf[source] : "guessed", source, origin, witnesses };
}

function witnessOf({ source, origin, type, claims: { nullable, readOnly } }: Statement): Witness {
  return {
    source,
    origin,
    type: describeReference(type),
    ...(nullable !== undefined && { nullable }),
    ...(readOnly !== undefined && { readOnly }),
  };
}

function reportConflicts(
  name: string,
  winner: Statement,
  statements: readonly Statement[],
  diagnostics: Diagnostic[],
): void {
  for (const { source, origin, type } of statements) {
    if (certaintyOf[source] !== "stated" || type.kind === "unknown" || sameReference(type, winner.type)) continue;
    const values = { name, found: describeReference(type), kept: describeReference(winner.type) };
    const related = [{ message: `${name} is ${values.kept} here`, origin: winner.origin }];
    diagnostics.push(diagnose("conflicting-types", origin, values, related));
  }
}
