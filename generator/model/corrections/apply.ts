import { bareName, withBareName } from "../../odata/qualified-name.ts";
import type { OperationFact, PageFacts } from "../../pages/facts/page-facts.ts";
import { withoutExamples } from "../examples/ignored-examples.ts";
import type {
  EnumMember,
  EnumType,
  ObjectType,
  Operation,
  OperationWording,
  Property,
  QualifiedName,
  TypeReference,
  Witness,
  WriteMember,
} from "../model.ts";
import { describeReference } from "../types/reference.ts";
import type { CheckedCorrection } from "./check.ts";

/** What corrections change, at each step of linking. */
export interface AppliedCorrections {
  /** What types are really called, without namespace, by the name that the pages give them. */
  readonly names: ReadonlyMap<QualifiedName, string>;
  /** Leaves out the examples that are to be ignored. */
  pages(pages: readonly PageFacts[]): readonly PageFacts[];
  /** Corrects properties of a type: its own, or rows that only a request body table lists. */
  properties(type: QualifiedName, properties: readonly Property[]): readonly Property[];
  /** Names the rows of the body of a request that sends the type as the service does. */
  sent(type: QualifiedName, operation: OperationFact): OperationFact;
  /** Corrects which members a request that creates an object of the type must have. */
  required(type: ObjectType): ObjectType;
  enums(enums: readonly EnumType[]): readonly EnumType[];
  operation(operation: Operation): Operation;
}

/** Without corrections, each step leaves everything as it is. */
export const noCorrections: AppliedCorrections = {
  names: new Map(),
  pages: (pages) => pages,
  properties: (_, properties) => properties,
  sent: (_, operation) => operation,
  required: (type) => type,
  enums: (enums) => enums,
  operation: (operation) => operation,
};

/** Turns corrections into the steps that apply them. */
export function applyCorrections(corrections: readonly CheckedCorrection[]): AppliedCorrections {
  const names = new Map<QualifiedName, string>();
  for (const { fact, subject } of corrections) {
    if ((subject.kind === "type" || subject.kind === "enum") && fact.name !== undefined)
      names.set(subject.type.qualifiedName, fact.name);
  }
  const nameOf = ({ qualifiedName }: ObjectType | EnumType): QualifiedName => {
    const name = names.get(qualifiedName);
    return name === undefined ? qualifiedName : withBareName(qualifiedName, name);
  };
  /** @param isMeant whether a property of the type is meant, by its name on the pages and its corrected name */
  const ofType = (type: QualifiedName, isMeant: (stated: string, corrected: string) => boolean) =>
    corrections.filter(({ subject, fact }) => {
      if (subject.kind !== "property" || nameOf(subject.type) !== type) return false;
      return isMeant(subject.property.name, fact.name ?? subject.property.name);
    });
  const wordingOf = ({ wording }: Operation): OperationWording => {
    const letters = wording.resource.replaceAll(" ", "").toLowerCase();
    const [, resource = wording.resource] = [...names].find(([type]) => bareName(type).toLowerCase() === letters) ?? [];
    return { ...wording, resource };
  };
  const ofProperty = (type: QualifiedName, name: string) => ofType(type, (stated) => stated === name);
  return {
    names,
    pages: (pages) => {
      const ignored = corrections.flatMap(({ subject }) => (subject.kind === "example" ? [subject.example] : []));
      return ignored.length === 0 ? pages : withoutExamples(pages, ignored);
    },
    properties: (type, properties) => {
      const corrected = properties.map((property) => ofProperty(type, property.name).reduce(correctProperty, property));
      // What examples show by the name that a row was given by a correction is the same property.
      const given = new Set(corrected.filter((property, at) => property.name !== properties[at]?.name));
      const taken = new Set([...given].map(({ name }) => name));
      return corrected.filter((property) => given.has(property) || !taken.has(property.name));
    },
    sent: (type, operation) => {
      const { body } = operation;
      const given = (name: string) => ofProperty(type, name).find(({ fact }) => fact.name !== undefined)?.fact.name;
      if (body === undefined || body.members.every(({ name }) => given(name) === undefined)) return operation;
      const members = body.members.map((row) => ({ ...row, name: given(row.name) ?? row.name }));
      return { ...operation, body: { ...body, members } };
    },
    required: (type) => {
      if (type.create === undefined) return type;
      const members = type.create.members.map((member) =>
        ofType(type.qualifiedName, (_, name) => name === member.property.name).reduce(requireMember, member),
      );
      return { ...type, create: { members } };
    },
    enums: (enums) =>
      enums.map((type) =>
        corrections
          .filter(({ subject }) => subject.kind === "enum" && nameOf(subject.type) === type.qualifiedName)
          .reduce(correctEnum, type),
      ),
    operation: (operation) => {
      const own = corrections.filter(
        ({ subject }) => "operation" in subject && subject.operation.page === operation.page,
      );
      const named = own.findLast(({ subject, fact }) => subject.kind === "operation" && fact.name !== undefined)?.fact;
      const functionName = named?.name === undefined ? undefined : { name: named.name, origin: named.origin };
      const corrected = { ...operation, ...(functionName && { functionName }), wording: wordingOf(operation) };
      if (operation.body?.kind !== "parameters") return corrected;
      const members = operation.body.members.map((member): WriteMember => {
        const { name } = member.property;
        const ofMember = own.filter(
          ({ subject }) => subject.kind === "body member" && subject.member.property.name === name,
        );
        const property = ofMember.reduce(correctProperty, member.property);
        return ofMember.reduce(requireMember, { ...member, property });
      });
      return { ...corrected, body: { kind: "parameters", members } };
    },
  };
}

