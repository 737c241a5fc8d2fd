import type { ObjectType, Property } from "../../model/model.ts";
import { array, type List, lazy, record } from "../lists.ts";
import { literalKey, quoted } from "../literals.ts";
import type { EmitPlan } from "../plan/plan.ts";
import type { TypeArtefact } from "../plan/symbols.ts";
import type { ModuleBuilder } from "../typescript.ts";
import type { Check } from "./checks.ts";

/** A member to be checked, with the expressions that check it. */
export interface CheckedMember {
  readonly name: string;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly check: Check;
}

/** What responses hold of a type, or what requests send to create or change an object of it. */
export interface Shape {
  readonly type: ObjectType;
  /** With those of its base types. */
  readonly properties: readonly Property[];
  readonly interface: "interface" | "create" | "update";
  readonly prefix: "" | "create-" | "update-";
  /** With those of base types, so that a value is checked in one pass. */
  readonly members: readonly CheckedMember[];
}

/** The rules of a shape: JSON Schemas are built from them, and what a client writes is checked by them. */
export function rulesText(shape: Shape, plan: EmitPlan, module: ModuleBuilder): string {
  const { type, properties, prefix, members } = shape;
  const symbol = (name: string, artefact: TypeArtefact) => module.value(plan.typeSymbol(name, artefact));
  const list = (names: readonly string[]) => array(names.map(quoted));
  const required = members.filter((member) => member.required).map(({ name }) => name);
  const readOnly = properties.filter((property) => property.readOnly);
  const derived = plan.variantsOf(type.qualifiedName).map((of) => {
    const hasShape = shape.interface !== "interface" && of[shape.interface] !== undefined;
    return symbol(of.qualifiedName, hasShape ? `${prefix}rules` : "rules");
  });
  const entries: [string, string | List][] = [
    ["name", quoted(type.qualifiedName)],
    ["members", record(members.map((member) => [literalKey(member.name), member.check.rule(member.nullable)]))],
  ];
  if (required.length > 0) entries.push(["required", list(required)]);
  if (prefix !== "") entries.push(["returned", `() => ${symbol(type.qualifiedName, "rules")}`]);
  else if (readOnly.length > 0) entries.push(["readOnly", list(readOnly.map(({ name }) => name))]);
  if (type.open) entries.push(["open", "true"]);
  if (derived.length > 0) entries.push(["derived", lazy(array(derived))]);
  return record(entries);
}
