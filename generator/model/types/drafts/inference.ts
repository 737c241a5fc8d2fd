import type { Origin } from "../../../diagnostics/diagnostic.ts";
import { keyMark, typeNamedByExample } from "../../../dialects/microsoft-graph/vocabulary.ts";
import { isOfFormat } from "../../../odata/primitives.ts";
import { type JsonMember, type JsonNode, jsonMember } from "../../../pages/document/json.ts";
import type { Source } from "../../../pages/facts/page-facts.ts";
import type { QualifiedName, TypeReference } from "../../model.ts";
import { type Declaration, declaration, type Resolver } from "../../names/resolver.ts";
import { addStatement, type DraftType, draftOf, type Statement } from "./draft-type.ts";

/** A documented JSON value and the type that the page says it has. */
export interface Sample {
  readonly value: JsonNode;
  readonly type: TypeReference;
  readonly page: string;
  readonly source: Source & ("example" | "JSON representation");
}

/** What examples teach: members of types without a page, and what names without a page turned out to be. */
export interface Inference {
  /** The types of values that stand where a type is named that no page defines and that is no object. */
  readonly shownAs: ReadonlyMap<QualifiedName, TypeReference>;
}

/**
 * Adds what samples show to the drafts. Types whose members a resource page lists keep them; all others gain what
 * they are shown with. `@odata.type` of a value decides which type that is.
 */
export function inferFromSamples(
  samples: readonly Sample[],
  drafts: Map<QualifiedName, DraftType>,
  resolver: Resolver,
): Inference {
  const shownAs = new Map<QualifiedName, TypeReference>();
  for (const sample of samples) visit(sample.value, sample.type, sample);
  return { shownAs };

  function visit(value: JsonNode, type: TypeReference, sample: Sample): void {
    if (type.kind === "collection") {
      if (value.kind === "array") for (const item of value.items) visit(item, type.items, sample);
    } else if (type.kind === "object") {
      if (value.kind === "object") visitObject(value, type.name, sample);
      else if (!drafts.has(type.name) && isScalar(value) && !shownAs.has(type.name)) {
        shownAs.set(type.name, shownType(value, sample.page));
      }
    }
  }

  function visitObject(value: JsonNode & { kind: "object" }, expected: QualifiedName, sample: Sample): void {
    const origin: Origin = { page: sample.page, line: value.line, column: value.column };
    const stated = odataTypeOf(value);
    const draft = draftFor(actualType(value, stated, expected, sample), expected, origin);
    if (!draft.documented) draft.origins.push(origin);
    if (stated !== undefined) noteTypeName(stated, draft, sample);
    const members = value.members.filter(({ name }) => !name.includes("@"));
    for (const { name, value: shown } of members) {
      if (shown.kind === "string" && keyMark.test(shown.value) && draft.members.has(name) && draft.keys.size === 0)
        draft.keys.add(name);
    }
    if (draft.tabled) noteUndocumented(members, draft, sample.page);
    for (const member of members) {
      const type = knownType(draft, member.name) ?? { kind: "unknown" };
      visit(member.value, type.kind === "unknown" ? learn(member, draft, sample) : type, sample);
    }
  }

  function noteTypeName(stated: string, draft: DraftType, { source }: Sample): void {
    // In a JSON representation, a name without "#" only says what stands there; no service sends it.
    const isShown = source === "example" || stated.startsWith("#");
    const isOwn = resolver.actualName(withoutMark(stated)) === draft.declaration.qualifiedName;
    if (isShown && isOwn) draft.odataTypes.add(stated);
  }

  /** A value without any member of the type is rather of another type, and says nothing of this one. */
  function noteUndocumented(members: readonly JsonMember[], draft: DraftType, page: string): void {
    if (!members.some(({ name }) => draft.members.has(name))) return;
    for (const { name, line, column } of members) {
      const isNew = knownType(draft, name) === undefined && !draft.undocumented.has(name);
      if (isNew) draft.undocumented.set(name, { page, line, column });
    }
  }

  /** Types without a table have what they are shown with. */
  function learn({ name, line, column, value }: JsonMember, draft: DraftType, sample: Sample): TypeReference {
    if (draft.tabled || !isMemberName(name)) return { kind: "unknown" };
    const type = shownType(value, sample.page);
    const origin: Origin = { page: sample.page, line, column };
    addStatement(draft, name, { source: sample.source, origin, type, claims: {}, description: "" });
    return type;
  }

  /**
   * The type that the value names itself; the expected one where it names none. A JSON representation is of its page's
   * type, whatever it says; and what it says of its members, without showing any, makes no type.
   */
  function actualType(
    value: JsonNode,
    written: string | undefined,
    expected: QualifiedName,
    sample: Sample,
  ): Declaration {
    const known = resolver.find(expected) ?? declarationOf(expected);
    const stated = written && withoutMark(written);
    if (stated === undefined || stated.toLowerCase() === expected.toLowerCase()) return known;
    const isRepresentation = sample.source === "JSON representation";
    if (isRepresentation && (value === sample.value || resolver.find(stated) === undefined)) return known;
    const named = resolver.find(stated);
    if (named !== undefined) return named.kind === "object" ? named : known;
    return isQualifiedName(stated) ? resolver.declare(declarationOf(stated)) : known;
  }

  /** A value of another type than expected can only be of a derived one. */
  function draftFor(declared: Declaration, expected: QualifiedName, origin: Origin): DraftType {
    const known = drafts.get(declared.qualifiedName);
    const draft = known ?? draftOf(declared);
    if (draft.declaration.qualifiedName !== expected && drafts.has(expected)) {
      if (known === undefined) draft.base = { name: expected, origin, certainty: "shown" };
      else if (!draft.shownBases.has(expected)) draft.shownBases.set(expected, origin);
    }
    drafts.set(declared.qualifiedName, draft);
    return draft;
  }

  function knownType(draft: DraftType, name: string): TypeReference | undefined {
    const seen: DraftType[] = [];
    for (let at: DraftType | undefined = draft; at !== undefined && !seen.includes(at); at = parent(at)) {
      const statements = at.members.get(name);
      if (statements !== undefined) return typeStatedBy(statements);
      seen.push(at);
    }
    return undefined;
  }

  function parent(draft: DraftType): DraftType | undefined {
    return draft.base && drafts.get(draft.base.name);
  }

  function shownType(value: JsonNode, page: string): TypeReference {
    switch (value.kind) {
      case "null":
        return { kind: "unknown" };
      case "boolean":
        return { kind: "primitive", name: "Boolean" };
      case "number":
        return { kind: "primitive", name: "Double" };
      case "string":
        return { kind: "primitive", name: typeNamedByExample(value.value) ?? shownString(value.value) };
      case "array": {
        const types = value.items.map((item) => shownType(item, page));
        return { kind: "collection", items: types.find((type) => type.kind !== "unknown") ?? { kind: "unknown" } };
      }
      case "object": {
        const stated = namedTypeOf(value);
        if (stated === undefined || !isQualifiedName(stated)) return { kind: "unknown" };
        const { kind, qualifiedName } = resolver.find(stated) ?? resolver.declare(declarationOf(stated));
        return { kind, name: qualifiedName };
      }
    }
  }
}

