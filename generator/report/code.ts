import { emitFiles } from "../emit/emit.ts";
import type { EmitPlan } from "../emit/plan/plan.ts";
import type { ModuleSymbol, OperationArtefact } from "../emit/plan/symbols.ts";
import type { TemplateFiles } from "../emit/template-files.ts";
import { declarationLines } from "../explain/excerpts.ts";
import type { EnumType, ObjectType, Operation } from "../model/model.ts";
import type { CodeKind, ReportCode } from "./data.ts";

/** Finds the generated code of types and operations. */
export interface GeneratedCode {
  ofType(type: ObjectType | EnumType): ReportCode[];
  ofOperation(operation: Operation): ReportCode[];
}

const shapes = ["interface", "create", "update"] as const;

/** Emits everything once, and takes it apart. */
export function generatedCode(plan: EmitPlan, templates: TemplateFiles): GeneratedCode {
  const emitted = emitFiles(plan, templates, { emit: ["models", "validators", "requests", "permissions", "openapi"] });
  const files = new Map(emitted.map(({ path, text }) => [path, text]));
  const schemas = schemasIn(files.get("openapi.json") ?? "{}");
  const declared = (kind: CodeKind, symbol: ModuleSymbol): ReportCode[] => {
    const lines = declarationLines(files.get(symbol.from) ?? "", symbol.name);
    return lines.length > 0 ? [{ kind, in: symbol, lines }] : [];
  };
  const schema = (name: string): ReportCode[] => {
    const value = schemas.get(name);
    if (value === undefined) return [];
    return [
      {
        kind: "JSON Schema",
        in: { name, from: "openapi.json" },
        lines: JSON.stringify(value, withoutDescription, 2).split("\n"),
      },
    ];
  };
  return {
    ofType: ({ qualifiedName, kind }) => {
      const symbols = shapes.map((shape) => plan.typeSymbol(qualifiedName, shape));
      return [
        ...(kind === "enum" ? declared("models", plan.typeSymbol(qualifiedName, "values")) : []),
        ...symbols.flatMap((symbol) => declared("models", symbol)),
        ...shapes.flatMap((shape) => declared("validators", plan.typeSymbol(qualifiedName, "visit", shape))),
        ...symbols.slice(0, 1).flatMap(({ name }) => schema(name)),
      ];
    },
    ofOperation: (operation) => {
      const of = (kind: CodeKind, artefact: OperationArtefact) =>
        declared(kind, plan.operationSymbol(operation, artefact));
      return [
        ...of("requests", "function"),
        ...of("requests", "body"),
        ...of("requests", "parameters"),
        ...of("validators", "visit"),
        ...of("permissions", "permissions"),
      ];
    },
  };
}

/** The schemas of an OpenAPI document, by name. */
function schemasIn(text: string): ReadonlyMap<string, unknown> {
  const document: unknown = JSON.parse(text);
  const components = memberOf(document, "components");
  return new Map(Object.entries(memberOf(components, "schemas") ?? {}));
}

function memberOf(value: unknown, name: string): object | undefined {
  const member: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return typeof member === "object" && member !== null ? member : undefined;
}

/** The page beside the code says what descriptions repeat. */
function withoutDescription(name: string, value: unknown): unknown {
  return name === "description" && typeof value === "string" ? undefined : value;
}
