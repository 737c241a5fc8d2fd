import type { Diagnostic } from "./diagnostics.ts";
import type { EmitPlan, PlannedParts } from "./emit/plan.ts";
import { type PlanDecisions, planAnswers } from "./emit/plan-answers.ts";
import type { ValidatorParts } from "./emit/validators-apart.ts";
import type { WordPages } from "./emit/word-pages.ts";
import type { EnumType, ObjectType, Operation, Property, WriteMember } from "./model/model.ts";
import type { SourceKey } from "./pages/facts-cache.ts";
import { remembered } from "./remembered.ts";

/** What a build has to leave behind so that new words and moved lines need no other build. */
export interface BuildRecord {
  /** The keys of the sources that were built, by path. */
  readonly sources: ReadonlyMap<string, string>;
  /** The findings of the build, in their order; none where they cannot be read. */
  findings(): readonly Diagnostic[];
  /** The modules that hold words of one of these pages, by path, with all pages whose words they hold. */
  modulesWith(pages: ReadonlySet<string>): ReadonlyMap<string, readonly string[]>;
  /** What emitters need in order to make some modules. */
  partsOf(modules: ReadonlySet<string>, words: PlannedParts["words"]): PlannedParts;
  /** Whether all parts that were asked for could be read. */
  isWhole(): boolean;
}

interface Head {
  readonly sources: readonly SourceKey[];
  readonly decisions: PlanDecisions;
  readonly wordPages: readonly (readonly [module: string, pages: readonly string[]])[];
  readonly types: readonly Part[];
  readonly enums: readonly Part[];
  readonly operations: readonly Part[];
}

/** The name of a part of the model, and the modules that are made of it. */
type Part = readonly [name: string, ...modules: string[]];

/** A record as JSON: the whole, and each part of the model by itself, of which hardly any is ever read. */
export interface RecordTexts {
  readonly head: string;
  /** Nothing where the text is lost. */
  part(name: string): string | undefined;
}

/** Everything of a record but its head: the findings and each part of the model as JSON, by name. */
export type RecordParts = ReadonlyMap<string, string>;

/** Puts the parts of a plan, and all findings, into texts. */
export function recordParts({ types, enums, operations }: EmitPlan, findings: readonly Diagnostic[]): RecordParts {
  return new Map([
    [partNames.findings, JSON.stringify(findings)] as const,
    ...types.map((type) => [partNames.type(type.qualifiedName), typeText(type)] as const),
    ...enums.map((type) => [partNames.enum(type.qualifiedName), JSON.stringify(type)] as const),
    ...operations.map((operation) => [partNames.operation(operation.page), operationText(operation)] as const),
  ]);
}

/** The types and enumerations of a plan as JSON, taken from its parts where these are texts already. */
export function typeTexts(
  { types, enums }: EmitPlan,
  parts: RecordParts = new Map(),
): Omit<ValidatorParts, "decisions"> {
  return {
    types: types.map((type) => parts.get(partNames.type(type.qualifiedName)) ?? typeText(type)),
    enums: enums.map((type) => parts.get(partNames.enum(type.qualifiedName)) ?? JSON.stringify(type)),
  };
}

// Emitters are not told why something is so, nor what examples show: together that is most of a model.

function typeText({ properties, create, update, ...type }: ObjectType): string {
  return JSON.stringify({
    ...type,
    properties: properties.map(withoutReasons),
    ...(create && { create: { members: create.members.map(memberWithoutReasons) } }),
    ...(update && { update: { members: update.members.map(memberWithoutReasons) } }),
  });
}

function operationText({ body, ...operation }: Operation): string {
  const sent = body?.kind === "parameters" ? { ...body, members: body.members.map(memberWithoutReasons) } : body;
  return JSON.stringify({ ...operation, ...(sent && { body: sent }), examples: [] });
}

function memberWithoutReasons({ property, required }: WriteMember) {
  return { property: withoutReasons(property), required };
}

function withoutReasons(property: Property) {
  return { ...property, evidence: undefined };
}

/** Puts the head of a record into a text: what later edits of words need to know of the build as a whole. */
export function recordHead(sources: readonly SourceKey[], plan: EmitPlan, wordPages: WordPages): string {
  const { decisions, types, enums, operations } = plan;
  const typePart = ({ qualifiedName: name }: ObjectType | EnumType): Part => [
    name,
    plan.typeSymbol(name, "interface").from,
    plan.typeSymbol(name, "guard").from,
  ];
  const head: Head = {
    sources: sources.map(({ path, key }) => ({ path, key })),
    decisions,
    wordPages: [...wordPages].map(([module, pages]) => [module, [...pages]]),
    types: types.map(typePart),
    enums: enums.map(typePart),
    operations: operations.map((operation) => [
      operation.page,
      plan.operationSymbol(operation, "function").from,
      plan.operationSymbol(operation, "permissions").from,
    ]),
  };
  return JSON.stringify(head);
}

const partNames = {
  findings: "findings",
  type: (name: string) => `type ${name}`,
  enum: (name: string) => `enum ${name}`,
  operation: (page: string) => `operation ${page}`,
} as const;

/** Reads what {@link recordHead} and {@link recordParts} wrote. */
export function readRecord(texts: RecordTexts): BuildRecord {
  const head: Head = JSON.parse(texts.head);
  const { decisions } = head;
  let isWhole = true;
  const parsed = <Found>(name: string): Found | undefined => {
    const text = texts.part(name);
    if (text === undefined) isWhole = false;
    return text === undefined ? undefined : JSON.parse(text);
  };
  const finder = <Found>(parts: readonly Part[], textName: (name: string) => string) => {
    const names = new Set(parts.map(([name]) => name));
    return remembered((name) => (names.has(name) ? parsed<Found>(textName(name)) : undefined));
  };
  const typeOf = finder<ObjectType>(head.types, partNames.type);
  const enumOf = finder<EnumType>(head.enums, partNames.enum);
  const operationOf = finder<Operation>(head.operations, partNames.operation);
  return {
    isWhole: () => isWhole,
    sources: new Map(head.sources.map(({ path, key }) => [path, key])),
    findings: () => parsed(partNames.findings) ?? [],
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
