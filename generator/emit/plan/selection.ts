import picomatch from "picomatch";
import type { ObjectType, Operation, OperationResponse, QualifiedName } from "../../model/model.ts";
import { namesIn } from "../../model/types/reference.ts";
import type { EmitPlan } from "./plan.ts";

/** What of a plan is emitted. */
export interface Selection {
  /** Paths of pages or names of request functions, with wildcards; everything by default. */
  readonly include?: readonly string[];
  /** What is left out of that, in the same way. */
  readonly exclude?: readonly string[];
}

/**
 * Leaves out of a plan what is not selected. Names were decided before, so that they do not depend on the selection.
 * Types that something selected needs stay, whatever page describes them.
 */
export function selectFrom(plan: EmitPlan, { include, exclude = [] }: Selection): EmitPlan {
  if (include === undefined && exclude.length === 0) return plan;
  const isIncluded = picomatch(include === undefined ? "**" : [...include]);
  const isExcluded = picomatch([...exclude]);
  const isSelected = (...names: readonly string[]) =>
    names.some((name) => isIncluded(name)) && !names.some((name) => isExcluded(name));
  const operations = plan.operations.filter((operation) =>
    isSelected(operation.page, plan.operationSymbol(operation, "function").name),
  );
  const described = [...plan.types, ...plan.enums].filter(({ origins }) =>
    isSelected(...origins.map(({ page }) => page)),
  );
  const needed = neededTypes(
    [...described.map(({ qualifiedName }) => qualifiedName), ...operations.flatMap(typesOfOperation)],
    plan,
  );
  return {
    ...plan,
    operations,
    types: plan.types.filter(({ qualifiedName }) => needed.has(qualifiedName)),
    enums: plan.enums.filter(({ qualifiedName }) => needed.has(qualifiedName)),
  };
}

/** Some types with all those that they refer to, directly or not. */
function neededTypes(names: readonly QualifiedName[], plan: EmitPlan): ReadonlySet<QualifiedName> {
  const needed = new Set<QualifiedName>();
  const pending = [...names];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    const type = plan.find(name);
    if (type !== undefined) pending.push(...typesOfType(type, plan));
  }
  return needed;
}

function typesOfType({ qualifiedName, base, properties, create, update }: ObjectType, plan: EmitPlan): QualifiedName[] {
  const written = [...(create?.members ?? []), ...(update?.members ?? [])].map(({ property }) => property);
  return [
    ...(base === undefined ? [] : [base]),
    ...plan.variantsOf(qualifiedName).map((variant) => variant.qualifiedName),
    ...[...properties, ...written].flatMap(({ type }) => namesIn(type)),
  ];
}

function typesOfOperation({ body, response, paths, query = [] }: Operation): QualifiedName[] {
  const answers: readonly (OperationResponse | undefined)[] = [response, ...paths.map((path) => path.response)];
  return [
    ...(body?.kind === "create" || body?.kind === "update" ? [body.type] : []),
    ...(body?.kind === "parameters" ? body.members.flatMap(({ property }) => namesIn(property.type)) : []),
    ...answers.flatMap((answer) => (answer?.type === undefined ? [] : namesIn(answer.type))),
    ...query.flatMap(({ type }) => namesIn(type)),
  ];
}
