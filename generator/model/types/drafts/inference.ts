import { typeNamedByExample } from "../../../dialects/lookups.ts";
import { appendTo } from "../../../multimap.ts";
import { isOfFormat } from "../../../odata/primitives.ts";
import type { JsonMember, JsonNode } from "../../../pages/facts/json-facts.ts";
import {
  isAnnotation,
  namedTypeOf,
  type ObjectNode,
  odataTypeNode,
  placeOn,
  withoutMark,
} from "../../examples/json-values.ts";
import type { Sample } from "../../examples/samples.ts";
import { shownType } from "../../examples/shown-type.ts";
import type { Linking } from "../../linking.ts";
import type { EdmPrimitive, Origin, QualifiedName, TypeReference } from "../../model.ts";
import { type Declaration, objectDeclaration } from "../../names/declaration.ts";
import type { Statement } from "../merge-statements.ts";
import { itemName } from "../reference.ts";
import { type DraftType, draftLineage, draftOf, inherit, isAncestor, statedType, statementsOf } from "./draft-type.ts";
import { nestedType } from "./nested-types.ts";

/** By the name of a type that no page defines: the type of the values that stand in its place and are no objects. */
export type ShownTypes = ReadonlyMap<QualifiedName, TypeReference>;

/**
 * Adds what samples show to the drafts. A type whose members a resource page lists gets no others; any other type
 * gets the members that its values have. `@odata.type` of a value decides which type it is.
 *
 * @returns the types of values where a name without a page is no object type
 */
