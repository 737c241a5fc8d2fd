import { type Diagnostic, sortedFindings } from "../../diagnostics/diagnostic.ts";
import type { ApiModel, EnumType, ObjectType, Operation, QualifiedName } from "../../model/model.ts";
import { kebabCase } from "./names.ts";
import { navigationNames } from "./navigation.ts";
import { operationNames } from "./operation-names.ts";
import { pageReference } from "./page-references.ts";
import { type Relations, relations } from "./relations.ts";
import { languageTypes } from "./reserved-names.ts";
import {
  type ModuleSymbol,
  type OperationArtefact,
  operationSymbol,
  type ShapeKind,
  type TypeArtefact,
  typeSymbol,
  unionSymbol,
} from "./symbols.ts";
import { identifiersOf, nameTypes, unionNames } from "./type-names.ts";

/** A file of the output. */
export interface OutputFile {
  /** Below the output folder, with `/` between folders. */
  readonly path: string;
  readonly text: string;
  /** What callers use of a module; all that it exports, where this is absent. */
  readonly exports?: ExportedNames;
}

/** Names that a module exports. */
export interface ExportedNames {
  readonly types: readonly string[];
  readonly values: readonly string[];
}

/** Turns a plan into files. A pure function; options are closed over by whoever creates the emitter. */
export type Emitter = (plan: EmitPlan) => Iterable<OutputFile>;

/** All names and places of the output, decided once, so that emitters agree without knowing each other. */
export interface EmitPlan extends Relations {
  readonly model: ApiModel;
  readonly diagnostics: readonly Diagnostic[];
  readonly types: readonly ObjectType[];
  readonly enums: readonly EnumType[];
  /** Operations that have a request line. */
  readonly operations: readonly Operation[];
  typeSymbol(type: QualifiedName, artefact: TypeArtefact, shape?: ShapeKind): ModuleSymbol;
  /** The type of a place where a type is documented: where others derive from it, the union of all of them. */
  placeSymbol(type: QualifiedName, shape?: ShapeKind): ModuleSymbol;
  operationSymbol(operation: Pick<Operation, "page">, artefact: OperationArtefact): ModuleSymbol;
  find(name: QualifiedName): ObjectType | undefined;
  findEnum(name: QualifiedName): EnumType | undefined;
  /** What `$expand` can name where a type is answered; nothing where no operation documents that. */
  navigationOf(name: QualifiedName): readonly string[] | undefined;
  /** How comments refer to a page: as a link where it is published, and else by its path. */
  pageReference(page: string): string;
}

/**
 * All findings about the pages of a plan, sorted: those of reading and linking, and those of naming.
 *
 * @param baseUrl the one of the configuration; where it is there, pages lack none
 */
export function findingsOf({ model, diagnostics }: EmitPlan, baseUrl?: string): Diagnostic[] {
  const all = sortedFindings([...model.diagnostics, ...diagnostics]);
  return baseUrl === undefined ? all : all.filter(({ code }) => code !== "missing-base-url");
}

/**
 * Decides the name and the module of everything that will be generated.
 *
 * @param runtime the names that the modules of the runtime export
 * @param docsUrl where pages are published, with `{page}` or `{path}` in place of theirs
 */
export function planOutput(model: ApiModel, runtime: ReadonlySet<string>, docsUrl?: string): EmitPlan {
  const diagnostics: Diagnostic[] = [];
  const reserved = new Set([...languageTypes, ...runtime]);
  const named = nameTypes([...model.types, ...model.enums], reserved);
  const callable = model.operations.filter(({ paths }) => paths.length > 0);
  const taken = new Set([...runtime, ...[...named.values()].flatMap(identifiersOf)]);
  const functions = operationNames(callable, taken, diagnostics);
  const { types, enums } = model;
  const typeOf = new Map(types.map((type) => [type.qualifiedName, type]));
  const enumOf = new Map(enums.map((type) => [type.qualifiedName, type]));
  const find = (name: QualifiedName) => typeOf.get(name);
  const related = relations(types, find);
  const bases = types.filter(({ qualifiedName }) => related.variantsOf(qualifiedName).length > 0);
  const unions = unionNames(bases, named, reserved);
  const stems = operationStems(callable);
  const navigation = navigationNames(callable, find, related.variantsOf);
  return {
    model,
    diagnostics,
    pageReference: (page) => pageReference(page, docsUrl),
    types,
    enums,
    operations: callable.filter(({ page }) => functions.has(page)),
    typeSymbol: (type, artefact, shape) => typeSymbol(known(named, type), artefact, shape),
    placeSymbol: (type, shape = "interface") => {
      const [name, union] = [known(named, type), unions.get(type)];
      return union === undefined ? typeSymbol(name, shape) : unionSymbol(name, union, shape);
    },
    operationSymbol: ({ page }, artefact) => operationSymbol(known(functions, page), known(stems, page), artefact),
    find,
    findEnum: (name) => enumOf.get(name),
    navigationOf: (name) => navigation.get(name),
    ...related,
  };
}

/** The stems of the files of operations: their resources. Spellings of one resource share that of the most words. */
function operationStems(operations: readonly Operation[]): Map<string, string> {
  const stems = operations.map(({ page, wording }) => ({ page, stem: kebabCase(wording.resource) }));
  const spellings = new Map<string, string>();
  for (const { stem } of stems) {
    const letters = stem.replaceAll("-", "");
    const other = spellings.get(letters) ?? "";
    if (stem.length > other.length || (stem.length === other.length && stem < other)) spellings.set(letters, stem);
  }
  return new Map(stems.map(({ page, stem }) => [page, spellings.get(stem.replaceAll("-", "")) ?? stem]));
}

function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`${String(key)} has no name in the plan`);
  return value;
}
