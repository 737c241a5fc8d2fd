import { compareDiagnostics, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ApiModel, EnumType, ObjectType, Operation, QualifiedName } from "../../model/model.ts";
import { fileStem, kebabCase } from "./names.ts";
import { operationNames } from "./operation-names.ts";
import { type Relations, relations } from "./relations.ts";
import { runtimeFunctions } from "./reserved-names.ts";
import {
  type ModuleSymbol,
  type OperationArtefact,
  operationSymbol,
  type ShapeKind,
  type TypeArtefact,
  typeSymbol,
} from "./symbols.ts";
import { identifiersOf, nameTypes } from "./type-names.ts";

/** A file of the output. */
export interface OutputFile {
  /** Below the output folder, with `/` between folders. */
  readonly path: string;
  readonly text: string;
}

/** Turns a plan into files. A pure function; options are closed over by whoever creates the emitter. */
export type Emitter = (plan: EmitPlan) => Iterable<OutputFile>;

/** All names and places of the output, decided once, so that emitters agree without knowing each other. */
export interface EmitPlan extends Relations {
  readonly model: ApiModel;
  readonly diagnostics: readonly Diagnostic[];
  /** Object types that have a name of their own; others were left out, which is a finding. */
  readonly types: readonly ObjectType[];
  readonly enums: readonly EnumType[];
  /** Operations that have a request line. */
  readonly operations: readonly Operation[];
  typeSymbol(type: QualifiedName, artefact: TypeArtefact, shape?: ShapeKind): ModuleSymbol;
  operationSymbol(operation: Pick<Operation, "page">, artefact: OperationArtefact): ModuleSymbol;
  find(name: QualifiedName): ObjectType | undefined;
  findEnum(name: QualifiedName): EnumType | undefined;
}

/**
 * All findings about the pages of a plan, sorted: those of reading and linking, and those of naming.
 *
 * @param baseUrl the one of the configuration; where it is there, pages lack none
 */
export function findingsOf({ model, diagnostics }: EmitPlan, baseUrl?: string): Diagnostic[] {
  const all = [...model.diagnostics, ...diagnostics].sort(compareDiagnostics);
  return baseUrl === undefined ? all : all.filter(({ code }) => code !== "missing-base-url");
}

/** Decides the name and the module of everything that will be generated. */
export function planOutput(model: ApiModel): EmitPlan {
  const diagnostics: Diagnostic[] = [];
  const named = nameTypes([...model.types, ...model.enums], diagnostics);
  const callable = model.operations.filter(({ paths }) => paths.length > 0);
  const taken = new Set([...runtimeFunctions, ...[...named.values()].flatMap(identifiersOf)]);
  const functions = operationNames(callable, named, taken, diagnostics);
  const types = model.types.filter((type) => named.has(type.qualifiedName));
  const enums = model.enums.filter((type) => named.has(type.qualifiedName));
  const typeOf = new Map(types.map((type) => [type.qualifiedName, type]));
  const enumOf = new Map(enums.map((type) => [type.qualifiedName, type]));
  const find = (name: QualifiedName) => typeOf.get(name);
  const stems = new Map(callable.map((operation) => [operation.page, stemOf(operation, named)]));
  return {
    model,
    diagnostics,
    types,
    enums,
    operations: callable.filter(({ page }) => functions.has(page)),
    typeSymbol: (type, artefact, shape) => typeSymbol(known(named, type), artefact, shape),
    operationSymbol: ({ page }, artefact) => operationSymbol(known(functions, page), known(stems, page), artefact),
    find,
    findEnum: (name) => enumOf.get(name),
    ...relations(types, find),
  };
}

/** The stem of an operation's files: that of the type it is about, or of its page where there is no such type. */
function stemOf({ page, resource }: Operation, named: ReadonlyMap<QualifiedName, string>): string {
  const name = resource && named.get(resource);
  return kebabCase(name ?? fileStem(page).split("-", 1)[0] ?? "");
}

function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`${String(key)} has no name in the plan`);
  return value;
}