function correctProperty(property: Property, { fact, type }: CheckedCorrection): Property {
  const { origin, reason, nullable, readOnly, addMembers, removeMembers } = fact;
  const isValues = addMembers !== undefined || removeMembers !== undefined;
  const corrected = isValues ? withValues(type ?? property.type, fact) : type;
  const witness: Witness = {
    source: "correction",
    origin,
    type: describeReference(corrected ?? { kind: "unknown" }),
    ...(nullable !== undefined && { nullable }),
    ...(readOnly !== undefined && { readOnly }),
    reason,
  };
  const { evidence } = property;
  return {
    ...property,
    name: fact.name ?? property.name,
    type: corrected ?? property.type,
    nullable: nullable ?? (corrected === undefined ? property.nullable : admitsNull(corrected, property)),
    readOnly: readOnly ?? property.readOnly,
    evidence:
      corrected === undefined
        ? { ...evidence, witnesses: [...evidence.witnesses, witness] }
        : { certainty: "stated", source: witness.source, origin, witnesses: [witness, ...evidence.witnesses] },
  };
}

/** As for a type that a table states: a collection does not, nor does a key, nor what the pages say is not nullable. */
function admitsNull(type: TypeReference, { key, evidence }: Property): boolean {
  return type.kind !== "collection" && !key && !evidence.witnesses.some(({ nullable }) => nullable === false);
}

function withValues(type: TypeReference, fact: CheckedCorrection["fact"]): TypeReference {
  if (type.kind === "collection") return { kind: "collection", items: withValues(type.items, fact) };
  const { addMembers = [], removeMembers = [] } = fact;
  const values = type.kind === "literals" ? type.values : [];
  return {
    kind: "literals",
    values: [...new Set([...values.filter((value) => !removeMembers.includes(value)), ...addMembers])],
  };
}

function requireMember(member: WriteMember, { fact }: CheckedCorrection): WriteMember {
  const { required, origin } = fact;
  if (required === undefined) return member;
  const requirement = { source: "correction", origin, required } as const;
  return { ...member, required, requirements: [requirement, ...(member.requirements ?? [])] };
}

function correctEnum(type: EnumType, { fact }: CheckedCorrection): EnumType {
  const { addMembers = [], removeMembers = [], origin } = fact;
  const remaining = type.members.filter(({ name }) => !removeMembers.includes(name));
  const added = addMembers
    .filter((name) => !remaining.some((member) => member.name === name))
    .map((name): EnumMember => ({ name, description: "", correction: origin }));
  return { ...type, members: [...remaining, ...added] };
}
