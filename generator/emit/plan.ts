import type { Diagnostic } from "../diagnostics.ts";
import type { ApiModel, EnumType, ObjectType, Operation, QualifiedName } from "../model/model.ts";
import { endlessTypes, listedTypes } from "./held-types.ts";
import { fileStem, kebabCase } from "./names.ts";
import { operationNames } from "./operation-names.ts";
import { type PlanDecisions, partsOf, planAnswers, relations } from "./plan-answers.ts";
import { takenFunctions } from "./taken-names.ts";
import { identifiersOf, nameTypes } from "./type-names.ts";

/** A file of the output. */
export interface OutputFile {
  /** Below the output folder, with `/` between folders. */
  readonly path: string;
  readonly text: string;
}

/** A module that can be made. */
export interface ModuleMaker {
  readonly path: string;
  /** Parts of the model, and whatever else decides about the module besides what the plan answers. */
  readonly of: readonly unknown[];
  /** A pure function. */
  make(plan: PlanAnswers): OutputFile;
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
  const taken = new Set(takenFunctions);
  for (const name of named.values()) for (const identifier of identifiersOf(name)) taken.add(identifier);
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
