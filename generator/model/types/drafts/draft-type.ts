import { compareText, type Origin } from "../../../diagnostics/diagnostic.ts";
import type { Certainty, QualifiedName } from "../../model.ts";
import type { Declaration } from "../../names/declaration.ts";
import { lineage } from "../lineage.ts";
import type { Statement } from "../merge-statements.ts";

/** A type that another one is said to inherit from, and where. */
export interface StatedBase {
  readonly name: QualifiedName;
  readonly origin: Origin;
  /** Whether only a sentence says so. */
  readonly fromProse?: true;
}

/** The base that a type has, and how sure that is. */
export interface Base extends StatedBase {
  readonly certainty: Certainty;
}

/** An object type while the statements of all pages about it are collected. Only the files of this folder change it. */
export interface DraftType {
  readonly declaration: Declaration;
  /** Whether a resource page defines the type; if not, its members are what operations and examples show. */
  documented: boolean;
  /** Whether a resource page lists its members; if not, examples are all there is to learn them from. */
  tabled: boolean;
  /** Only {@link inherit} sets it. */
  base?: Base;
  /** The bases that sentences and annotations name, in the order of the pages. */
  readonly statedBases: StatedBase[];
  /** The bases whose pages list this type as derived from them. */
  readonly listedBases: StatedBase[];
  /** The types that rows are inherited from, with these rows, and whether a row is the key. */
  readonly owners: Map<
    QualifiedName,
    { readonly origin: Origin; ownsKey: boolean; readonly rows: Map<string, Statement> }
  >;
  /** The types where examples show values of this type instead, and where they do. */
  readonly shownBases: Map<QualifiedName, Origin>;
  /** Members that examples show although the type's own table lacks them. */
  readonly undocumented: Map<string, Origin>;
  /** Members that requests send in a part of their bodies. */
  readonly sent: Set<string>;
  abstract: boolean;
  deprecated: boolean;
  open: boolean;
  description: string;
  readonly keys: Set<string>;
  readonly origins: Origin[];
  readonly odataTypes: Set<string>;
  /** By name, in document order. */
  readonly members: Map<string, Statement[]>;
}

/** The drafts of all object types, by qualified name. */
export type Drafts = ReadonlyMap<QualifiedName, DraftType>;

/** Creates an empty draft of a declared type. */
export function draftOf(declaration: Declaration): DraftType {
  return {
    declaration,
    documented: false,
    tabled: false,
    statedBases: [],
    listedBases: [],
    owners: new Map(),
    shownBases: new Map(),
    undocumented: new Map(),
    sent: new Set(),
    abstract: false,
    deprecated: false,
    open: false,
    description: "",
    keys: new Set(),
    origins: [],
    odataTypes: new Set(),
    members: new Map(),
  };
}

/** A draft and those that it inherits from, the nearest first. */
export function draftLineage(draft: DraftType, drafts: Drafts): DraftType[] {
  return lineage(draft, ({ base }) => base && drafts.get(base.name));
}

/** Whether a type is another one or one of its ancestors. */
export function isAncestor(type: DraftType, of: DraftType, drafts: Drafts): boolean {
  return draftLineage(of, drafts).includes(type);
}

/**
 * Gives a type its base, in place of one that it has. As nothing else does, and what would close a cycle is refused,
 * the bases of all types form a forest.
 *
 * @returns whether the type has this base now
 */
export function inherit(draft: DraftType, base: Base, drafts: Drafts): boolean {
  const type = drafts.get(base.name);
  if (type === undefined || isAncestor(draft, type, drafts)) return false;
  draft.base = base;
  return true;
}

/** What is stated of a member by the type itself or, where it says nothing, by the nearest base that does. */
export function statementsOf(name: string, draft: DraftType, drafts: Drafts): Statement[] | undefined {
  const own = draft.members.get(name);
  if (own !== undefined || draft.base === undefined) return own;
  const owner = draftLineage(draft, drafts).find(({ members }) => members.has(name));
  return owner?.members.get(name);
}

/** The first known type that statements give a member. */
export function statedType(statements: readonly Statement[]): Statement["type"] | undefined {
  return statements.find(({ type }) => type.kind !== "unknown")?.type;
}

/** Whether the first type is the second, or inherits from it. */
export function derives(name: QualifiedName, base: QualifiedName, drafts: Drafts): boolean {
  const draft = drafts.get(name);
  return draft !== undefined && draftLineage(draft, drafts).some((at) => at.declaration.qualifiedName === base);
}

/** By name, so that the order in which pages were read decides nothing. */
export function inOrder(drafts: Drafts): DraftType[] {
  return [...drafts.values()].sort((left, right) =>
    compareText(left.declaration.qualifiedName, right.declaration.qualifiedName),
  );
}
