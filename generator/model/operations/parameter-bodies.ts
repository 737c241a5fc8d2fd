import type { PageFacts, TypeFact } from "../../pages/facts/page-facts.ts";
import { isAnnotation } from "../examples/json-values.ts";
import type { QualifiedName } from "../model.ts";
import { declarationOn, usageOf } from "../names/declaration.ts";
import type { Resolver } from "../names/resolver.ts";
import { lineage } from "../types/lineage.ts";
import { itemName } from "../types/reference.ts";
import { bodyType, rowTypes } from "./body-table.ts";
import { type OperationPage, requestsOf } from "./operation-page.ts";

/**
 * The same operations, without the type of a body whose table lists parameters instead of members of that type: pages
 * of actions name the type of a parameter as if it were the body.
 */
export function withParameterBodies(
  operations: readonly OperationPage[],
  pages: readonly PageFacts[],
  resolver: Resolver,
): OperationPage[] {
  const membersOf = memberNames(pages, resolver);
  return operations.map((operation) => {
    const { page, fact } = operation;
    if (!sendsParameters(operation, membersOf, resolver) || fact.body === undefined) return operation;
    const { type: _, ...body } = fact.body;
    return { page, fact: { ...fact, body } };
  });
}

/**
 * Whether no row is a member of the documented type, and a row has that type or the requests of the page send just what
 * the rows list.
 */
function sendsParameters(
  operation: OperationPage,
  membersOf: ReturnType<typeof memberNames>,
  resolver: Resolver,
): boolean {
  const type = bodyType(operation, resolver);
  const members = type?.kind === "object" ? membersOf(type.name) : undefined;
  const rows = rowTypes(operation, resolver);
  if (members === undefined || rows.length === 0 || rows.some(({ name }) => members.has(name))) return false;
  if (rows.some((row) => type?.kind === "object" && itemName(row.type) === type.name)) return true;
  const sent = requestsOf(operation.fact).flatMap(({ body }) => (body?.json === undefined ? [] : [body.json.value]));
  const names = sent.flatMap((value) => (value.kind === "object" ? value.members.map(({ name }) => name) : [""]));
  const own = names.filter((name) => !isAnnotation(name));
  return own.length > 0 && own.every((name) => rows.some((row) => row.name === name));
}

/** Finds the names of a documented type's members, those of its bases included; nothing where a page of them is absent. */
function memberNames(pages: readonly PageFacts[], resolver: Resolver) {
  interface Described {
    readonly page: PageFacts;
    readonly fact: TypeFact;
  }
  const described = new Map<QualifiedName, Described>();
  for (const page of pages)
    for (const fact of page.types) described.set(declarationOn(page, "object", fact).qualifiedName, { page, fact });
  const baseOf = ({ page, fact }: Described) =>
    fact.baseType &&
    described.get(resolver.resolveName(fact.baseType, usageOf(page, fact.baseType.origin)).qualifiedName);
  return (name: QualifiedName): ReadonlySet<string> | undefined => {
    const own = described.get(name);
    if (own === undefined) return undefined;
    const types = lineage(own, baseOf);
    const isWhole = types.at(-1)?.fact.baseType === undefined;
    const names = types.flatMap(({ fact }) => [...fact.properties.map((row) => row.name), ...shownNames(fact)]);
    return isWhole && names.length > 0 ? new Set(names) : undefined;
  };
}

/** The members that the JSON representation of a type shows. */
function shownNames({ representation }: TypeFact): string[] {
  const value = representation?.value;
  return value?.kind === "object" ? value.members.map(({ name }) => name) : [];
}
