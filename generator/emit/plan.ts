import type { Diagnostic } from "../diagnostics.ts";
import type { ApiModel, EnumType, ObjectType, Operation, QualifiedName } from "../model/model.ts";
import { allProperties } from "../model/properties.ts";
import { remembered, rememberedOf } from "../remembered.ts";
import { endlessTypes } from "./endless.ts";
import { camelCase, fileStem, kebabCase, pascalCase } from "./names.ts";
import { operationNames } from "./operation-names.ts";
import type { InterfaceStatement } from "./statements.ts";
import { takenFunctions } from "./taken-names.ts";
import { identifiersOf, nameTypes } from "./type-names.ts";

/** A file of the output. */
export interface OutputFile {
  /** Below the output folder, with `/` between folders. */
  readonly path: string;
  readonly text: string;
}

/** A file of the output before its interfaces are printed. */
export interface Module {
  /** As of {@link OutputFile}. */
  readonly path: string;
  /** What stands below each other, with an empty line between. */
  readonly blocks: readonly (string | InterfaceStatement)[];
}

/** A module that can be made. */
export interface ModuleMaker {
  readonly path: string;
  /** Parts of the model, and whatever else decides about the module besides what the plan answers. */
  readonly of: readonly unknown[];
  /** A pure function. */
  make(plan: PlanAnswers): Module;
}

/** Tells which modules there are. Options are closed over by whoever makes the emitter. */
export type Emitter = (plan: EmitPlan) => Iterable<ModuleMaker>;

/** An exported identifier and the file that exports it. */
export interface ModuleSymbol {
  readonly name: string;
  /** The path of the module below the output folder, for instance `models/user.ts`. */
  readonly from: string;
}

/** What can be generated for a type. `create` and `update` are its write shapes. */
export type TypeArtefact =
  | "interface"
  | "create"
  | "update"
  | "values"
  | `${"" | "create-" | "update-"}${"guard" | "check" | "visit" | "array" | "rules" | "schema"}`;

/** What can be generated for an operation. */
export type OperationArtefact = "function" | "body" | "parameters" | "options" | "permissions";

/** All names and places of the output, decided once, so that emitters agree without knowing each other. */
export interface EmitPlan extends PlanAnswers {
  readonly model: ApiModel;
  /** Object types that have a name of their own; others were left out, which is a finding. */
  readonly types: readonly ObjectType[];
  readonly enums: readonly EnumType[];
  /** Operations that have a request line. */
  readonly operations: readonly Operation[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the plan can be asked while a module is made. */
export interface PlanAnswers {
  typeSymbol(type: QualifiedName, artefact: TypeArtefact): ModuleSymbol;
  operationSymbol(operation: Operation, artefact: OperationArtefact): ModuleSymbol;
  find(name: QualifiedName): ObjectType | undefined;
  findEnum(name: QualifiedName): EnumType | undefined;
  /** The types that inherit from this one, directly or not, in the order of their names. */
  derivedOf(name: QualifiedName): readonly ObjectType[];
  /**
   * The types as which a value of this type is checked where it names one of them. A type that consists of its key says
   * nothing of its values: any entity may stand there, and to check each as what it is would take all other validators.
   */
  variantsOf(name: QualifiedName): readonly ObjectType[];
  /** Whether a value of the type may hold others of it, so that there is no end to how deep it can be. */
  isEndless(name: QualifiedName): boolean;
}

/** Decides the name and the module of everything that will be generated. */
export function planOutput(model: ApiModel): EmitPlan {
  const diagnostics: Diagnostic[] = [];
  const named = nameTypes([...model.types, ...model.enums], diagnostics);
  const modules = new Map([...named].map(([qualifiedName, name]) => [qualifiedName, modulesOf(kebabCase(name))]));
  const callable = model.operations.filter(({ paths }) => paths.length > 0);
  const taken = new Set(takenFunctions);
  for (const name of named.values()) for (const identifier of identifiersOf(name)) taken.add(identifier);
  const functions = operationNames(callable, named, taken, diagnostics);
  const types = new Map(
    model.types.filter((type) => named.has(type.qualifiedName)).map((type) => [type.qualifiedName, type]),
  );
  const enums = new Map(
    model.enums.filter((type) => named.has(type.qualifiedName)).map((type) => [type.qualifiedName, type]),
  );
  const derived = derivedTypes(types);
  const derivedOf = (name: QualifiedName) => derived.get(name) ?? [];
  const variantsOf = remembered((name: QualifiedName) => {
    const type = types.get(name);
    const properties = type === undefined ? [] : allProperties(type, (base) => types.get(base));
    return properties.every(({ key }) => key) ? [] : derivedOf(name);
  });
  const endless = endlessTypes(types, variantsOf);
  const modulesWith = rememberedOf(
    ({ page, resource }: Operation) =>
      (resource === undefined ? undefined : modules.get(resource)) ??
      modulesOf(kebabCase(fileStem(page).split("-", 1)[0] ?? "")),
  );
  return {
    model,
    types: [...types.values()],
    enums: [...enums.values()],
    operations: callable.filter(({ page }) => functions.has(page)),
    typeSymbol: (type, artefact) => typeSymbol(known(named, type), known(modules, type), artefact),
    operationSymbol: (operation, artefact) => {
      const name = known(functions, operation.page);
      const { requests, permissions } = modulesWith(operation);
      if (artefact === "function") return { name, from: requests };
      if (artefact === "permissions") return { name: `${name}Permissions`, from: permissions };
      return { name: pascalCase(name) + pascalCase(artefact), from: requests };
    },
    find: (name) => types.get(name),
    findEnum: (name) => enums.get(name),
    derivedOf,
    variantsOf,
    isEndless: (name) => endless.has(name),
    diagnostics,
  };
}

function derivedTypes(types: ReadonlyMap<QualifiedName, ObjectType>): Map<QualifiedName, ObjectType[]> {
  const derived = new Map<QualifiedName, ObjectType[]>();
  for (const type of types.values()) {
    for (let at = type.base; at !== undefined; at = types.get(at)?.base) {
      const others = derived.get(at);
      if (others) others.push(type);
      else derived.set(at, [type]);
    }
  }
  return derived;
}

function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`${String(key)} has no name in the plan`);
  return value;
}

/** The paths of the modules about one type. */
interface TypeModules {
  readonly model: string;
  readonly validator: string;
  readonly requests: string;
  readonly permissions: string;
}

function modulesOf(stem: string): TypeModules {
  return {
    model: `models/${stem}.ts`,
    validator: `validators/${stem}.ts`,
    requests: `requests/${stem}.ts`,
    permissions: `permissions/${stem}.ts`,
  };
}

function typeSymbol(name: string, { model, validator }: TypeModules, artefact: TypeArtefact): ModuleSymbol {
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
