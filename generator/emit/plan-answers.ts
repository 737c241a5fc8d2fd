import type { EnumType, ObjectType, QualifiedName } from "../model/model.ts";
import { allProperties } from "../model/properties.ts";
import { remembered } from "../remembered.ts";
import { camelCase, kebabCase, pascalCase } from "./names.ts";
import type { ModuleSymbol, OperationArtefact, PlanAnswers, TypeArtefact } from "./plan.ts";

/** All that a plan decides, and what follows from all types together. It is as JSON could hold it. */
export interface PlanDecisions {
  /** The TypeScript names of object types and enumerations. */
  readonly types: readonly (readonly [QualifiedName, string])[];
  /** By page: the name of the request function, and of the modules that it and its permissions stand in. */
  readonly functions: readonly (readonly [page: string, name: string, stem: string])[];
  /** The bases of object types, in the order of the types. */
  readonly bases: readonly (readonly [QualifiedName, QualifiedName | null])[];
  /** Types of whose values there are arrays. */
  readonly listed: readonly QualifiedName[];
  /** Types whose values may hold others of them. */
  readonly endless: readonly QualifiedName[];
}

/** Where a plan finds the parts of the model, and the words of their descriptions. */
export type PlanParts = Pick<PlanAnswers, "find" | "findEnum" | "words">;

/** Answers from what was decided. */
export function planAnswers(decisions: PlanDecisions, parts: PlanParts): PlanAnswers {
  const names = new Map(decisions.types);
  const modules = remembered(modulesOf);
  const modulesOfType = remembered((type) => modules(kebabCase(known(names, type))));
  const functions = new Map(decisions.functions.map(([page, name, stem]) => [page, { name, stem }]));
  const listed = new Set(decisions.listed);
  const endless = new Set(decisions.endless);
  return {
    ...parts,
    ...relations(decisions.bases, parts.find),
    typeSymbol: (type, artefact) => typeSymbol(known(names, type), modulesOfType(type), artefact),
    operationSymbol: ({ page }, artefact) => {
      const { name, stem } = known(functions, page);
      return operationSymbol(name, modules(stem), artefact);
    },
    isListed: (name) => listed.has(name),
    isEndless: (name) => endless.has(name),
  };
}

/** How types are related by their bases. */
export function relations(
  bases: PlanDecisions["bases"],
  find: PlanAnswers["find"],
): Pick<PlanAnswers, "derivedOf" | "variantsOf"> {
  const baseOf = new Map(bases);
  const derived = new Map<QualifiedName, QualifiedName[]>();
  for (const [name, base] of bases) {
    for (let at = base; at; at = baseOf.get(at) ?? null) {
      const others = derived.get(at);
      if (others) others.push(name);
      else derived.set(at, [name]);
    }
  }
  const derivedOf = (name: QualifiedName) => (derived.get(name) ?? []).flatMap((of) => find(of) ?? []);
  return {
    derivedOf,
    variantsOf: remembered((name) => {
      const type = find(name);
      const properties = type === undefined ? [] : allProperties(type, find);
      return properties.every(({ key }) => key) ? [] : derivedOf(name);
    }),
  };
}

/** The parts of a model by name. */
export function partsOf(
  types: readonly ObjectType[],
  enums: readonly EnumType[],
): Pick<PlanAnswers, "find" | "findEnum"> {
  const typeOf = new Map(types.map((type) => [type.qualifiedName, type]));
  const enumOf = new Map(enums.map((type) => [type.qualifiedName, type]));
  return { find: (name) => typeOf.get(name), findEnum: (name) => enumOf.get(name) };
}

function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`${String(key)} has no name in the plan`);
  return value;
}

/** The paths of the modules whose files share a stem. */
type Modules = Readonly<Record<"models" | "validators" | "requests" | "permissions", string>>;

function modulesOf(stem: string): Modules {
  return {
    models: `models/${stem}.ts`,
    validators: `validators/${stem}.ts`,
    requests: `requests/${stem}.ts`,
    permissions: `permissions/${stem}.ts`,
  };
}

function operationSymbol(name: string, modules: Modules, artefact: OperationArtefact): ModuleSymbol {
  if (artefact === "permissions") return { name: `${name}Permissions`, from: modules.permissions };
  const symbol = artefact === "function" ? name : pascalCase(name) + pascalCase(artefact);
  return { name: symbol, from: modules.requests };
}

function typeSymbol(
  name: string,
  { models: model, validators: validator }: Modules,
  artefact: TypeArtefact,
): ModuleSymbol {
  if (artefact === "interface") return { name, from: model };
  if (artefact === "create") return { name: `${name}Create`, from: model };
  if (artefact === "update") return { name: `${name}Update`, from: model };
  if (artefact === "values") return { name: `${camelCase(name)}Values`, from: model };
  const [shape, kind] = artefact.includes("-") ? artefact.split("-", 2) : ["", artefact];
  const subject = name + pascalSuffix(shape ?? "");
  if (kind === "guard") return { name: `is${subject}`, from: validator };
  if (kind === "check") return { name: `check${subject}`, from: validator };
  if (kind === "visit") return { name: `visit${subject}`, from: validator };
  if (kind === "array") return { name: `visit${subject}Array`, from: validator };
  if (kind === "rules") return { name: `${camelCase(subject)}Rules`, from: validator };
  return { name: `${camelCase(subject)}Schema`, from: validator };
}

function pascalSuffix(shape: string): string {
  return shape === "" ? "" : pascalCase(shape);
}
