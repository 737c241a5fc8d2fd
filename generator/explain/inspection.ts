import { compareDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { EmitPlan } from "../emit/plan/plan.ts";
import type { ModuleSymbol } from "../emit/plan/symbols.ts";
import type { EnumType, ObjectType, Operation, OperationBody } from "../model/model.ts";
import { matchTarget } from "../model/paths/match.ts";
import { describeReference } from "../model/types/reference.ts";

/** A type with what is emitted for it. */
export type InspectedType = (ObjectType | EnumType) & { readonly emitted: ModuleSymbol };

/** A documented request with the function that sends it. Where a page documents several, one function sends them all. */
export interface InspectedOperation {
  /** The name of the request function and its module below the output folder. */
  readonly emitted: ModuleSymbol;
  readonly page: string;
  readonly line: number;
  readonly method: string;
  /** The path as documented. */
  readonly path: string;
  /** Whether no request line documents it, but an example does. */
  readonly shown?: boolean;
  /** The parameters of the path and of the query that is sent with it. */
  readonly parameters: readonly { readonly name: string; readonly placeholder: string }[];
  readonly baseUrl?: string;
  /** What is sent: the type, where it is a resource, and the interface that is emitted for it. */
  readonly body?: { readonly type?: string; readonly emitted: ModuleSymbol } | undefined;
  /** The query options that callers may give; absent where the page says nothing of them. */
  readonly query?: readonly string[];
  readonly headers: { readonly fixed: readonly string[]; readonly optional: readonly string[] };
  readonly statuses: readonly number[];
  /** The form of the answer. */
  readonly answer: Operation["response"]["answer"];
  /** The type that is answered; absent where the answer has no body. */
  readonly response?: string;
  /** The examples that send this request; those that fit no request stand with the first. */
  readonly examples: Operation["examples"];
}

/** The linked model and the plan of the output, as JSON-serialisable data. */
export interface Inspection {
  readonly types: readonly InspectedType[];
  readonly operations: readonly InspectedOperation[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the data that `inspect` prints. */
export function inspectPlan(plan: EmitPlan): Inspection {
  const types = [...plan.types, ...plan.enums].map((type) => ({
    ...type,
    emitted: plan.typeSymbol(type.qualifiedName, "interface"),
  }));
  return {
    types,
    operations: plan.operations.flatMap((operation) => inspectOperation(operation, plan)),
    diagnostics: [...plan.model.diagnostics, ...plan.diagnostics].sort(compareDiagnostics),
  };
}

/** One entry for each documented request; lines that repeat one are left out. */
function inspectOperation(operation: Operation, plan: EmitPlan): InspectedOperation[] {
  const { page, paths, baseUrl, body, query, headers, optionalHeaders, response, examples } = operation;
  const distinct = new Map(paths.map((path) => [`${path.method} ${path.template}`, path] as const).reverse());
  const entries = [...distinct.values()].reverse();
  const pathOf = ({ request }: Operation["examples"][number]) => {
    const match = request && matchTarget(request.method, request.target, paths)?.path;
    return (
      entries.find(({ method, template }) => method === match?.method && template === match.template) ?? entries[0]
    );
  };
  return entries.map((path) => ({
    emitted: plan.operationSymbol(operation, "function"),
    page,
    line: path.origin.line,
    method: path.method,
    path: path.template,
    ...(path.shown && { shown: true }),
    parameters: [...path.parts, ...path.query.flatMap(({ value }) => value)].flatMap((part) =>
      part.kind === "parameter" ? [{ name: part.name, placeholder: part.placeholder }] : [],
    ),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(body && { body: inspectBody(operation, body, plan) }),
    ...(query && { query: query.map(({ name }) => name) }),
    headers: { fixed: headers.map(({ name }) => name), optional: optionalHeaders.map(({ name }) => name) },
    statuses: response.statuses,
    answer: response.answer,
    ...(response.type && { response: describeReference(response.type) }),
    examples: examples.filter((example) => pathOf(example) === path),
  }));
}

function inspectBody(operation: Operation, body: OperationBody, plan: EmitPlan): InspectedOperation["body"] {
  if (body.kind === "parameters") return { emitted: plan.operationSymbol(operation, "body") };
  if (body.kind === "reference") return { emitted: { name: "Reference", from: "runtime/query.ts" } };
  if (body.kind === "empty") return undefined;
  if (body.kind === "content") return { emitted: { name: "Content", from: "runtime/client.ts" } };
  return { type: body.type, emitted: plan.typeSymbol(body.type, body.kind) };
}
