import { quoted } from "../emit/literals.ts";
import { interfaces } from "../emit/models/interfaces.ts";
import type { EmitPlan, Emitter } from "../emit/plan/plan.ts";
import type { ModuleSymbol } from "../emit/plan/symbols.ts";
import { requests } from "../emit/requests/requests.ts";
import type { Templates } from "../emit/templates.ts";
import { validators } from "../emit/validators/validators.ts";
import type { EnumType, ObjectType, Operation, WriteMember } from "../model/model.ts";

/** What is generated for something, as it stands in the output. */
export interface Excerpt {
  /** The declaration that it is taken from, and its module below the output folder. */
  readonly in: ModuleSymbol;
  readonly lines: readonly string[];
}

/** The interface of each shape, the function that tells whether a value has it, and where that checks members. */
const shapes = [
  { interface: "interface", guard: "guard", checks: "visit" },
  { interface: "create", guard: "create-guard", checks: "create-rules" },
  { interface: "update", guard: "update-guard", checks: "update-rules" },
] as const;

/** What a property becomes: the member of each interface that has it, and what the validators check. */
export function propertyExcerpts(type: ObjectType, name: string, plan: EmitPlan, templates: Templates): Excerpt[] {
  const emitted = emittedFor({ ...plan, types: [type], enums: [], operations: [] }, [
    interfaces(templates),
    validators(templates),
  ]);
  return shapes.flatMap((shape) =>
    [shape.interface, shape.checks].flatMap((artefact) => {
      const symbol = plan.typeSymbol(type.qualifiedName, artefact);
      const lines = linesAbout(name, emitted(symbol));
      return lines.length === 0 ? [] : [{ in: symbol, lines }];
    }),
  );
}

/** What a type becomes: the heads of its interfaces and guards, or all of an enumeration. */
export function typeExcerpts(type: ObjectType | EnumType, plan: EmitPlan, templates: Templates): Excerpt[] {
  const only = type.kind === "object" ? { types: [type], enums: [] } : { types: [], enums: [type] };
  const emitted = emittedFor({ ...plan, ...only, operations: [] }, [interfaces(templates), validators(templates)]);
  return shapes
    .flatMap((shape) => [shape.interface, shape.guard])
    .map((artefact) => plan.typeSymbol(type.qualifiedName, artefact))
    .flatMap((symbol) => {
      const lines = emitted(symbol);
      const shown = type.kind === "enum" ? lines : lines.slice(0, 1);
      return shown.length === 0 ? [] : [{ in: symbol, lines: shown }];
    });
}

/** What an operation becomes: the head of its function, and what that sends. */
export function operationExcerpts(operation: Operation, plan: EmitPlan, templates: Templates): Excerpt[] {
  const emitted = emittedFor({ ...plan, types: [], enums: [], operations: [operation] }, [requests(templates)]);
  return (["function", "body", "parameters"] as const).flatMap((artefact) => {
    const symbol = plan.operationSymbol(operation, artefact);
    const lines = emitted(symbol);
    return lines.length === 0 ? [] : [{ in: symbol, lines }];
  });
}

/** What a member of a body becomes that only a page describes. */
export function bodyMemberExcerpts(
  operation: Operation,
  { property }: WriteMember,
  plan: EmitPlan,
  templates: Templates,
): Excerpt[] {
  const body = plan.operationSymbol(operation, "body").name;
  return operationExcerpts(operation, plan, templates)
    .filter((excerpt) => excerpt.in.name === body)
    .map((excerpt) => ({ ...excerpt, lines: linesAbout(property.name, excerpt.lines) }));
}

/** Finds declarations in what is emitted. */
function emittedFor(plan: EmitPlan, emitters: readonly Emitter[]): (symbol: ModuleSymbol) => readonly string[] {
  const files = new Map(emitters.flatMap((emit) => Array.from(emit(plan), ({ path, text }) => [path, text] as const)));
  return ({ name, from }) => declarationLines(files.get(from) ?? "", name);
}

/** The lines of a declaration, from its keyword to its end, without comments. */
function declarationLines(text: string, name: string): string[] {
  const lines = text.split("\n");
  const start = lines.findIndex((line) =>
    new RegExp(`^export (?:async )?(?:interface|type|function|const) ${name}\\b`).test(line),
  );
  if (start === -1) return [];
  const length = lines.slice(start).findIndex((line, at) => line === "" || (at > 0 && /^(?:\}|>)/.test(line)));
  const body = lines.slice(start, length === -1 ? undefined : start + length + 1);
  return body.filter((line) => line !== "" && !/^\s*(?:\/?\*|\/\/)/.test(line));
}

/** The lines that declare or check a member: `name?: …`, `value.name …` or the name in quotes. */
function linesAbout(name: string, lines: readonly string[]): string[] {
  return lines.map((line) => line.trim().replace(/ &&$/, "")).filter((line) => mentions(line, name));
}

function mentions(line: string, name: string): boolean {
  const literal = quoted(name);
  return (
    line.startsWith(`${name}:`) ||
    line.startsWith(`${name}?:`) ||
    line.startsWith(literal) ||
    line.includes(`[${literal}]`) ||
    line.includes(`(value, ${literal})`) ||
    (/^(?:required|readOnly): /.test(line) && line.includes(literal)) ||
    new RegExp(`\\bvalue\\.${name.replace(/[$]/g, "\\$&")}(?![\\w$])`).test(line)
  );
}
