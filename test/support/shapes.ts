import type { InspectedType, Inspection } from "../../generator/index.ts";
import type { TypeReference } from "../../generator/model/model.ts";

/** A type of the page as a validator sees it: what it lets pass and what not, all taken from the model. */
export interface Shape {
  /** The name of its interface. */
  readonly name: string;
  /** Whether a client writes it; no other members pass then. */
  readonly isWritten: boolean;
  readonly members: readonly Member[];
}

export interface Member {
  readonly name: string;
  readonly type: MemberType;
  readonly nullable: boolean;
  readonly required: boolean;
}

type MemberType = TypeReference | { readonly kind: "literals"; readonly values: readonly string[] };

/** A value and where it is wrong, below the place where it stands. */
export interface WrongValue {
  readonly value: unknown;
  readonly pointer: string;
}

type ObjectType = Extract<InspectedType, { kind: "object" }>;

/** One value of each kind that JSON knows. */
const kinds = { null: null, boolean: true, number: 7, string: "text", array: [], object: {} };

type Kind = keyof typeof kinds;

/** Each breaks one rule of the grammar. */
const malformedDateTimes = [
  "",
  "text",
  "2016-12-31",
  "23:56:24Z",
  "2016-12-31T23:56:24",
  "2016-12-31 23:56:24Z",
  "2016-13-31T23:56:24Z",
  "2016-12-32T23:56:24Z",
  "2016-00-31T23:56:24Z",
  "2016-12-31T24:56:24Z",
  "2016-12-31T23:60:24Z",
  "2016-12-31T23:56:60Z",
  "2016-12-31T23:56:24.Z",
  "2016-12-31T23:56:24.1234567890123Z",
  "2016-12-31T23:56:24+3",
  "2016-12-31T23:56:24+24:00",
  "16-12-31T23:56:24Z",
  " 2016-12-31T23:56:24Z",
  "2016-12-31T23:56:24Z\n",
];

/** All shapes for which validators are generated. */
export function shapesOf({ types }: Inspection): Shape[] {
  return types.flatMap((type) => {
    if (type.kind === "enum") return [];
    const { create } = type;
    const created: Shape[] = create
      ? [
          {
            name: `${type.emitted.name}Create`,
            isWritten: true,
            members: [
              ...odataTypeOf(type),
              ...create.members.map(({ property, required }) => ({ ...property, required })),
            ],
          },
        ]
      : [];
    return [{ name: type.emitted.name, isWritten: false, members: readMembers(type, types) }, ...created];
  });
}

function readMembers(type: ObjectType, types: Inspection["types"]): Member[] {
  const base = type.base === undefined ? [] : readMembers(objectType(type.base, types), types);
  return [...odataTypeOf(type), ...base, ...type.properties.map((property) => ({ ...property, required: false }))];
}

function objectType(name: string, types: Inspection["types"]): ObjectType {
  const type = types.find(({ qualifiedName }) => qualifiedName === name);
  if (type?.kind !== "object") throw new Error(`${name} is no object type of the model`);
  return type;
}

function odataTypeOf({ odataTypes, qualifiedName }: ObjectType): Member[] {
  if (odataTypes.length === 0) return [];
  const values = [...new Set([`#${qualifiedName}`, ...odataTypes])];
  return [{ name: "@odata.type", type: { kind: "literals", values }, nullable: false, required: false }];
}

/** Values of a member that pass. */
export function rightValues({ type, nullable }: Member, inspection: Inspection): unknown[] {
  return [...valuesOf(type, inspection), ...(nullable ? [null] : [])];
}

function valuesOf(type: MemberType, inspection: Inspection): unknown[] {
  switch (type.kind) {
    case "literals":
      return [...type.values];
    case "primitive":
      if (type.name === "Boolean") return [true, false];
      return type.name === "DateTimeOffset" ? ["2016-12-31T23:56:24.2596319+03:00"] : ["", "text"];
    case "object":
      return [{}, rightObject(shapeOf(type.name, inspection), inspection)];
    case "collection":
      return [[], valuesOf(type.items, inspection)];
    default:
      throw new Error(`The page has no ${type.kind} type; say here what passes`);
  }
}

/** An object with all members of a shape. */
export function rightObject({ members }: Shape, inspection: Inspection): Record<string, unknown> {
  return Object.fromEntries(members.map((member) => [member.name, rightValues(member, inspection)[0]]));
}

/** Values of a member that do not pass: each wrong kind, what is wrong within the right one, and so on inwards. */
export function wrongValues({ type, nullable }: Member, inspection: Inspection): WrongValue[] {
  return wrongValuesOf(type, nullable, inspection);
}

function wrongValuesOf(type: MemberType, nullable: boolean, inspection: Inspection): WrongValue[] {
  const right: readonly Kind[] = [kindOf(type), ...(nullable ? (["null"] as const) : [])];
  const wrongKinds = Object.entries(kinds).filter(([kind]) => !right.some((name) => name === kind));
  return [...wrongKinds.map(([, value]) => ({ value, pointer: "" })), ...wrongWithin(type, inspection)];
}

function kindOf(type: MemberType): Kind {
  switch (type.kind) {
    case "literals":
      return "string";
    case "primitive":
      return type.name === "Boolean" ? "boolean" : "string";
    case "object":
      return "object";
    case "collection":
      return "array";
    default:
      throw new Error(`The page has no ${type.kind} type; say here what passes`);
  }
}

function wrongWithin(type: MemberType, inspection: Inspection): WrongValue[] {
  switch (type.kind) {
    case "literals":
      return ["", "text", `${type.values[0]}s`, type.values[0]?.toLowerCase()].map((value) => ({ value, pointer: "" }));
    case "primitive":
      return type.name === "DateTimeOffset" ? malformedDateTimes.map((value) => ({ value, pointer: "" })) : [];
    case "object":
      return shapeOf(type.name, inspection).members.flatMap((member) =>
        wrongValues(member, inspection).map(({ value, pointer }) => ({
          value: { [member.name]: value },
          pointer: `/${member.name}${pointer}`,
        })),
      );
    case "collection": {
      const [item] = valuesOf(type.items, inspection);
      return wrongValuesOf(type.items, false, inspection).map(({ value, pointer }) => ({
        value: [item, value],
        pointer: `/1${pointer}`,
      }));
    }
    default:
      return [];
  }
}

function shapeOf(qualifiedName: string, inspection: Inspection): Shape {
  const type = objectType(qualifiedName, inspection.types);
  return { name: type.emitted.name, isWritten: false, members: readMembers(type, inspection.types) };
}
