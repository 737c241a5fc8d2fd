import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { memoize } from "../../memoize.ts";
import type { ApiModel, EnumType, ObjectType, Operation, QualifiedName } from "../../model/model.ts";
import { endlessTypes, listedTypes } from "./held-types.ts";
import { fileStem, kebabCase } from "./names.ts";
import { operationNames } from "./operation-names.ts";
import { modulesOf, operationSymbol, relations, typeSymbol } from "./symbols.ts";
import { takenFunctions } from "./taken-names.ts";
import { identifiersOf, nameTypes } from "./type-names.ts";

/** A file of the output. */
export interface OutputFile {
  /** Below the output folder, with `/` between folders. */
  readonly path: string;
  readonly text: string;
}

/** Turns a plan into files. A pure function; options are closed over by whoever creates the emitter. */
export type Emitter = (plan: EmitPlan) => Iterable<OutputFile>;

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
export interface EmitPlan {
  readonly model: ApiModel;
  readonly diagnostics: readonly Diagnostic[];
  /** Object types that have a name of their own; others were left out, which is a finding. */
  readonly types: readonly ObjectType[];
  readonly enums: readonly EnumType[];
  /** Operations that have a request line. */
  readonly operations: readonly Operation[];
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
}

/** Decides the name and the module of everything that will be generated. */
export function planOutput(model: ApiModel): EmitPlan {
  const diagnostics: Diagnostic[] = [];
  const named = nameTypes([...model.types, ...model.enums], diagnostics);
  const callable = model.operations.filter(({ paths }) => paths.length > 0);
  const taken = new Set(takenFunctions);
  for (const name of named.values()) for (const identifier of identifiersOf(name)) taken.add(identifier);
  const functions = operationNames(callable, named, taken, diagnostics);
  const types = model.types.filter((type) => named.has(type.qualifiedName));
  const enums = model.enums.filter((type) => named.has(type.qualifiedName));
  const typeOf = new Map(types.map((type) => [type.qualifiedName, type]));
  const enumOf = new Map(enums.map((type) => [type.qualifiedName, type]));
  const find = (name: QualifiedName) => typeOf.get(name);
  const related = relations(types, find);
  const listed = new Set(listedTypes(types));
  const endless = new Set(endlessTypes(types, find, related.variantsOf));
  const stems = new Map(callable.map((operation) => [operation.page, stemOf(operation, named)]));
  const modules = memoize(modulesOf);
  return {
    model,
    diagnostics,
    types,
    enums,
    operations: callable.filter(({ page }) => functions.has(page)),
    typeSymbol: (type, artefact) => {
      const name = known(named, type);
      return typeSymbol(name, modules(kebabCase(name)), artefact);
    },
    operationSymbol: (operation, artefact) =>
      operationSymbol(known(functions, operation.page), modules(known(stems, operation.page)), artefact),
    find,
    findEnum: (name) => enumOf.get(name),
    ...related,
    isListed: (name) => listed.has(name),
    isEndless: (name) => endless.has(name),
  };
}

/** The stem of the files of an operation: that of the type which it is about, or else of its page. */
function stemOf({ page, resource }: Operation, named: ReadonlyMap<QualifiedName, string>): string {
  const name = resource && named.get(resource);
  return kebabCase(name ?? fileStem(page).split("-", 1)[0] ?? "");
}

function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`${String(key)} has no name in the plan`);
  return value;
}
