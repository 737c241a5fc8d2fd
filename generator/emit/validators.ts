import type { FunctionDeclarationStructure, StatementStructures } from "ts-morph";
import type { ObjectType, TypeReference } from "../model/model.ts";
import { type Check, checkOf } from "./checks.ts";
import { headerOf } from "./header.ts";
import { odataTypeLiterals } from "./interfaces.ts";
import { isIdentifier, isInherited, quoted } from "./names.ts";
import type { EmitPlan, Emitter, OutputFile, TypeArtefact } from "./plan.ts";
import { StructureKind, VariableDeclarationKind } from "./structures.ts";
import type { Templates } from "./templates.ts";
import { type Direction, runtimeSymbol } from "./type-text.ts";
import { createModule, docs, type ModuleBuilder } from "./typescript.ts";

/** One module for each type with a guard, a check, an explanation and a Standard Schema for each of its shapes. */
export function validators(templates: Templates): Emitter {
  return function* emitValidators(plan): Generator<OutputFile> {
    for (const type of plan.types) {
      const { from } = plan.typeSymbol(type.qualifiedName, "guard");
      const module = createModule(from, headerOf(type.origins, templates));
      for (const shape of shapesOf(type, plan, module)) module.add(...statements(shape, type, plan, templates, module));
      yield module.file();
    }
  };
}

/** A member to be checked, with the expressions that check it. */
interface Member {
  readonly name: string;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly check: Check;
}

interface Shape {
  readonly interface: "interface" | "create" | "update";
  readonly prefix: "" | "create-" | "update-";
  readonly base: ObjectType | undefined;
  readonly members: readonly Member[];
}

function shapesOf(type: ObjectType, plan: EmitPlan, module: ModuleBuilder): Shape[] {
  const memberOf = (
    direction: Direction,
    required: boolean,
    of: { name: string; type: TypeReference; nullable: boolean },
  ) => ({
    name: of.name,
    required,
    nullable: of.nullable,
    check: checkOf(of.type, direction, plan, module),
  });
  const odataType = odataTypeMembers(type, plan, module);
  const shapes: Shape[] = [
    {
      interface: "interface",
      prefix: "",
      base: type.base === undefined ? undefined : plan.find(type.base),
      members: [...odataType, ...type.properties.map((property) => memberOf("read", false, property))],
    },
  ];
  for (const kind of ["create", "update"] as const) {
    const members = type[kind]?.members.map(({ property, required }) => memberOf("write", required, property));
    if (members)
      shapes.push({ interface: kind, prefix: `${kind}-`, base: undefined, members: [...odataType, ...members] });
  }
  return shapes;
}

function odataTypeMembers(type: ObjectType, plan: EmitPlan, module: ModuleBuilder): Member[] {
  if (type.odataTypes.length === 0) return [];
  const literals = odataTypeLiterals(type, plan).map(quoted);
  const check: Check =
    literals.length === 0
      ? checkOf({ kind: "primitive", name: "String" }, "read", plan, module)
      : {
          guard: (value) => `(${literals.map((literal) => `${value} === ${literal}`).join(" || ")})`,
          explain: `${module.value(runtimeSymbol("validation", "oneOf"))}([${literals.join(", ")}])`,
        };
  return [{ name: "@odata.type", required: false, nullable: false, check }];
}

