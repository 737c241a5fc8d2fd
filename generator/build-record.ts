import type { Diagnostic } from "./diagnostics.ts";
import type { EmitPlan, PlannedParts } from "./emit/plan.ts";
import { type PlanDecisions, planAnswers } from "./emit/plan-answers.ts";
import type { WordPages } from "./emit/word-pages.ts";
import type { EnumType, ObjectType, Operation } from "./model/model.ts";
import type { SourceKey } from "./pages/facts-cache.ts";
import { remembered } from "./remembered.ts";

/** What a build has to leave behind so that new words and moved lines need no other build. */
export interface BuildRecord {
  /** The keys of the sources that were built, by path. */
  readonly sources: ReadonlyMap<string, string>;
  /** The findings of the build, in their order. */
  readonly diagnostics: readonly Diagnostic[];
  /** The modules that hold words of one of these pages, by path, with all pages whose words they hold. */
  modulesWith(pages: ReadonlySet<string>): ReadonlyMap<string, readonly string[]>;
  /** What emitters need in order to make some modules. */
  partsOf(modules: ReadonlySet<string>, words: PlannedParts["words"]): PlannedParts;
}

interface Head {
  readonly sources: readonly SourceKey[];
  readonly decisions: PlanDecisions;
  readonly diagnostics: readonly Diagnostic[];
  readonly wordPages: readonly (readonly [module: string, pages: readonly string[]])[];
  /** The parts, in the order of their lines. */
  readonly types: readonly Part[];
  readonly enums: readonly Part[];
  readonly operations: readonly Part[];
}

/** The name of a part of the model, and the modules that are made of it. */
type Part = readonly [name: string, ...modules: string[]];

/** A record as text, of which hardly any line is ever read. */
export type RecordLines = readonly (string | Buffer)[];

/** One line of JSON for the whole, and one for each part of the model, so that only few have to be parsed. */
export function recordBuild(
  sources: readonly SourceKey[],
  plan: EmitPlan,
  wordPages: WordPages,
  diagnostics: readonly Diagnostic[],
): string[] {
  const { decisions, types, enums, operations } = plan;
  const typePart = ({ qualifiedName: name }: ObjectType | EnumType): Part => [
    name,
    plan.typeSymbol(name, "interface").from,
    plan.typeSymbol(name, "guard").from,
  ];
  const head: Head = {
    sources: sources.map(({ path, key }) => ({ path, key })),
    decisions,
    diagnostics,
    wordPages: [...wordPages].map(([module, pages]) => [module, [...pages]]),
    types: types.map(typePart),
    enums: enums.map(typePart),
    operations: operations.map((operation) => [
      operation.page,
      plan.operationSymbol(operation, "function").from,
      plan.operationSymbol(operation, "permissions").from,
    ]),
  };
  // Nothing is emitted of examples, which are most of an operation.
  const withoutExamples = operations.map((operation) => ({ ...operation, examples: [] }));
  return [head, ...types, ...enums, ...withoutExamples].map((line) => JSON.stringify(line));
}

/** Reads what {@link recordBuild} wrote. */
export function readRecord(lines: RecordLines): BuildRecord {
  const head: Head = JSON.parse(String(lines[0]));
  const { decisions } = head;
  const typeOf = finder<ObjectType>(lines, head.types, 1);
  const enumOf = finder<EnumType>(lines, head.enums, 1 + head.types.length);
  const operationOf = finder<Operation>(lines, head.operations, 1 + head.types.length + head.enums.length);
  return {
    sources: new Map(head.sources.map(({ path, key }) => [path, key])),
    diagnostics: head.diagnostics,
    modulesWith: (pages) => new Map(head.wordPages.filter(([, of]) => of.some((page) => pages.has(page)))),
    partsOf: (modules, words) => {
      const isWanted = ([, ...of]: Part) => of.some((module) => modules.has(module));
      return {
        ...planAnswers(decisions, { find: typeOf, findEnum: enumOf, words }),
        types: head.types.filter(isWanted).flatMap(([name]) => typeOf(name) ?? []),
        enums: head.enums.filter(isWanted).flatMap(([name]) => enumOf(name) ?? []),
        operations: head.operations.filter(isWanted).flatMap(([page]) => operationOf(page) ?? []),
      };
    },
  };
}

/** Finds the parts that start on a line, by their names. */
function finder<Found>(lines: RecordLines, parts: readonly Part[], start: number) {
  const lineOf = new Map(parts.map(([name], index) => [name, start + index]));
  return remembered((name): Found | undefined => {
    const line = lineOf.get(name);
    return line === undefined ? undefined : JSON.parse(String(lines[line]));
  });
}
