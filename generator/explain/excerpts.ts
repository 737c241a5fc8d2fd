import { quoted } from "../emit/literals.ts";
import { interfaces } from "../emit/models/interfaces.ts";
import type { EmitPlan, Emitter } from "../emit/plan/plan.ts";
import type { ModuleSymbol } from "../emit/plan/symbols.ts";
import { requests } from "../emit/requests/requests.ts";
import type { Templates } from "../emit/templates.ts";
import { validators } from "../emit/validators/validators.ts";
import type { EnumType, ObjectType, Operation, WriteMember } from "../model/model.ts";

/** A part of the generated code. */
export interface Excerpt {
  /** The declaration, and its module below the output folder. */
  readonly in: ModuleSymbol;
  readonly lines: readonly string[];
}

/** The shapes of a type: the interface, the function that validates it, and the one that checks its members. */
const shapes = [
  { kind: "interface", checks: "visit" },
  { kind: "create", checks: "rules" },
  { kind: "update", checks: "rules" },
] as const;

/** The code for a property: its member in each interface, and the checks of the validators. */
export function propertyExcerpts(type: ObjectType, name: string, plan: EmitPlan, templates: Templates): Excerpt[] {
  const symbols = shapes.flatMap(({ kind, checks }) =>
    [kind, checks].map((artefact) => plan.typeSymbol(type.qualifiedName, artefact, kind)),
  );
  const emitters = [interfaces(templates), validators(templates, false)];
  return excerpts(symbols, { ...plan, types: [type], enums: [], operations: [] }, emitters, (lines) =>
    linesAbout(name, lines),
  );
}

/** The code for a type: the first lines of its interfaces and guards, or a whole enumeration. */
export function typeExcerpts(type: ObjectType | EnumType, plan: EmitPlan, templates: Templates): Excerpt[] {
  const symbols = shapes.flatMap(({ kind }) =>
    ([kind, "guard"] as const).map((artefact) => plan.typeSymbol(type.qualifiedName, artefact, kind)),
  );
  const only = type.kind === "object" ? { types: [type], enums: [] } : { types: [], enums: [type] };
  const emitters = [interfaces(templates), validators(templates, false)];
  return excerpts(symbols, { ...plan, ...only, operations: [] }, emitters, (lines) =>
    type.kind === "enum" ? lines : lines.slice(0, 1),
  );
}

/** The code for an operation: its function, and what that sends. */
export function operationExcerpts(operation: Operation, plan: EmitPlan, templates: Templates): Excerpt[] {
  const artefacts = ["function", "body", "parameters"] as const;
  const symbols = artefacts.map((artefact) => plan.operationSymbol(operation, artefact));
  const only = { ...plan, types: [], enums: [], operations: [operation] };
  return excerpts(symbols, only, [requests(templates)], (lines) => lines);
}

/** The code for a member of a body that only a page describes. */
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

/** Emits files, and finds declarations in them. */
function excerpts(
  symbols: readonly ModuleSymbol[],
  plan: EmitPlan,
  emitters: readonly Emitter[],
  select: (lines: readonly string[]) => readonly string[],
): Excerpt[] {
  const files = new Map(emitters.flatMap((emit) => Array.from(emit(plan), ({ path, text }) => [path, text] as const)));
  return symbols
    .map((symbol) => ({ in: symbol, lines: select(declarationLines(files.get(symbol.from) ?? "", symbol.name)) }))
    .filter(({ lines }) => lines.length > 0);
}

const declaration = /^export (?:async )?(?:interface|type|function|const) ([\w$]+)/;

/** The lines of a declaration, from its keyword to its end, without comments. */
export function declarationLines(text: string, name: string): string[] {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => declaration.exec(line)?.[1] === name);
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