export function inferFromSamples(samples: readonly Sample[], { drafts, resolver }: Linking): ShownTypes {
  const { dialect } = resolver;
  const { keyInExamples } = dialect.primitives;
  const shownTypes = new Map<QualifiedName, TypeReference>();
  const statements = [...drafts.values()].flatMap(({ members }) => [...members.values()].flat());
  const listed = statements.filter(({ claims }) => claims.possibleValues !== undefined);
  const listedNames = new Set(listed.map(({ type }) => itemName(type)));
  for (const sample of samples) visit(sample.value, sample.type, sample);
  return shownTypes;

  function visit(value: JsonNode, type: TypeReference, sample: Sample): void {
    if (type.kind === "object") visitNamed(value, type.name, sample);
    else if (type.kind === "collection" && value.kind === "array") {
      for (const item of value.items) visit(item, type.items, sample);
    } else if (type.kind === "record" && value.kind === "object") {
      for (const member of value.members) visit(member.value, type.values, sample);
    }
  }

  function visitNamed(value: JsonNode, name: QualifiedName, sample: Sample): void {
    const isShown = ["string", "number", "boolean"].includes(value.kind);
    if (value.kind === "object" && !isListed(value, name)) visitObject(value, name, sample);
    else if (isShown && !drafts.has(name) && !shownTypes.has(name)) shownTypes.set(name, typeOf(value));
  }

  /** Some representations show a value of an enumeration, which a description lists, as an object without members. */
  function isListed({ members }: ObjectNode, name: QualifiedName): boolean {
    return members.every((member) => isAnnotation(member.name)) && !drafts.has(name) && listedNames.has(name);
  }

  function visitObject(value: ObjectNode, expected: QualifiedName, sample: Sample): void {
    const origin = placeOn(sample.page, value);
    const stated = odataTypeNode(value)?.value;
    const draft = draftFor(actualType(value, stated, expected, sample), expected, origin);
    if (!draft.documented) draft.origins.push(origin);
    if (stated !== undefined) addTypeName(stated, draft, sample);
    const members = value.members.filter(({ name }) => !isAnnotation(name));
    markKey(members, draft);
    if (draft.tabled) addUndocumented(members, draft, sample.page);
    if (isPartOfBody(value, sample)) {
      addAnnotations(value, draft, sample);
      addSent(members, draft, sample);
    }
    for (const member of members) {
      const type = memberType(draft, member.name) ?? { kind: "unknown" };
      if (type.kind === "collection" && member.value.kind === "null") addNull(member, draft, sample);
      visit(member.value, type.kind === "unknown" ? addShownMember(member, draft, sample) : type, sample);
    }
  }

  function markKey(members: readonly JsonMember[], draft: DraftType): void {
    const isKey = ({ name, value }: JsonMember) =>
      value.kind === "string" && keyInExamples.test(value.value) && draft.members.has(name);
    const key = members.find(isKey);
    if (key !== undefined && draft.keys.size === 0) draft.keys.add(key.name);
  }

  function addTypeName(stated: string, draft: DraftType, { source }: Sample): void {
    // In a JSON representation, a name without "#" only says what stands there; no service sends it.
    const isShown = source === "example" || stated.startsWith("#");
    const isOwn = resolver.actualName(withoutMark(stated)) === draft.declaration.qualifiedName;
    if (isShown && isOwn) draft.odataTypes.add(stated);
  }

  /** Collections are never null, except where a request sends that. */
  function addNull(member: JsonMember, draft: DraftType, sample: Sample): void {
    const statements = statementsOf(member.name, draft, drafts);
    if (sample.sentAs === undefined || statements === undefined) return;
    statements.push({ ...shownStatement(member, sample), claims: { nullable: true } });
  }

  /** What is part of a body has no shape of its own in which it is sent, so that its type has what is sent. */
  function isPartOfBody(value: ObjectNode, sample: Sample): boolean {
    return sample.sentAs !== undefined && (sample.sentAs === "part" || value !== sample.value);
  }

  function addAnnotations(value: ObjectNode, draft: DraftType, sample: Sample): void {
    for (const member of value.members) {
      if (!isAnnotation(member.name) || member.name === "@odata.type" || draft.members.has(member.name)) continue;
      draft.members.set(member.name, [shownStatement(member, sample)]);
    }
  }

  /**
   * Adds members that a request sends and the table of a type does not list. Where letters alone differ from a documented name, it is only
   * misspelt; and what a derived type has is that type's.
   */
  function addSent(members: readonly JsonMember[], draft: DraftType, sample: Sample): void {
    for (const { name } of members) draft.sent.add(name);
    const known = draftLineage(draft, drafts).flatMap((type) => [...type.members.keys()]);
    if (!draft.tabled || (!draft.open && !members.some(({ name }) => known.includes(name)))) return;
    const taken = new Set(known.map((name) => name.toLowerCase()));
    for (const member of members) {
      const { name } = member;
      if (taken.has(name.toLowerCase()) || !isMemberName(name) || isOfDerived(name, draft)) continue;
      draft.members.set(name, [shownStatement(member, sample)]);
    }
  }

  function isOfDerived(name: string, draft: DraftType): boolean {
    return [...drafts.values()].some((other) => other.members.has(name) && isAncestor(draft, other, drafts));
  }

  /** A value without any member of the type is rather of another type, and says nothing of this one. */
  function addUndocumented(members: readonly JsonMember[], draft: DraftType, page: string): void {
    if (!members.some(({ name }) => draft.members.has(name))) return;
    for (const member of members) {
      const isNew = memberType(draft, member.name) === undefined && !draft.undocumented.has(member.name);
      if (isNew) draft.undocumented.set(member.name, placeOn(page, member));
    }
  }

  /** Types without a table have the members that they are shown with. */
  function addShownMember(member: JsonMember, draft: DraftType, sample: Sample): TypeReference {
    if (draft.tabled || !isMemberName(member.name)) return { kind: "unknown" };
    const shown = shownStatement(member, sample);
    const statement = { ...shown, type: unnamedType(member, draft) ?? shown.type };
    appendTo(draft.members, member.name, statement);
    return statement.type;
  }

  /** The type of an object that names none. */
  function unnamedType({ name, value }: JsonMember, draft: DraftType): TypeReference | undefined {
    const item = value.kind === "array" ? value.items.find(({ kind }) => kind === "object") : value;
    if (dialect.pages.typesFromExamples !== true || item?.kind !== "object" || namedTypeOf(item) !== undefined) return;
    const isList = value.kind === "array";
    const type = nestedType(draft, name, isList, resolver);
    return isList ? { kind: "collection", items: type } : type;
  }

  function shownStatement(member: JsonMember, { page, source }: Sample): Statement {
    return { source, origin: placeOn(page, member), type: typeOf(member.value), claims: {}, description: "" };
  }

  /**
   * The type that the value names itself; the expected one where it names none. A JSON representation is of its page's
   * type, whatever it says. A type that only a representation names, without showing its members, is not declared.
   */
  function actualType(
    value: JsonNode,
    written: string | undefined,
    expected: QualifiedName,
    sample: Sample,
  ): Declaration {
    const expectedType = resolver.find(expected) ?? objectDeclaration(expected);
    const stated = written && withoutMark(written);
    if (stated === undefined || stated.toLowerCase() === expected.toLowerCase()) return expectedType;
    const named = resolver.find(stated);
    const isRepresentation = sample.source === "JSON representation";
    if (isRepresentation && (value === sample.value || named === undefined)) return expectedType;
    if (named !== undefined) return named.kind === "object" ? named : expectedType;
    return isQualifiedName(stated) ? resolver.declare(objectDeclaration(stated)) : expectedType;
  }

  /** A value of another type than expected can only be of a derived one. */
  function draftFor(declared: Declaration, expected: QualifiedName, origin: Origin): DraftType {
    const known = drafts.get(declared.qualifiedName);
    const draft = known ?? draftOf(declared);
    if (draft.declaration.qualifiedName !== expected && isKnown(expected, origin)) {
      if (known === undefined) inherit(draft, { name: expected, origin, certainty: "shown" }, drafts);
      else if (!draft.shownBases.has(expected)) draft.shownBases.set(expected, origin);
    }
    drafts.set(declared.qualifiedName, draft);
    return draft;
  }

  /** Whether a type is drafted. One that no page defines is known by its name, and by the derived types in its place. */
  function isKnown(name: QualifiedName, origin: Origin): boolean {
    const declared = drafts.has(name) ? undefined : resolver.find(name);
    if (declared?.kind === "object") drafts.set(name, { ...draftOf(declared), origins: [origin] });
    return drafts.has(name);
  }

  function memberType(draft: DraftType, name: string): TypeReference | undefined {
    const statements = statementsOf(name, draft, drafts);
    return statements && (statedType(statements) ?? { kind: "unknown" });
  }

  function typeOf(value: JsonNode): TypeReference {
    return shownType(value, declaredType, textType);
  }

  /** Of all kinds of text only a complete date-time is unmistakable; a GUID may be an ordinary identifier. */
  function textType(text: string): EdmPrimitive {
    const isDateTime = isOfFormat(text, "DateTimeOffset") === true;
    return typeNamedByExample(dialect, text) ?? (isDateTime ? "DateTimeOffset" : "String");
  }

  function declaredType(name: string): TypeReference {
    if (!isQualifiedName(name)) return { kind: "unknown" };
    const { kind, qualifiedName } = resolver.find(name) ?? resolver.declare(objectDeclaration(name));
    return { kind, name: qualifiedName };
  }
}

/** Anything else, such as a GUID, is a key of a dictionary rather than the name of a member. */
function isMemberName(name: string): boolean {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name);
}

function isQualifiedName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)+$/u.test(text);
}
