import { type Diagnostic, diagnose } from "../diagnostics.ts";
import type { ApiModel, EnumType, ObjectType, Operation, QualifiedName } from "../model/model.ts";
import { remembered } from "../remembered.ts";
import { endlessTypes, listedTypes } from "./held-types.ts";
import { camelCase, fileStem, kebabCase, pascalCase } from "./names.ts";
import { operationNames } from "./operation-names.ts";
import { type PlanDecisions, partsOf, planAnswers, relations } from "./plan-answers.ts";
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
export type Emitter = (plan: PlannedParts) => Iterable<ModuleMaker>;

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

/** What is emitted, and what can be asked about it. */
export interface PlannedParts extends PlanAnswers {
  /** Object types that have a name of their own; others were left out, which is a finding. */
  readonly types: readonly ObjectType[];
  readonly enums: readonly EnumType[];
  /** Operations that have a request line. */
  readonly operations: readonly Operation[];
}

/** All names and places of the output, decided once, so that emitters agree without knowing each other. */
export interface EmitPlan extends PlannedParts {
  readonly model: ApiModel;
  readonly decisions: PlanDecisions;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the plan can be asked while a module is made. */
export interface PlanAnswers {
  typeSymbol(type: QualifiedName, artefact: TypeArtefact): ModuleSymbol;
  operationSymbol(operation: Pick<Operation, "page">, artefact: OperationArtefact): ModuleSymbol;
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
  /** Whether there are arrays of the type. */
  isListed(name: QualifiedName): boolean;
  /** The words of a description, which a model may hold apart from what it means. */
  words(description: string): string;
}

/**
 * Decides the name and the module of everything that will be generated.
 *
 * @param words what the descriptions of the model stand for; themselves, unless it is said
 */
export function planOutput(model: ApiModel, words: PlanAnswers["words"] = (description) => description): EmitPlan {
  const diagnostics: Diagnostic[] = [];
  const named = nameTypes([...model.types, ...model.enums], diagnostics);
  const callable = model.operations.filter(({ paths }) => paths.length > 0);
  const taken = new Set([...[...named.values()].flatMap(identifiersOf), ...takenFunctions]);
  const functions = operationNames(callable, named, taken, diagnostics);
  const types = model.types.filter((type) => named.has(type.qualifiedName));
  const enums = model.enums.filter((type) => named.has(type.qualifiedName));
  const parts = { ...partsOf(types, enums), words };
  const bases = types.map(({ qualifiedName, base }) => [qualifiedName, base ?? null] as const);
  const decisions: PlanDecisions = {
    types: [...named],
    functions: callable.flatMap((operation) => {
      const name = functions.get(operation.page);
      return name === undefined ? [] : [[operation.page, name, stemOf(operation, named)] as const];
    }),
    bases,
    listed: listedTypes(types),
    endless: endlessTypes(types, parts.find, relations(bases, parts.find).variantsOf),
  };
  return {
    ...planAnswers(decisions, parts),
    model,
    decisions,
    types,
    enums,
    operations: callable.filter(({ page }) => functions.has(page)),
    diagnostics,
  };
}

/** The stem of the files of an operation: that of the type which it is about, or else of its page. */
function stemOf({ page, resource }: Operation, named: ReadonlyMap<QualifiedName, string>): string {
  const name = resource && named.get(resource);
  return kebabCase(name ?? fileStem(page).split("-", 1)[0] ?? "");
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
