import { compareDiagnostics, type Diagnostic } from "./diagnostics.ts";
import type { EmitPlan, ModuleSymbol } from "./emit/plan.ts";
import type { EnumType, ObjectType, Operation, OperationBody } from "./model/model.ts";
import { describeReference } from "./model/reference.ts";

/** A type with what is emitted for it. */
export type InspectedType = (ObjectType | EnumType) & { readonly emitted: ModuleSymbol };

/** An operation with the function that is emitted for it. */
export interface InspectedOperation {
  /** The name of the request function and its module below the output folder. */
  readonly emitted: ModuleSymbol;
  readonly page: string;
  readonly line: number;
  readonly method: string;
  /** The path as documented. */
  readonly path: string;
  /** All documented requests; some are shown by examples only. */
  readonly paths: readonly {
    readonly method: string;
    readonly path: string;
    readonly line: number;
    readonly shown?: boolean;
  }[];
  /** The parameters of the path. */
  readonly parameters: readonly { readonly name: string; readonly placeholder: string }[];
  readonly baseUrl?: string;
  /** What is sent: the type, where it is a resource, and the interface that is emitted for it. */
  readonly body?: { readonly type?: string; readonly emitted: ModuleSymbol } | undefined;
  readonly statuses: readonly number[];
  readonly answer: Operation["response"]["answer"];
  /** The type that is answered; absent where the answer has no body. */
  readonly response?: string;
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

function inspectOperation(operation: Operation, plan: EmitPlan): InspectedOperation[] {
  const { page, origin, paths, baseUrl, body, response, examples } = operation;
  const [path] = paths;
  if (path === undefined) return [];
  return [
    {
      emitted: plan.operationSymbol(operation, "function"),
      page,
      line: origin.line,
      method: path.method,
      path: path.template,
      paths: paths.map(({ method, template, shown, origin: place }) => ({
        method,
        path: template,
        line: place.line,
        ...(shown && { shown }),
      })),
      parameters: path.parts.flatMap((part) =>
        part.kind === "parameter" ? [{ name: part.name, placeholder: part.placeholder }] : [],
      ),
      ...(baseUrl !== undefined && { baseUrl }),
      ...(body && { body: inspectBody(operation, body, plan) }),
      statuses: response.statuses,
      answer: response.answer,
      ...(response.type && { response: describeReference(response.type) }),
      examples,
    },
  ];
}

function inspectBody(operation: Operation, body: OperationBody, plan: EmitPlan): InspectedOperation["body"] {
  if (body.kind === "parameters") return { emitted: plan.operationSymbol(operation, "body") };
  if (body.kind === "reference") return { emitted: { name: "Reference", from: "runtime/query.ts" } };
  if (body.kind === "content") return { emitted: { name: "Content", from: "runtime/client.ts" } };
  return { type: body.type, emitted: plan.typeSymbol(body.type, body.kind) };
}
