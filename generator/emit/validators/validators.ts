import type { ObjectType, WriteMember } from "../../model/model.ts";
import { allProperties } from "../../model/types/lineage.ts";
import { docs } from "../doc-comments.ts";
import { array } from "../lists.ts";
import { isIdentifier, quoted } from "../literals.ts";
import { hasOdataType, odataTypeLiterals } from "../models/interfaces.ts";
import type { Emitter, OutputFile } from "../plan/plan.ts";
import type { ShapeKind, TypeArtefact } from "../plan/symbols.ts";
import { type PlannedModule, startModule } from "../planned-module.ts";
import type { Templates } from "../templates.ts";
import { runtimeSymbol } from "../type-text.ts";
import type { ModuleBuilder, Parameter } from "../typescript.ts";
import { type Check, checkOf, primitiveCheck } from "./checks.ts";
import { type CheckedMember, rulesText, type Shape } from "./rules.ts";

/** One module for each type with a guard, a check, rules and a Standard Schema for each of its shapes. */
export function validators(templates: Templates): Emitter {
  return function* emitValidators(plan): Generator<OutputFile> {
    for (const type of plan.types) {
      const { from } = plan.typeSymbol(type.qualifiedName, "guard");
      const module = startModule(from, type.origins, plan, templates);
      addTypeNames(type, module);
      for (const shape of shapesOf(type, module)) addShape(shape, module);
      if (plan.isItem(type.qualifiedName)) addArrayFunction(type, module);
      yield module.print();
    }
  };
}

function shapesOf(type: ObjectType, module: PlannedModule): Shape[] {
  const properties = allProperties(type, module.plan.find);
  const shape = (kind: ShapeKind, members: readonly Pick<WriteMember, "property" | "required">[]): Shape => {
    const checked = members.map(({ property, required }) => ({
      name: property.name,
      required,
      nullable: property.nullable,
      check: checkOf(property, module),
    }));
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
  const symbol = (artefact: TypeArtefact) => module.plan.typeSymbol(type.qualifiedName, artefact, kind).name;
  const names = { visit: symbol("visit"), rules: symbol("rules") };
  const typeName = module.type(module.plan.placeSymbol(type.qualifiedName, kind));
  const isWritten = kind !== "interface";
  const open = isWritten ? "Unknown and read-only members do not." : "Unknown members pass.";
  module.addFunction({
    name: symbol("guard"),
    docs: docs([`Tells whether \`value\` has the shape of {@link ${typeName}}. ${open}`]),
    parameters: [valueParameter],
    returnType: `value is ${typeName}`,
    statements: module.render(isWritten ? "guard-written" : "guard", names),
  });
  module.addFunction({
    name: symbol("check"),
    docs: docs([`Lists everything that keeps \`value\` from having the shape of {@link ${typeName}}.`]),
    parameters: [valueParameter, ...(isWritten ? [] : [checkOptions(module)])],
    returnType: `${module.type(runtimeSymbol("validation", "Verdict"))}<${typeName}>`,
    statements: module.render(isWritten ? "check-written" : "check", names),
  });
  if (!isWritten) addVisitFunction(shape, names.visit, module);
  module.addConstant({
    name: names.rules,
    docs: docs([`What {@link ${typeName}} is made of.`]),
    type: module.type(runtimeSymbol("rules", "ObjectRules")),
    initializer: rulesText(shape, module),
  });
  const standardSchema = module.value(runtimeSymbol("standard-schema", "standardSchema"));
  module.addConstant({
    name: symbol("schema"),
    docs: docs([`{@link ${typeName}} as a Standard Schema, which also gives its JSON Schema.`]),
    type: `${module.type(runtimeSymbol("standard-schema", "StandardSchema"))}<${typeName}>`,
    initializer: `/* @__PURE__ */ ${standardSchema}(${symbol("check")}, ${names.rules})`,
  });
}

const valueParameter: Parameter = { name: "value", type: "unknown" };

function checkOptions(module: ModuleBuilder): Parameter {
  return { name: "options", type: module.type(runtimeSymbol("validation", "CheckOptions")), hasQuestionToken: true };
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
