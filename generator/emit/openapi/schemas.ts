import type { EdmPrimitive, EnumType, ObjectType, Property, TypeReference, WriteMember } from "../../model/model.ts";
import { edmRules, formatOf } from "../../odata/primitives.ts";
import { documentedNames, hasOdataType, isAnnotated, odataTypeLiterals } from "../models/interfaces.ts";
import type { EmitPlan } from "../plan/plan.ts";
import type { ShapeKind } from "../plan/symbols.ts";

/** A JSON Schema (2020-12), as OpenAPI 3.1 has them. */
export type Schema = Readonly<Record<string, unknown>>;

/** All schemas of a plan by their names, which are those of the interfaces. */
export function componentSchemas(plan: EmitPlan): Record<string, Schema> {
  const named: [string, Schema][] = [];
  for (const type of plan.types) {
    named.push([plan.typeSymbol(type.qualifiedName, "interface").name, readSchema(type, plan)]);
    for (const shape of ["create", "update"] as const) {
      const members = type[shape]?.members;
      if (members === undefined) continue;
      named.push([plan.typeSymbol(type.qualifiedName, shape).name, membersSchema(members, plan, type)]);
    }
    for (const shape of ["interface", "create", "update"] as const)
      if (shape === "interface" || type[shape] !== undefined) named.push(...unionSchema(type, shape, plan));
  }
  for (const type of plan.enums) named.push([plan.typeSymbol(type.qualifiedName, "interface").name, enumSchema(type)]);
  return Object.fromEntries(named);
}

/** The schema of a value of a type, read or written. */
export function typeSchema(type: TypeReference, direction: "read" | "write", plan: EmitPlan): Schema {
  switch (type.kind) {
    case "primitive":
      return primitiveSchema(type.name);
    case "object":
      return reference(plan.placeSymbol(type.name).name);
    case "enum": {
      const named = reference(plan.typeSymbol(type.name, "interface").name);
      const isOpen = direction === "read" || plan.findEnum(type.name)?.flags === true;
      return isOpen ? { anyOf: [named, { type: "string" }] } : named;
    }
    case "literals":
      return { anyOf: [{ enum: type.values }, { type: "string" }] };
    case "collection":
      return { type: "array", items: typeSchema(type.items, direction, plan) };
    case "record":
      return { type: "object", additionalProperties: typeSchema(type.values, direction, plan) };
    case "union":
      return { anyOf: type.options.map((option) => typeSchema(option, direction, plan)) };
    case "unknown":
      return {};
  }
}

/** The schema of an object that a client sends, with these members. */
export function membersSchema(members: readonly WriteMember[], plan: EmitPlan, type?: ObjectType): Schema {
  const required = members.filter((member) => member.required).map(({ property }) => property.name);
  return {
    type: "object",
    properties: {
      ...(type && odataTypeProperty(type, plan)),
      ...Object.fromEntries(members.map(({ property }) => [property.name, propertySchema(property, "write", plan)])),
    },
    ...(required.length > 0 && { required }),
  };
}

/** A reference to a component of this name. */
export function reference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

const formats: Readonly<Partial<Record<EdmPrimitive, string>>> = {
  Date: "date",
  DateTimeOffset: "date-time",
  Duration: "duration",
  Guid: "uuid",
  Int32: "int32",
  Int64: "int64",
  Double: "double",
  Single: "float",
};

/** The rules of the validators, with the formats that other tools know. */
export function primitiveSchema(name: EdmPrimitive): Schema {
  const rule = edmRules[name];
  if (rule.json === "any") return {};
  if (rule.json === "boolean") return { type: "boolean" };
  const format = formats[name] === undefined ? {} : { format: formats[name] };
  const pattern = formatOf(name)?.pattern;
  const text = { type: "string", ...(pattern !== undefined && { pattern: `^(?:${pattern})$` }) };
  if (rule.json === "string")
    return pattern !== undefined && formats[name] !== undefined ? { type: "string", ...format } : text;
  const [minimum, maximum] = rule.integer ?? [];
  const number =
    rule.integer === undefined ? { type: "number", ...format } : { type: "integer", ...format, minimum, maximum };
  return rule.text === undefined ? number : { anyOf: [number, text] };
}

