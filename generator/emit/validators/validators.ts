import type { ObjectType, WriteMember } from "../../model/model.ts";
import { allProperties } from "../../model/types/lineage.ts";
import type { Parameter } from "../declarations.ts";
import { docs } from "../doc-comments.ts";
import { array } from "../lists.ts";
import { isIdentifier, quoted } from "../literals.ts";
import { hasOdataType, odataTypeLiterals } from "../models/interfaces.ts";
import type { Emitter, OutputFile } from "../plan/plan.ts";
import type { ShapeKind } from "../plan/symbols.ts";
import { type PlannedModule, startModule } from "../planned-module.ts";
import type { Templates } from "../templates.ts";
import { runtimeSymbol } from "../type-text.ts";
import type { ModuleBuilder } from "../typescript.ts";
import { bodyValidators } from "./bodies.ts";
import { type Check, checkOf, primitiveCheck } from "./checks.ts";
import { type CheckedMember, checkedMember, rulesText, type Shape } from "./rules.ts";
import { addGuardAndCheck, addSchema, type Subject, valueParameter } from "./validator.ts";

/**
 * One module for each type with a guard, a check, rules and a Standard Schema for each of its shapes, and one for the
 * bodies of each resource's requests.
 *
 * @param withBodies whether the modules of requests declare these bodies
 * @param isShallow whether navigation properties may hold anything
 */
export function validators(templates: Templates, withBodies: boolean, isShallow = false): Emitter {
  return function* emitValidators(plan): Generator<OutputFile> {
    if (withBodies) yield* bodyValidators(plan, templates);
    for (const type of plan.types) {
      const { from } = plan.typeSymbol(type.qualifiedName, "guard");
      const module = startModule(from, type.origins, plan, templates);
      addTypeNames(type, module);
      for (const shape of shapesOf(type, isShallow, module)) addShape(shape, module);
      if (plan.isItem(type.qualifiedName)) addArrayFunction(type, module);
      yield module.print();
    }
  };
}

function shapesOf(type: ObjectType, isShallow: boolean, module: PlannedModule): Shape[] {
  const properties = allProperties(type, module.plan.find);
  const shape = (kind: ShapeKind, members: readonly Member[]): Shape => {
    const checked = members.map((member) => checkedMember(isShallow ? shallow(member) : member, module));
    return { type, properties, kind, members: [...odataTypeMembers(type, module), ...checked] };
  };
  return [
    shape(
      "interface",
      properties.map((property) => ({ property, required: false })),
    ),
    ...(["create", "update"] as const).flatMap((kind) => {
      const written = type[kind];
      return written === undefined ? [] : [shape(kind, written.members)];
    }),
  ];
}

type Member = Pick<WriteMember, "property" | "required">;

/** A member that may hold anything, where it is a navigation property. */
function shallow({ property, required }: Member): Member {
  return { property: property.navigation ? { ...property, type: { kind: "unknown" } } : property, required };
}

/** Declares the values of `@odata.type`, which guard and rules share. */
function addTypeNames(type: ObjectType, module: PlannedModule): void {
  const names = odataTypeLiterals(type, module.plan).map(quoted);
  if (names.length === 0) return;
  module.addConstant({ name: "typeNames", isExported: false, type: "readonly string[]", initializer: array(names) });
}

/** The member that names the type; in a base, any name passes, as the derived types check it. */
function odataTypeMembers(type: ObjectType, module: PlannedModule): CheckedMember[] {
  if (!hasOdataType(type, module.plan)) return [];
  const literals = odataTypeLiterals(type, module.plan);
  const named: Check = {
    ...primitiveCheck("String", module),
    visitOptional: (value) => `${module.value(runtimeSymbol("validation", "isTypeName"))}(typeNames, ${value})`,
    rule: () => "{ values: typeNames, closed: true }",
  };
  const check = literals.length === 0 ? primitiveCheck("String", module) : named;
  return [{ name: "@odata.type", required: false, nullable: false, check }];
}

function addShape(shape: Shape, module: PlannedModule): void {
  const { type, kind } = shape;
  const { plan } = module;
  const subject: Subject = {
    symbol: (artefact) => plan.typeSymbol(type.qualifiedName, artefact, kind).name,
    typeName: module.type(plan.placeSymbol(type.qualifiedName, kind)),
    isWritten: kind !== "interface",
  };
  addGuardAndCheck(subject, module);
  if (!subject.isWritten) addVisitFunction(shape, subject.symbol("visit"), module);
  addSchema(subject, rulesText(shape, module), module);
}

/** The code that guard and check have in common. */
function addVisitFunction({ type, members }: Shape, name: string, module: PlannedModule): void {
  const { plan } = module;
  const typeName = module.type(plan.typeSymbol(type.qualifiedName, "interface"));
  const derived = plan.variantsOf(type.qualifiedName).map(({ qualifiedName }) => ({
    name: quoted(qualifiedName),
    hashedName: quoted(`#${qualifiedName}`),
    visit: module.value(plan.typeSymbol(qualifiedName, "visit")),
  }));
  const visits = members.map((member) => visitOf(member, module));
  module.addFunction({
    name,
    isInternal: true,
    docs: docs([`Visits a {@link ${typeName}}, for guards and checks.`]),
    parameters: visitParameters(module),
    returnType: "boolean",
    statements: module.render("visit", { type: typeName, visits, derived }),
  });
}

/** Each type has its own loop: in a loop for all types, engines would inline no call. */
function addArrayFunction({ qualifiedName }: ObjectType, module: PlannedModule): void {
  const { plan } = module;
  const typeName = module.type(plan.typeSymbol(qualifiedName, "interface"));
  const item = checkOf({ type: { kind: "object", name: qualifiedName } }, module);
  module.addFunction({
    name: plan.typeSymbol(qualifiedName, "array").name,
    isInternal: true,
    docs: docs([`Visits an array of {@link ${typeName}}.`]),
    parameters: visitParameters(module),
    returnType: "boolean",
    statements: module.render("visit-array", { visit: item.visit("value[index]", "index") }),
  });
}

function visitParameters(module: ModuleBuilder): Parameter[] {
  return [
    valueParameter,
    { name: "name", type: module.type(runtimeSymbol("validation", "Key")), hasQuestionToken: true },
  ];
}

function visitOf({ name, nullable, check }: CheckedMember, module: ModuleBuilder): string {
  const value = access(name, module);
  const segment = quoted(name.replaceAll("~", "~0").replaceAll("/", "~1"));
  const short = nullable ? check.visitNullish : check.visitOptional;
  return (
    short?.(value, segment) ?? `(${value} ${nullable ? "== null" : "=== undefined"} || ${check.visit(value, segment)})`
  );
}

function access(name: string, module: ModuleBuilder): string {
  // Every object inherits these, so reading one tells nothing of the object itself.
  if (name in Object.prototype) return `${module.value(runtimeSymbol("validation", "own"))}(value, ${quoted(name)})`;
  return isIdentifier(name) ? `value.${name}` : `value[${quoted(name)}]`;
}
