import { compareText } from "../../diagnostics/diagnostic.ts";
import type { Operation } from "../../model/model.ts";
import { groupBy } from "../../multimap.ts";
import { docs } from "../doc-comments.ts";
import { headerOf } from "../header.ts";
import { propertyKey, quoted } from "../literals.ts";
import { writeProperty } from "../models/interfaces.ts";
import type { EmitPlan, Emitter, OutputFile } from "../plan/plan.ts";
import type { Templates } from "../templates.ts";
import { runtimeSymbol, typeText } from "../type-text.ts";
import { createModule, type ModuleBuilder, type Parameter } from "../typescript.ts";
import { addOptionsType, optionsText } from "./options.ts";
import { hasSeveralMethods, parametersText, pathText, type Variant, variantsOf } from "./paths.ts";

/** Options of {@link requests}. */
export interface RequestsOptions {
  /** The base URL of all request functions, instead of those that the pages show. */
  readonly baseUrl?: string;
}

/** One module of request functions for each resource. */
export function requests(templates: Templates, { baseUrl }: RequestsOptions = {}): Emitter {
  return function* emitRequests(plan): Generator<OutputFile> {
    const byModule = groupBy(plan.operations, (operation) => plan.operationSymbol(operation, "function").from);
    for (const [path, operations] of byModule) yield requestsModule(path, operations, baseUrl, plan, templates);
  };
}

function requestsModule(
  path: string,
  operations: readonly Operation[],
  baseUrl: string | undefined,
  plan: EmitPlan,
  templates: Templates,
): OutputFile {
  const origins = operations.map(({ origin }) => origin);
  const module = createModule(path, headerOf(origins, templates));
  const named = operations.map((operation) => ({ operation, ...plan.operationSymbol(operation, "function") }));
  named.sort((left, right) => compareText(left.name, right.name));
  for (const { operation } of named) {
    const located = baseUrl === undefined ? operation : { ...operation, baseUrl };
    const variants = variantsOf(located);
    addOptionsType(located, plan, module);
    addParametersType(located, variants, plan, module);
    addBodyInterface(located, plan, module);
    addRequestFunction(located, variants, plan, templates, module);
  }
  return module.print();
}

/** Declares the parameters of an operation with several paths, only one of which can be meant. */
function addParametersType(
  operation: Operation,
  variants: readonly Variant[],
  plan: EmitPlan,
  module: ModuleBuilder,
): void {
  if (variants.length < 2) return;
  const options = variants.map((variant) => `\n  | ${parametersText(variant, false)}`);
  const { name } = plan.operationSymbol(operation, "function");
  module.addTypeAlias({
    name: plan.operationSymbol(operation, "parameters").name,
    docs: docs([`The documented paths of {@link ${name}}. Without \`path\`, the parameters tell which one is meant.`]),
    type: `${module.type(runtimeSymbol("path", "OneOf"))}<${options.join("")}\n>`,
  });
}

function addRequestFunction(
  operation: Operation,
  variants: readonly Variant[],
  plan: EmitPlan,
  templates: Templates,
  module: ModuleBuilder,
): void {
  const { paths, page, title } = operation;
  const description = operation.description;
  const [path] = paths;
  if (path === undefined) throw new Error(`${page} has no path`);
  const parameter = (name: string, type: string): Parameter => ({ name, type });
  const choice = choiceText(operation, variants, plan, module);
  const body = bodyText(operation, plan, module);
  const response = responseOf(operation, plan, module);
  module.addFunction({
    name: plan.operationSymbol(operation, "function").name,
    isAsync: true,
    docs: docs([description === "" ? title : description, pathList(variants)], [["see", page]]),
    parameters: [
      parameter("client", module.type(runtimeSymbol("client", "Client"))),
      ...(choice.type === "" ? [] : [parameter("parameters", choice.type)]),
      ...(body === undefined ? [] : [parameter("body", body)]),
      { ...parameter("options", optionsText(operation, plan, module)), hasQuestionToken: true },
    ],
    returnType: `Promise<${response.type}>`,
    statements: templates.render(
      "request",
      {
        send: module.value(runtimeSymbol("client", "send")),
        method: quoted(path.method),
        path: choice.path,
        choose: choice.choose,
        choices: choice.choices,
        hasMethods: choice.hasMethods,
        baseUrl: operation.baseUrl === undefined ? "" : quoted(operation.baseUrl),
        headers: operation.headers.map(({ name, value }) => `${propertyKey(name)}: ${quoted(value)}`).join(", "),
        statuses: operation.response.statuses.join(", "),
        body: contentText(operation),
        isBody: operation.body?.kind === "content",
        read: response.reader,
      },
      module,
    ),
  });
}

