import { type Diagnostic, diagnose } from "../diagnostics.ts";
import type { ApiModel, EnumType, ObjectType, Operation, QualifiedName } from "../model/model.ts";
import { allProperties } from "../model/properties.ts";
import { remembered } from "../remembered.ts";
import { endlessTypes } from "./endless.ts";
import { camelCase, fileStem, kebabCase, pascalCase } from "./names.ts";
import { operationNames } from "./operation-names.ts";
import type { InterfaceStatement } from "./statements.ts";
import { isTaken, takenFunctions } from "./taken-names.ts";

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
  const stems = new Map([...named].map(([qualifiedName, name]) => [qualifiedName, kebabCase(name)]));
  const callable = model.operations.filter(({ paths }) => paths.length > 0);
  const taken = new Set([...[...named.values()].flatMap(identifiersOf), ...takenFunctions]);
  const functions = operationNames(callable, named, taken, diagnostics);
  const types = new Map(
    model.types.filter((type) => named.has(type.qualifiedName)).map((type) => [type.qualifiedName, type]),
  );
  const enums = new Map(
    model.enums.filter((type) => named.has(type.qualifiedName)).map((type) => [type.qualifiedName, type]),
  );
  const derived = derivedTypes(types);
  const derivedOf = (name: QualifiedName) => derived.get(name) ?? [];
  const variantsOf = (name: QualifiedName) => {
    const type = types.get(name);
    const properties = type === undefined ? [] : allProperties(type, (base) => types.get(base));
    return properties.every(({ key }) => key) ? [] : derivedOf(name);
  };
  const endless = endlessTypes(types, variantsOf);
  return {
    model,
    types: [...types.values()],
    enums: [...enums.values()],
    operations: callable.filter(({ page }) => functions.has(page)),
    typeSymbol: (type, artefact) => typeSymbol(known(named, type), known(stems, type), artefact),
    operationSymbol: ({ page, resource }, artefact) => {
      const name = known(functions, page);
      const stem = (resource && stems.get(resource)) ?? kebabCase(fileStem(page).split("-", 1)[0] ?? "");
      if (artefact === "permissions") return { name: `${name}Permissions`, from: `permissions/${stem}.ts` };
      const suffix = artefact === "function" ? "" : pascalCase(artefact);
      return { name: artefact === "function" ? name : pascalCase(name) + suffix, from: `requests/${stem}.ts` };
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
      derived.set(at, [...(derived.get(at) ?? []), type]);
    }
  }
  return derived;
}

function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`${String(key)} has no name in the plan`);
  return value;
}

function typeSymbol(name: string, stem: string, artefact: TypeArtefact): ModuleSymbol {
  const model = `models/${stem}.ts`;
  const validator = `validators/${stem}.ts`;
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

/** All identifiers that may be made from a type's name. */
const identifiersOf = remembered((name): readonly string[] =>
  ["", "Create", "Update"].flatMap((suffix) => {
    const subject = name + suffix;
    const value = camelCase(subject);
    return [
      subject,
      `is${subject}`,
      `check${subject}`,
      `visit${subject}`,
      `visit${subject}Array`,
      `${value}Rules`,
      `${value}Schema`,
    ];
  }),
);

const lowerCaseOf = remembered((name): readonly string[] => identifiersOf(name).map((one) => one.toLowerCase()));

type NamedType = ObjectType | EnumType;

/**
 * Names types by their bare names. Where two clash, the namespace becomes the prefix: its last segment, then all of it.
 * The type of the shorter namespace keeps the bare name. The order of the types does not matter.
 */
function nameTypes(types: readonly NamedType[], diagnostics: Diagnostic[]): Map<QualifiedName, string> {
  const levels = new Map(types.map((type) => [type.qualifiedName, 0]));
  const nameOf = (type: NamedType) => candidate(type, levels.get(type.qualifiedName) ?? 0);
  for (const level of [1, 2]) {
    const renamed = [
      ...types.filter((type) => identifiersOf(nameOf(type)).some(isTaken)),
      ...clashes(types, nameOf).flatMap((group) => group.filter((type) => type !== soleRoot(group))),
    ];
    for (const { qualifiedName } of renamed) levels.set(qualifiedName, level);
  }
  const names = new Map<QualifiedName, string>();
  const takenBy = new Map<string, string>();
  for (const type of types) {
    const name = nameOf(type);
    const key = name.toLowerCase();
    const owner = takenBy.get(key);
    const [origin] = type.origins;
    if (owner === undefined) {
      takenBy.set(key, type.qualifiedName);
      names.set(type.qualifiedName, name);
    } else if (origin !== undefined) {
      diagnostics.push(diagnose("name-collision", origin, { name: type.qualifiedName, taken: name }));
    }
  }
  return names;
}

function candidate({ name, namespace }: NamedType, level: number): string {
  const segments = namespace.split(".").filter((segment) => segment !== "");
  const prefix = level === 0 ? [] : level === 1 ? segments.slice(-1) : segments;
  return [...prefix, name].map(pascalCase).join("");
}

/** The type of the namespace with the fewest segments, if there is only one. */
function soleRoot(group: readonly NamedType[]): NamedType | undefined {
  const depthOf = ({ namespace }: NamedType) => namespace.split(".").length;
  const least = Math.min(...group.map(depthOf));
  const [root, ...others] = group.filter((type) => depthOf(type) === least);
  return others.length === 0 ? root : undefined;
}

/** Types whose names, or names made from them, are not theirs alone. File names ignore case, so names do as well. */
function clashes(types: readonly NamedType[], nameOf: (type: NamedType) => string): NamedType[][] {
  const owners = new Map<string, NamedType>();
  const groups = new Map<string, Set<NamedType>>();
  for (const type of types) {
    for (const key of lowerCaseOf(nameOf(type))) {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, type);
      else if (owner !== type) groups.set(key, (groups.get(key) ?? new Set([owner])).add(type));
    }
  }
  return [...groups.values()].map((group) => [...group]);
}
