import {
  type FunctionDeclarationStructure,
  type ParameterDeclarationStructure,
  type StatementStructures,
  StructureKind,
} from "ts-morph";
import { compareText } from "../diagnostics.ts";
import type { Operation, PathPart, TypeReference } from "../model/model.ts";
import { headerOf } from "./header.ts";
import { writeProperty } from "./interfaces.ts";
import { propertyKey, quoted } from "./names.ts";
import type { EmitPlan, Emitter, OutputFile } from "./plan.ts";
import type { Templates } from "./templates.ts";
import { runtimeSymbol, typeText } from "./type-text.ts";
import { createModule, docs, type ModuleBuilder } from "./typescript.ts";

/** One module of request functions for each resource. */
export function requests(templates: Templates): Emitter {
  return function* emitRequests(plan): Generator<OutputFile> {
    const byModule = new Map<string, Operation[]>();
    for (const operation of plan.operations) {
      const { from } = plan.operationSymbol(operation, "function");
      byModule.set(from, [...(byModule.get(from) ?? []), operation]);
    }
    for (const [path, operations] of byModule) {
      const module = createModule(
        path,
        headerOf(
          operations.map(({ origin }) => origin),
          templates,
        ),
      );
      const nameOf = (operation: Operation) => plan.operationSymbol(operation, "function").name;
      operations.sort((left, right) => compareText(nameOf(left), nameOf(right)));
      for (const operation of operations) module.add(...statements(operation, plan, templates, module));
      yield module.file();
    }
  };
}

function statements(
  operation: Operation,
  plan: EmitPlan,
  templates: Templates,
  module: ModuleBuilder,
): StatementStructures[] {
  const body = bodyInterface(operation, plan, module);
  return [...(body ? [body] : []), requestFunction(operation, plan, templates, module)];
}

function requestFunction(
  operation: Operation,
  plan: EmitPlan,
  templates: Templates,
  module: ModuleBuilder,
): FunctionDeclarationStructure {
  const { paths, description, page, title } = operation;
  const [path] = paths;
  if (path === undefined) throw new Error(`${page} has no path`);
  const client = (name: string) => module.type(runtimeSymbol("client", name));
  const bodyType = bodyText(operation, plan, module);
  const names = path.parts.flatMap((part) => (part.kind === "parameter" ? [part.name] : []));
  const parameters: (ParameterDeclarationStructure | undefined)[] = [
    { kind: StructureKind.Parameter, name: "client", type: client("Client") },
    names.length === 0
      ? undefined
      : {
          kind: StructureKind.Parameter,
          name: "parameters",
          type: `{ ${names.map((name) => `${propertyKey(name)}: string`).join("; ")} }`,
        },
    bodyType === undefined ? undefined : { kind: StructureKind.Parameter, name: "body", type: bodyType },
    { kind: StructureKind.Parameter, name: "options", hasQuestionToken: true, type: client("RequestOptions") },
  ];
  const answer = answerText(operation, plan, module);
  return {
    kind: StructureKind.Function,
    name: plan.operationSymbol(operation, "function").name,
    isExported: true,
    isAsync: true,
    docs: docs([description === "" ? title : description, `\`${path.method} ${path.template}\``], [["see", page]]),
    parameters: parameters.filter((parameter) => parameter !== undefined),
    returnType: `Promise<${answer}>`,
    statements: [
      templates.render(
        "request",
        {
          send: module.value(runtimeSymbol("client", "send")),
          method: quoted(path.method),
          path: pathText(path.parts, module),
          baseUrl: operation.baseUrl === undefined ? "" : quoted(operation.baseUrl),
          headers: operation.headers.map(({ name, value }) => `${propertyKey(name)}: ${quoted(value)}`).join(", "),
          statuses: operation.response.statuses.join(", "),
          hasBody: bodyType !== undefined,
          answer: quoted(answer === "void" ? "nothing" : "json"),
        },
        module,
      ),
    ],
  };
}

/** The text of a path as a template literal; parameters are encoded, so that none can reach beyond its segment. */
function pathText(parts: readonly PathPart[], module: ModuleBuilder): string {
  if (parts.every(({ kind }) => kind === "text")) {
    return quoted(parts.map((part) => (part.kind === "text" ? encodeText(part.text) : "")).join(""));
  }
  const text = parts.map((part) =>
    part.kind === "text"
      ? encodeText(part.text).replace(/[\\`]|\$(?=\{)/g, "\\$&")
      : `\${${module.value(runtimeSymbol("client", "segment"))}(parameters.${part.name})}`,
  );
  return `\`${text.join("")}\``;
}

/** What a URL cannot hold is encoded; what is encoded already stays. */
function encodeText(text: string): string {
  return text.replace(/[^\w!$&'()*+,;=:@/.~%-]+/gu, (characters) =>
    encodeURIComponent(characters.replace(/\p{Cs}/gu, "\uFFFD")),
  );
}

function bodyText(operation: Operation, plan: EmitPlan, module: ModuleBuilder): string | undefined {
  const { body } = operation;
  if (body === undefined) return undefined;
  return body.kind === "parameters"
    ? plan.operationSymbol(operation, "body").name
    : module.type(plan.typeSymbol(body.type, body.kind));
}

function bodyInterface(operation: Operation, plan: EmitPlan, module: ModuleBuilder): StatementStructures | undefined {
  const { body } = operation;
  if (body?.kind !== "parameters") return undefined;
  return {
    kind: StructureKind.Interface,
    name: plan.operationSymbol(operation, "body").name,
    isExported: true,
    docs: docs([`What {@link ${plan.operationSymbol(operation, "function").name}} sends.`]),
    properties: body.members.map((member) => writeProperty(member, plan, module)),
  };
}

function answerText({ response }: Operation, plan: EmitPlan, module: ModuleBuilder): string {
  const { type, page } = response;
  if (type === undefined) return "void";
  const text = (of: TypeReference) => typeText(of, "read", plan, module);
  return page && type.kind === "collection"
    ? `${module.type(runtimeSymbol("page", "Page"))}<${text(type.items)}>`
    : text(type);
}