/** The documented requests, one a line. */
function pathList(variants: readonly Variant[]): string[] {
  const lines = variants.map(({ path: { method, template } }) => `\`${method} ${template}\``);
  return [...new Set(lines)];
}

/** The type of the parameters, and what the body of the function does with them. */
interface Choice {
  readonly type: string;
  /** The path as an expression, where there is only one. */
  readonly path: string;
  /** The function that chooses among several paths, and these. */
  readonly choose: string;
  readonly choices: readonly string[];
  readonly hasMethods: boolean;
}

function choiceText(operation: Operation, variants: readonly Variant[], plan: EmitPlan, module: ModuleBuilder): Choice {
  const [only] = variants;
  if (only !== undefined && variants.length === 1) {
    const type = only.parameters.length === 0 ? "" : parametersText(only, true);
    return { type, path: pathText(only.path, module), choose: "", hasMethods: false, choices: [] };
  }
  const type = plan.operationSymbol(operation, "parameters").name;
  const hasMethods = hasSeveralMethods(operation.paths);
  const choose = module.value(runtimeSymbol("path", hasMethods ? "chooseRequest" : "choosePath"));
  return { type, path: "", choose, hasMethods, choices: variants.map(({ template }) => quoted(template)) };
}

/** The expression of the body that is sent. */
function contentText({ body }: Operation): string {
  if (body === undefined) return "";
  if (body.kind === "empty") return quoted("{}");
  return body.kind === "content" ? "body" : "JSON.stringify(body)";
}

function bodyText(operation: Operation, plan: EmitPlan, module: ModuleBuilder): string | undefined {
  const { body } = operation;
  if (body === undefined || body.kind === "empty") return undefined;
  switch (body.kind) {
    case "parameters":
      return plan.operationSymbol(operation, "body").name;
    case "reference":
      return module.type(runtimeSymbol("query", "Reference"));
    case "content":
      return module.type(runtimeSymbol("client", "Content"));
    default:
      return module.type(plan.typeSymbol(body.type, body.kind));
  }
}

function addBodyInterface(operation: Operation, plan: EmitPlan, module: ModuleBuilder): void {
  const { body } = operation;
  if (body?.kind !== "parameters") return;
  module.addInterface({
    name: plan.operationSymbol(operation, "body").name,
    docs: docs([`What {@link ${plan.operationSymbol(operation, "function").name}} sends.`]),
    properties: body.members.map((member) => writeProperty(member, plan, module)),
  });
}

/** The type of a response, and the function that reads it. */
function responseOf(
  { response }: Operation,
  plan: EmitPlan,
  module: ModuleBuilder,
): { readonly type: string; readonly reader: string } {
  const { type = { kind: "unknown" } as const, page, answer, optional } = response;
  const readerOf = (name: string) => module.value(runtimeSymbol("answers", name));
  switch (answer) {
    case "nothing":
      return { type: "void", reader: readerOf("readNothing") };
    case "text":
      return { type: "string", reader: readerOf("readText") };
    case "stream":
      return { type: "Response", reader: readerOf("readStream") };
    case "location":
      return { type: module.type(runtimeSymbol("answers", "Accepted")), reader: readerOf("readAccepted") };
    default: {
      const text = typeText(page && type.kind === "collection" ? type.items : type, "read", plan, module);
      const whole = page ? `${module.type(runtimeSymbol("page", "Page"))}<${text}>` : text;
      const [from, name] = page
        ? ["page", "readPage"]
        : answer === "value"
          ? ["answers", "readValue"]
          : ["client", "readJson"];
      const reader = `${module.value(runtimeSymbol(from, name))}<${text}>`;
      if (!optional || whole === "unknown") return { type: whole, reader };
      return { type: `${whole} | undefined`, reader: `${readerOf("readIfAny")}(${reader})` };
    }
  }
}
