import type { ObjectType, Property, WriteMember } from "../../model/model.ts";
import { array, type List, lazy, record } from "../lists.ts";
import { literalKey, quoted } from "../literals.ts";
import type { ShapeKind } from "../plan/symbols.ts";
import type { PlannedModule } from "../planned-module.ts";
import { type Check, checkOf } from "./checks.ts";

/** A member to be checked, with the expressions that check it. */
export interface CheckedMember {
  readonly name: string;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly check: Check;
}

/** A member of an interface as it is checked. */
export function checkedMember(
  { property, required }: Pick<WriteMember, "property" | "required">,
  module: PlannedModule,
): CheckedMember {
  const { name, nullable } = property;
  return { name, required, nullable, check: checkOf(property, module) };
}

/** What responses hold of a type, or what requests send to create or change an object of it. */
export interface Shape {
  readonly type: ObjectType;
  /** With those of its base types. */
  readonly properties: readonly Property[];
  readonly kind: ShapeKind;
  /** With those of base types, so that a value is checked in one pass. */
  readonly members: readonly CheckedMember[];
}

/** The rules of a shape: JSON Schemas are built from them, and what a client writes is checked by them. */
export function rulesText({ type, properties, kind, members }: Shape, module: PlannedModule): string {
  const { plan } = module;
  const rulesOf = (name: string, shape?: ShapeKind) => module.value(plan.typeSymbol(name, "rules", shape));
  const readOnly = properties.filter((property) => property.readOnly);
  const derived = plan
    .variantsOf(type.qualifiedName)
    .map((of) => rulesOf(of.qualifiedName, kind !== "interface" && of[kind] ? kind : "interface"));
  const entries = memberEntries(type.qualifiedName, members);
  if (kind !== "interface") entries.push(["returned", `() => ${rulesOf(type.qualifiedName)}`]);
  else if (readOnly.length > 0) {
    entries.push(["readOnly", nameList(readOnly)]);
    const sent = readOnly.filter(({ name }) => type.sentInParts?.includes(name));
    if (sent.length > 0) entries.push(["sent", nameList(sent)]);
  }
  if (type.open) entries.push(["open", "true"]);
  if (derived.length > 0) entries.push(["derived", lazy(array(derived))]);
  return record(entries);
}

/** The rules of a body that no type describes. Nothing of it is ever returned, so that no member is the service's alone. */
export function bodyRulesText(name: string, rules: string, members: readonly CheckedMember[]): string {
  return record([...memberEntries(name, members), ["returned", `() => ${rules}`]]);
}

function memberEntries(name: string, members: readonly CheckedMember[]): [string, string | List][] {
  const required = members.filter((member) => member.required);
  return [
    ["name", quoted(name)],
    ["members", record(members.map((member) => [literalKey(member.name), member.check.rule(member.nullable)]))],
    ...(required.length > 0 ? [["required", nameList(required)] satisfies [string, List]] : []),
  ];
}

function nameList(members: readonly { readonly name: string }[]): List {
  return array(members.map(({ name }) => quoted(name)));
}