function statements(
  shape: Shape,
  type: ObjectType,
  plan: EmitPlan,
  templates: Templates,
  module: ModuleBuilder,
): StatementStructures[] {
  const name = (artefact: "guard" | "check" | "explain" | "schema") =>
    plan.typeSymbol(type.qualifiedName, `${shape.prefix}${artefact}` satisfies TypeArtefact).name;
  const typeName = module.type(plan.typeSymbol(type.qualifiedName, shape.interface));
  const runtimeType = (symbol: string) => module.type(runtimeSymbol("validation", symbol));
  const schemaType = module.type(runtimeSymbol("standard-schema", "StandardSchema"));
  const value = { name: "value", type: "unknown" };
  return [
    declareFunction(
      name("guard"),
      `Tells whether \`value\` has the shape of {@link ${typeName}}. Unknown members pass.`,
      {
        parameters: [value],
        returnType: `value is ${typeName}`,
        statements: [templates.render("guard", { conditions: conditions(shape, typeName, plan, module) }, module)],
      },
    ),
    declareFunction(
      name("check"),
      `Lists everything that keeps \`value\` from having the shape of {@link ${typeName}}.`,
      {
        parameters: [value],
        returnType: `${runtimeType("Verdict")}<${typeName}>`,
        statements: [templates.render("check", { explain: name("explain") }, module)],
      },
    ),
    declareFunction(
      name("explain"),
      `Appends what is wrong with \`value\`, which stands at \`pointer\`, to \`problems\`.`,
      {
        parameters: [
          value,
          { name: "pointer", type: "string" },
          { name: "problems", type: `${runtimeType("Problem")}[]` },
        ],
        returnType: "void",
        statements: [templates.render("explain", explainView(shape, typeName, plan, module), module)],
      },
    ),
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      docs: docs([`{@link ${typeName}} as a Standard Schema.`]),
      declarations: [
        {
          name: name("schema"),
          type: `${schemaType}<${typeName}>`,
          initializer: `/* @__PURE__ */ ${module.value(runtimeSymbol("validation", "standardSchema"))}(${name("check")})`,
        },
      ],
    },
  ];
}

function declareFunction(
  name: string,
  description: string,
  rest: Pick<FunctionDeclarationStructure, "parameters" | "returnType" | "statements">,
): FunctionDeclarationStructure {
  return { kind: StructureKind.Function, name, isExported: true, docs: docs([description]), ...rest };
}

/** The conditions of a guard; all of them must hold. The base's comes last, as it narrows `value` to the base. */
function conditions(shape: Shape, typeName: string, plan: EmitPlan, module: ModuleBuilder): string[] {
  const { base, members } = shape;
  return [
    `${module.value(runtimeSymbol("validation", "isObject"))}<${typeName}>(value)`,
    ...members.flatMap((member) => condition(member, module) ?? []),
    ...(base ? [`${module.value(plan.typeSymbol(base.qualifiedName, "guard"))}(value)`] : []),
  ];
}

function condition({ name, required, nullable, check }: Member, module: ModuleBuilder): string | undefined {
  const value = access(name, module);
  const guard = check.guard(value);
  if (guard === undefined) return required ? `${value} !== undefined` : undefined;
  if (required) return nullable ? `(${value} === null || ${guard})` : guard;
  return `(${value} ${nullable ? "== null" : "=== undefined"} || ${guard.replace(/^\((.*)\)$/, "$1")})`;
}

function access(name: string, module: ModuleBuilder): string {
  if (isInherited(name)) return `${module.value(runtimeSymbol("validation", "own"))}(value, ${quoted(name)})`;
  return isIdentifier(name) ? `value.${name}` : `value[${quoted(name)}]`;
}

function explainView({ base, members }: Shape, typeName: string, plan: EmitPlan, module: ModuleBuilder) {
  const validation = (name: string) => module.value(runtimeSymbol("validation", name));
  return {
    type: typeName,
    explainMembers: validation("explainMembers"),
    base: base ? module.value(plan.typeSymbol(base.qualifiedName, "explain")) : "",
    members: members.map(({ name, required, nullable, check }) => {
      const checked = nullable ? `${validation("nullable")}(${check.explain})` : check.explain;
      // `__proto__: …` in a literal would set the prototype; a computed name is an ordinary member.
      const key = isIdentifier(name) ? name : name === "__proto__" ? `[${quoted(name)}]` : quoted(name);
      return { key, explain: required ? checked : `${validation("optional")}(${checked})` };
    }),
  };
}