function typeStatedBy(statements: readonly Statement[]): TypeReference {
  return statements.find(({ type }) => type.kind !== "unknown")?.type ?? { kind: "unknown" };
}

/** Of all kinds of strings only a complete date-time is unmistakable; a GUID may be an ordinary identifier. */
function shownString(value: string): "DateTimeOffset" | "String" {
  return isOfFormat(value, "DateTimeOffset") === true ? "DateTimeOffset" : "String";
}

/** Anything else, such as a GUID, is a key of a dictionary rather than the name of a member. */
function isMemberName(name: string): boolean {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name);
}

function isScalar(value: JsonNode): boolean {
  return value.kind === "string" || value.kind === "number" || value.kind === "boolean";
}

/** The `@odata.type` that a documented object carries, as written. */
export function odataTypeOf(value: JsonNode): string | undefined {
  const member = jsonMember(value, "@odata.type")?.value;
  return member?.kind === "string" ? member.value : undefined;
}

/** The type that a documented object names itself. In OData 4.0 the name starts with "#", in 4.01 it need not. */
export function namedTypeOf(value: JsonNode): string | undefined {
  const stated = odataTypeOf(value);
  return stated && withoutMark(stated);
}

function withoutMark(stated: string): string {
  return stated.startsWith("#") ? stated.slice(1) : stated;
}

function isQualifiedName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)+$/u.test(text);
}

function declarationOf(qualifiedName: QualifiedName): Declaration {
  const dot = qualifiedName.lastIndexOf(".");
  return declaration("object", qualifiedName.slice(dot + 1), dot === -1 ? "" : qualifiedName.slice(0, dot));
}
