import type { EnumMember, EnumType, ObjectType, Property, WriteMember, WriteShape } from "../../model/model.ts";
import type { Member } from "../declarations.ts";
import { deprecatedTag, docs } from "../doc-comments.ts";
import { array, union } from "../lists.ts";
import { propertyKey, quoted } from "../literals.ts";
import type { EmitPlan, Emitter, OutputFile } from "../plan/plan.ts";
import type { ShapeKind } from "../plan/symbols.ts";
import { type PlannedModule, startModule } from "../planned-module.ts";
import type { Templates } from "../templates.ts";
import { nullableText, runtimeSymbol, typeText } from "../type-text.ts";

/** One module for each type: its interface, its write shapes; for an enumeration the union and the list of members. */
export function interfaces(templates: Templates): Emitter {
  return function* emitInterfaces(plan): Generator<OutputFile> {
    for (const type of plan.types) yield objectModule(type, plan, templates);
    for (const type of plan.enums) yield enumModule(type, plan, templates);
  };
}

function objectModule(type: ObjectType, plan: EmitPlan, templates: Templates): OutputFile {
  const { from } = plan.typeSymbol(type.qualifiedName, "interface");
  const module = startModule(from, type.origins, plan, templates);
  addReadInterface(type, module);
  addNavigation(type, module);
  addUnion(type, "interface", module);
  for (const kind of ["create", "update"] as const) {
    const shape = type[kind];
    if (shape === undefined) continue;
    addWriteInterface(type, kind, shape, module);
    addUnion(type, kind, module);
  }
  return module.print();
}

/** The values of `@odata.type` that a type may carry; a base also stands for types that nobody has documented yet. */
export function odataTypeLiterals(type: ObjectType, plan: EmitPlan): readonly string[] {
  if (type.odataTypes.length === 0 || plan.derivedOf(type.qualifiedName).length > 0) return [];
  return documentedNames(type);
}

/** All values of `@odata.type` that a value of a type itself may carry. */
export function documentedNames({ qualifiedName, odataTypes }: ObjectType): readonly string[] {
  return [...new Set([`#${qualifiedName}`, ...odataTypes])];
}

/** Whether values of a type may say of which type they are: those of a base do, whether or not an example shows it. */
export function hasOdataType({ odataTypes, qualifiedName }: ObjectType, plan: EmitPlan): boolean {
  return odataTypes.length > 0 || plan.derivedOf(qualifiedName).length > 0;
}

function odataTypeText(type: ObjectType, plan: EmitPlan): string | undefined {
  if (!hasOdataType(type, plan)) return undefined;
  const literals = odataTypeLiterals(type, plan);
  return literals.length === 0 ? "string" : literals.map(quoted).join(" | ");
}

/**
 * Declares what may stand in a place of the type: the type itself and those that are derived from it. Values of these
 * must say what they are (OData JSON Format 4.01, section 4.6.3).
 */
function addUnion(type: ObjectType, kind: ShapeKind, module: PlannedModule): void {
  const { plan } = module;
  const variants = plan.variantsOf(type.qualifiedName);
  if (variants.length === 0) return;
  const base = plan.typeSymbol(type.qualifiedName, kind).name;
  const absent = kind === "interface" ? "" : " | undefined";
  const itself = type.abstract ? [] : [`${base} & { "@odata.type"?: ${literalsText(type)}${absent} }`];
  const options = variants.map((variant) => {
    const shape = kind !== "interface" && variant[kind] ? kind : "interface";
    const name = module.type(plan.typeSymbol(variant.qualifiedName, shape));
    return `${name} & { "@odata.type": ${literalsText(variant)} }`;
  });
  const all = [...itself, ...options];
  module.addTypeAlias({
    name: plan.placeSymbol(type.qualifiedName, kind).name,
    docs: docs([`{@link ${base}}, or what is derived from it: \`"@odata.type"\` tells.`]),
    type: union(all.length === 1 ? all : all.map((option) => `(${option})`)),
  });
}

function literalsText(type: ObjectType): string {
  return documentedNames(type).map(quoted).join(" | ");
}

function addReadInterface(type: ObjectType, module: PlannedModule): void {
  const { plan } = module;
  const odataType = odataTypeText(type, plan);
  module.addInterface({
    name: plan.typeSymbol(type.qualifiedName, "interface").name,
    extends: basesOf(type, module),
    docs: docs([type.description, knownFrom(type)], tagsOf(type, plan)),
    properties: [
      ...(odataType === undefined ? [] : [property("@odata.type", odataType, true)]),
      ...type.properties.map((member) => readProperty(member, module)),
    ],
  });
}

