import { closest, didYouMean } from "../../diagnostics/suggest.ts";
import type { ApiModel, EnumType, ObjectType, Operation, Property, QualifiedName, WriteMember } from "../model.ts";
import { lineageOf } from "../types/lineage.ts";

/** What a name such as `song.length`, `song` or `api/song-get.md` means in a model. */
export type Subject =
  | { readonly kind: "property"; readonly type: ObjectType; readonly property: Property; readonly write?: WriteMember }
  | { readonly kind: "type"; readonly type: ObjectType }
  | { readonly kind: "enum"; readonly type: EnumType }
  | { readonly kind: "operation"; readonly operation: Operation }
  | { readonly kind: "body member"; readonly operation: Operation; readonly member: WriteMember };

/** A name that means nothing, with what it may have been meant for, in words. */
export interface UnknownSubject {
  readonly kind: "unknown";
  /** Empty, or `; did you mean …?`, or where the property really stands. */
  readonly hint: string;
}

/**
 * Finds what a name means: the path of a page, `page#member`, a type with or without its namespace, `type.property`, or
 * a property that only one type has. A property that a type inherits is its base's, but what a request must send of it is the type's own.
 */
export function lookUpSubject(model: ApiModel, name: string): Subject | UnknownSubject {
  const isPath = name.includes("/") || /\.(?:mdx?|markdown)(?:#|$)/i.test(name);
  if (isPath) return findOnPage(model, name);
  const found = findType(model, name) ?? findProperty(model, name);
  return found.kind === "unknown" ? (findOwned(model, name) ?? found) : found;
}

/** @returns nothing where no type has a property of this name */
function findOwned(model: ApiModel, name: string): Subject | UnknownSubject | undefined {
  const owners = model.types.filter(({ properties }) => properties.some((property) => property.name === name));
  const [owner, ...others] = owners;
  if (owner === undefined) return undefined;
  if (others.length === 0) return findMember(model, owner, name);
  const names = owners.slice(0, mostNamed).map((type) => `${type.name}.${name}`);
  const more = owners.length > mostNamed ? ` and ${owners.length - mostNamed} others` : "";
  return unknown(`: it may be any of ${names.join(", ")}${more}`);
}

/** How many owners of a property a message names. */
const mostNamed = 5;

function findOnPage({ operations }: ApiModel, name: string): Subject | UnknownSubject {
  const section = operations.find((candidate) => candidate.page === name);
  if (section !== undefined) return { kind: "operation", operation: section };
  // The page of a section has an anchor itself.
  const at = name.lastIndexOf("#");
  const [page, member] = at === -1 ? [name] : [name.slice(0, at), name.slice(at + 1)];
  const operation = operations.find((candidate) => candidate.page === page);
  const pages = operations.map((candidate) => candidate.page);
  if (operation === undefined) return unknown(didYouMean(page, pages));
  if (member === undefined) return { kind: "operation", operation };
  const { body } = operation;
  const members = body?.kind === "parameters" ? body.members : [];
  const named = members.find(({ property }) => property.name === member);
  if (named !== undefined) return { kind: "body member", operation, member: named };
  if (body?.kind === "create" || body?.kind === "update") return unknown(`; its body is a ${body.type}`);
  const known = members.map(({ property }) => `${page}#${property.name}`);
  return unknown(didYouMean(name, known));
}

type NamedType = Extract<Subject, { kind: "type" | "enum" }>;

/** @returns nothing where the name may be that of a property */
function findType({ types, enums }: ApiModel, name: string): NamedType | UnknownSubject | undefined {
  const all = [...types, ...enums];
  const qualified = all.find(({ qualifiedName }) => qualifiedName === name);
  const [first, ...others] = qualified ? [qualified] : all.filter((type) => type.name === name);
  if (others.length > 0) {
    const names = [first, ...others].map((type) => type?.qualifiedName).join(", ");
    return unknown(`: it may be any of ${names}`);
  }
  const known = all.map((type) => type.name);
  if (first === undefined) return name.includes(".") ? undefined : unknown(didYouMean(name, known));
  return first.kind === "enum" ? { kind: "enum", type: first } : { kind: "type", type: first };
}

function findProperty(model: ApiModel, name: string): Subject | UnknownSubject {
  for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
    const owner = findType(model, name.slice(0, dot));
    if (owner?.kind === "type") return findMember(model, owner.type, name.slice(dot + 1));
    if (owner?.kind === "enum") return unknown(`; ${owner.type.name} is an enumeration and has no properties`);
    if (owner?.hint.startsWith(":")) return owner;
  }
  const dot = name.indexOf(".");
  const types = model.types.flatMap((type) => [type.name, type.qualifiedName]);
  const near = closest(name.slice(0, dot), types);
  if (near === undefined) return unknown(didYouMean(name, types));
  const meant = findProperty(model, near + name.slice(dot));
  return meant.kind === "unknown" ? meant : unknown(`; did you mean "${near}${name.slice(dot)}"?`);
}

function findMember(model: ApiModel, type: ObjectType, name: string): Subject | UnknownSubject {
  const write = [...(type.create?.members ?? []), ...(type.update?.members ?? [])];
  const sent = write.find(({ property }) => property.name === name);
  const own = type.properties.find((property) => property.name === name);
  const find = (base: QualifiedName) => model.types.find(({ qualifiedName }) => qualifiedName === base);
  const [, ...bases] = lineageOf(type, find);
  const owner = bases.find(({ properties }) => properties.some((property) => property.name === name));
  const property = own ?? sent?.property ?? owner?.properties.find((candidate) => candidate.name === name);
  if (property !== undefined) return { kind: "property", type, property, ...(sent && { write: sent }) };
  const names = [type, ...bases].flatMap(({ properties }) => properties).map((candidate) => candidate.name);
  const near = didYouMean(name, [...names, ...write.map((member) => member.property.name)]);
  return unknown(near.replace('did you mean "', `did you mean "${type.name}.`));
}

function unknown(hint: string): UnknownSubject {
  return { kind: "unknown", hint };
}
