import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type EmitPlan, findingsOf } from "../emit/plan/plan.ts";
import type { ModuleSymbol } from "../emit/plan/symbols.ts";
import type { EnumType, ObjectType, Operation, OperationBody, OperationResponse } from "../model/model.ts";
import { matchTarget } from "../model/paths/match.ts";
import { describeReference } from "../model/types/reference.ts";
import { requireKnownOptions } from "../options.ts";
import { type PlanOptions, planOptionNames, planPages } from "../plan-pages.ts";

/** A type, and the interface that is emitted for it. */
export type InspectedType = (ObjectType | EnumType) & { readonly emitted: ModuleSymbol };

/** A documented request, and the function that sends it. One function sends all requests of a page. */
export interface InspectedOperation {
  /** The name of the request function and its module below the output folder. */
  readonly emitted: ModuleSymbol;
  readonly page: string;
  readonly line: number;
  readonly method: string;
  /** The path as documented. */
  readonly path: string;
  /** Whether only an example documents it, and no request line. */
  readonly shown?: boolean;
  /** The parameters of the path, and of a query that is part of it. */
  readonly parameters: readonly { readonly name: string; readonly placeholder: string }[];
  readonly baseUrl?: string;
  /** What is sent: the type if it is a resource, and the interface that is emitted for it. */
  readonly body?: { readonly type?: string; readonly emitted: ModuleSymbol } | undefined;
  /** The query options that callers may give; absent where the page does not mention them. */
  readonly query?: readonly string[];
  readonly headers: { readonly fixed: readonly string[]; readonly optional: readonly string[] };
  readonly statuses: readonly number[];
  /** The form of the response. */
  readonly answer: Operation["response"]["answer"];
  /** The type of the response; absent where it has no body. */
  readonly response?: string;
  /** The examples that send this request. The first request of a page also has those that match none. */
  readonly examples: Operation["examples"];
}

/** The linked model and the plan of the output, as JSON-serialisable data. */
export interface Inspection {
  readonly types: readonly InspectedType[];
  readonly operations: readonly InspectedOperation[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads pages and returns what they mean, with the evidence of every member and the name of everything that
 * {@link generate} emits.
 *
 * @throws an input error for input or corrections that cannot be read
 */
export async function inspect(options: PlanOptions = {}): Promise<Inspection> {
  requireKnownOptions(options, planOptionNames);
  const plan = await planPages(options);
  const types = [...plan.types, ...plan.enums].map((type) => ({
    ...type,
    emitted: plan.typeSymbol(type.qualifiedName, "interface"),
  }));
  const operations = plan.operations.flatMap((operation) => inspectOperation(operation, plan));
  return { types, operations, diagnostics: findingsOf(plan) };
}

/** One entry for each documented request, without repetitions. */
function inspectOperation(operation: Operation, plan: EmitPlan): InspectedOperation[] {
  const { page, paths, baseUrl, body, query, headers, givenHeaders, response, examples } = operation;
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
    headers: { fixed: headers.map(({ name }) => name), optional: givenHeaders.map(({ name }) => name) },
    ...inspectResponse(path.response ?? response),
    examples: examples.filter((example) => pathOf(example) === path),
  }));
}

function inspectResponse({ statuses, answer, type }: OperationResponse) {
  return { statuses, answer, ...(type && { response: describeReference(type) }) };
}

function inspectBody(operation: Operation, body: OperationBody, plan: EmitPlan): InspectedOperation["body"] {
  if (body.kind === "parameters") return { emitted: plan.operationSymbol(operation, "body") };
  if (body.kind === "reference") return { emitted: { name: "Reference", from: "runtime/query.ts" } };
  if (body.kind === "empty") return undefined;
  if (body.kind === "content") return { emitted: { name: "Content", from: "runtime/client.ts" } };
  return { type: body.type, emitted: plan.typeSymbol(body.type, body.kind) };
}