/** Declares what `$expand` can name, where requests take that. */
function addNavigation({ qualifiedName }: ObjectType, module: PlannedModule): void {
  const { plan } = module;
  const names = plan.navigationOf(qualifiedName);
  if (names === undefined) return;
  module.addTypeAlias({
    name: plan.typeSymbol(qualifiedName, "navigation").name,
    docs: docs([`What \`$expand\` can name in {@link ${plan.placeSymbol(qualifiedName).name}}.`]),
    type: union(names.map(quoted)),
  });
}

function basesOf(of: ObjectType, { plan, type }: PlannedModule): string[] {
  if (of.base !== undefined && plan.find(of.base)) return [type(plan.typeSymbol(of.base, "interface"))];
  return isAnnotated(of, plan) ? [type(runtimeSymbol("annotations", "Annotations"))] : [];
}

/** Whether values of a type, which has no base, may carry the control information of OData, as resources do. */
export function isAnnotated({ properties }: ObjectType, { model }: EmitPlan): boolean {
  return model.collectionMember === undefined && properties.some(({ key }) => key);
}

function addWriteInterface(
  type: ObjectType,
  kind: "create" | "update",
  { members }: WriteShape,
  module: PlannedModule,
): void {
  const { plan } = module;
  const read = plan.typeSymbol(type.qualifiedName, "interface").name;
  const odataType = odataTypeText(type, plan);
  module.addInterface({
    name: plan.typeSymbol(type.qualifiedName, kind).name,
    docs: docs([`What a request ${kind === "create" ? "that creates" : "that changes"} {@link ${read}} sends.`]),
    properties: [
      ...(odataType === undefined ? [] : [property("@odata.type", `${odataType} | undefined`, true)]),
      ...members.map((member) => writeProperty(member, module)),
    ],
  });
}

/** A member of an answer, which may lack any of them. */
function readProperty(member: Property, module: PlannedModule): Member {
  const text = nullableText(typeText(member.type, "read", module), member.nullable);
  return property(member.name, text, true, docsOf(member));
}

/** A member of a body. An optional one also takes an explicit `undefined`, which JSON leaves out. */
export function writeProperty({ property: member, required }: WriteMember, module: PlannedModule): Member {
  const text = nullableText(typeText(member.type, "write", module), member.nullable);
  const type = required || text === "unknown" ? text : `${text} | undefined`;
  return property(member.name, type, !required, docsOf(member));
}

function property(name: string, type: string, isOptional: boolean, comments: string[] = []): Member {
  return { name: propertyKey(name), type, hasQuestionToken: isOptional, docs: comments };
}

function docsOf({ description, deprecated }: Property): string[] {
  return docs([description], deprecatedTag(deprecated));
}

function tagsOf(
  { origins, deprecated }: ObjectType | EnumType,
  plan: EmitPlan,
): (readonly [name: string, text: string])[] {
  const pages = new Set(origins.map(({ page }) => page));
  return [...Array.from(pages, (page) => ["see", plan.pageReference(page)] as const), ...deprecatedTag(deprecated)];
}

function knownFrom({ certainty }: ObjectType): string {
  if (certainty === "shown") return "Known from examples only.";
  return certainty === "guessed" ? "Known by name only." : "";
}

function memberDescription({ name, description: stated, deprecated }: EnumMember): string[] {
  const words = [stated, deprecated === true && !stated.toLowerCase().includes("deprecated") ? "Deprecated." : ""];
  const text = words.filter((part) => part !== "").join(" ");
  return text === "" ? [] : [`- \`${name}\`: ${text}`];
}

function enumModule(type: EnumType, plan: EmitPlan, templates: Templates): OutputFile {
  const symbol = plan.typeSymbol(type.qualifiedName, "interface");
  const module = startModule(symbol.from, type.origins, plan, templates);
  const values = plan.typeSymbol(type.qualifiedName, "values");
  const literals = type.members.map(({ name }) => quoted(name));
  const options = type.certainty === "guessed" ? [...literals, "(string & {})"] : literals;
  module.addTypeAlias({
    name: symbol.name,
    docs: docs(
      [
        type.description,
        type.certainty === "guessed" ? "Known from descriptions only; there may be other members." : "",
        type.members.flatMap((member) => memberDescription(member)),
      ],
      tagsOf(type, plan),
    ),
    type: literals.length === 0 ? "string" : union(options),
  });
  module.addConstant({
    name: values.name,
    docs: docs([`The members of {@link ${symbol.name}}, in documented order.`]),
    type: `readonly ${symbol.name}[]`,
    initializer: array(literals),
  });
  return module.print();
}