function readSchema(type: ObjectType, plan: EmitPlan): Schema {
  const base = type.base === undefined ? undefined : plan.find(type.base);
  const own = {
    type: "object",
    properties: {
      ...odataTypeProperty(type, plan),
      ...Object.fromEntries(type.properties.map((property) => [property.name, propertySchema(property, "read", plan)])),
    },
  };
  const described = {
    ...(type.description !== "" && { description: type.description }),
    ...(type.deprecated && { deprecated: true }),
  };
  const name = base && plan.typeSymbol(base.qualifiedName, "interface").name;
  const inherited = name ?? (isAnnotated(type, plan) ? "Annotations" : undefined);
  return { ...described, ...(inherited === undefined ? own : { allOf: [reference(inherited), own] }) };
}

function odataTypeProperty(type: ObjectType, plan: EmitPlan): Record<string, Schema> {
  if (!hasOdataType(type, plan)) return {};
  const literals = odataTypeLiterals(type, plan);
  return { "@odata.type": { type: "string", ...(literals.length > 0 && { enum: literals }) } };
}

/**
 * What may stand in a place of the type, told apart by `@odata.type`; and for each derived type the same that must say so.
 * No interface has a name with a dot.
 */
function unionSchema(type: ObjectType, shape: ShapeKind, plan: EmitPlan): [string, Schema][] {
  const variants = plan.variantsOf(type.qualifiedName);
  if (variants.length === 0) return [];
  const nameOf = (option: ObjectType) =>
    plan.typeSymbol(option.qualifiedName, shape !== "interface" && option[shape] ? shape : "interface").name;
  const named = variants.map((option): [ObjectType, string] => [option, `${nameOf(option)}.Named`]);
  const options: [ObjectType, string][] = type.abstract ? named : [[type, nameOf(type)], ...named];
  const mapping = Object.fromEntries(
    options.flatMap(([option, name]) =>
      documentedNames(option).map((value) => [value, `#/components/schemas/${name}`] as const),
    ),
  );
  const anyOf = options.map(([, name]) => reference(name));
  const union = { anyOf, discriminator: { propertyName: "@odata.type", mapping } };
  return [
    [plan.placeSymbol(type.qualifiedName, shape).name, union],
    ...named.map(([option, name]): [string, Schema] => [name, namedSchema(option, nameOf(option))]),
  ];
}

/** A value that must say of which type it is. */
function namedSchema(type: ObjectType, name: string): Schema {
  const odataType = { type: "string", enum: documentedNames(type) };
  const says = { type: "object", properties: { "@odata.type": odataType }, required: ["@odata.type"] };
  return { allOf: [reference(name), says] };
}

function propertySchema(property: Property, direction: "read" | "write", plan: EmitPlan): Schema {
  const { description, evidence, maxLength, minimum, maximum, defaultValue } = property;
  const type = typeSchema(property.type, direction, plan);
  const limits = direction === "write" ? { maxLength, minimum, maximum } : {};
  // A limit holds for values of its own kind only, so that it can stand beside alternatives (JSON Schema, section 7.6.1).
  const limited = { ...type, ...defined(limits) };
  const isOpen = Object.keys(type).length === 0;
  return {
    ...(property.nullable && !isOpen ? { anyOf: [limited, { type: "null" }] } : limited),
    ...(description !== "" && { description }),
    ...(property.readOnly && { readOnly: true }),
    ...(property.deprecated && { deprecated: true }),
    ...(defaultValue !== undefined && { "x-default": defaultValue }),
    ...(evidence.certainty !== "stated" && {
      "x-evidence": { certainty: evidence.certainty, page: evidence.origin.page, line: evidence.origin.line },
    }),
  };
}

/** Without what is not known. */
function defined(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function enumSchema({ members, description, deprecated, flags }: EnumType): Schema {
  const names = members.map(({ name }) => name);
  return {
    type: "string",
    // Several flags at once are one string, with commas between them.
    ...(flags ? { "x-flags": names } : { enum: names }),
    ...(description !== "" && { description }),
    ...(deprecated && { deprecated: true }),
  };
}
