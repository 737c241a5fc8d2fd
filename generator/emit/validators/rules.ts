import type { ObjectType, Property } from "../../model/model.ts";
import { array, fitted, record } from "../lists.ts";
import { literalKey, quoted } from "../literals.ts";
import type { EmitPlan } from "../plan/plan.ts";
import type { TypeArtefact } from "../plan/symbols.ts";
import type { ModuleBuilder } from "../typescript.ts";
import type { Check } from "./checks.ts";

/** A member to be checked, with the expressions that check it. */
export interface Member {
  readonly name: string;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly check: Check;
}

/** What is read of a type, or written to create or to change an object of it. */
export interface Shape {
  readonly type: ObjectType;
  /** Those of the type, and of its base types. */
  readonly properties: readonly Property[];
  readonly interface: "interface" | "create" | "update";
  readonly prefix: "" | "create-" | "update-";
  /** Those of base types included, so that a value is looked through once. */
  readonly members: readonly Member[];
}

/** The rules of a shape, of which JSON Schemas are made and by which checks go of what a client writes. */
export function rulesText(shape: Shape, plan: EmitPlan, module: ModuleBuilder): string {
  const { type, properties, prefix, members } = shape;
  const symbol = (name: string, artefact: TypeArtefact) => module.value(plan.typeSymbol(name, artefact));
  const list = (names: readonly string[]) => fitted(array(names.map(quoted)), 20);
  const required = members.filter((member) => member.required).map(({ name }) => name);
  const readOnly = properties.filter((property) => property.readOnly);
  const derived = plan.variantsOf(type.qualifiedName).map((of) => {
    const hasShape = shape.interface !== "interface" && of[shape.interface] !== undefined;
    return symbol(of.qualifiedName, hasShape ? `${prefix}rules` : "rules");
  });
  const entries: [string, string][] = [
    ["name", quoted(type.qualifiedName)],
    ["members", record(members.map((member) => [literalKey(member.name), member.check.rule(member.nullable)]))],
  ];
  if (required.length > 0) entries.push(["required", list(required)]);
  if (prefix !== "") entries.push(["returned", `() => ${symbol(type.qualifiedName, "rules")}`]);
  else if (readOnly.length > 0) entries.push(["readOnly", list(readOnly.map(({ name }) => name))]);
  if (type.open) entries.push(["open", "true"]);
  if (derived.length > 0) entries.push(["derived", `() => ${fitted(array(derived), 20)}`]);
  return record(entries);
}
