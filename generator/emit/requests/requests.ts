import type { Operation } from "../../model/model.ts";
import type { Parameter } from "../declarations.ts";
import { deprecatedTag, docs } from "../doc-comments.ts";
import { propertyKey, quoted } from "../literals.ts";
import { writeProperty } from "../models/interfaces.ts";
import type { Emitter, OutputFile } from "../plan/plan.ts";
import { operationModules, type PlannedModule } from "../planned-module.ts";
import type { Templates } from "../templates.ts";
import { runtimeSymbol } from "../type-text.ts";
import { narrowingOf } from "./narrowing.ts";
import { addOptionsType, mustHaveOptions, optionsText } from "./options.ts";
import { hasSeveralMethods, parametersText, pathText, type Variant, variantsOf } from "./paths.ts";
import { responsesText } from "./responses.ts";

/**
 * One module of request functions for each resource.
 *
 * @param baseUrl the base URL of all of them, instead of those that the pages show
 */
export function requests(templates: Templates, baseUrl?: string): Emitter {
  return function* emitRequests(plan): Generator<OutputFile> {
    for (const { module, named } of operationModules(plan.operations, "function", plan, templates)) {
      for (const { operation } of named) {
        const variants = variantsOf(operation);
        const isOther = baseUrl === undefined && operation.baseUrl !== plan.model.baseUrl;
        addOptionsType(operation, module);
        addParametersType(operation, variants, module);
        addBodyInterface(operation, module);
        addRequestFunction(operation, variants, isOther ? operation.baseUrl : undefined, module);
      }
      yield module.print();
    }
  };
}

/** Declares the parameters of an operation with several paths, only one of which can be meant. */
function addParametersType(operation: Operation, variants: readonly Variant[], module: PlannedModule): void {
  if (variants.length < 2) return;
  const options = variants.map((variant) => `\n  | ${parametersText(variant, false)}`);
  const { name } = module.plan.operationSymbol(operation, "function");
  module.addTypeAlias({
    name: module.plan.operationSymbol(operation, "parameters").name,
    docs: docs([`The documented paths of {@link ${name}}. Without \`path\`, the parameters tell which one is meant.`]),
    type: `${module.type(runtimeSymbol("path", "OneOf"))}<${options.join("")}\n>`,
  });
}

function addRequestFunction(
  operation: Operation,
  variants: readonly Variant[],
  baseUrl: string | undefined,
  module: PlannedModule,
): void {
  const { paths, page, title, description, deprecated } = operation;
  const [path] = paths;
  if (path === undefined) throw new Error(`${page} has no path`);
  const parameter = (name: string, type: string): Parameter => ({ name, type });
  const { type: parameters, ...choice } = choiceOf(operation, variants, module);
  const documented = new Set(variants.map(({ path: { method, template } }) => `\`${method} ${template}\``));
  const body = bodyText(operation, module);
  const narrowing = narrowingOf(operation, module);
  const response = responsesText(operation, variants, module, narrowing?.selected);
  module.addFunction({
    name: module.plan.operationSymbol(operation, "function").name,
    isAsync: true,
    ...(narrowing && { typeParameters: narrowing.typeParameters.ofFunction }),
    docs: docs(
      [description === "" ? title : description, [...documented]],
      [["see", module.plan.pageReference(page)], ...deprecatedTag(deprecated)],
    ),
    parameters: [
      parameter("client", module.type(runtimeSymbol("client", "Client"))),
      ...(parameters === "" ? [] : [parameter("parameters", parameters)]),
      ...(body === undefined ? [] : [parameter("body", body)]),
      { ...parameter("options", optionsText(operation, module)), hasQuestionToken: !mustHaveOptions(operation) },
    ],
    returnType: `Promise<${response.type}>`,
    statements: module.render("request", {
      send: module.value(runtimeSymbol("send", "send")),
      method: quoted(path.method),
      ...choice,
      baseUrl: baseUrl === undefined ? "" : quoted(baseUrl),
      headers: operation.headers.map(({ name, value }) => `${propertyKey(name)}: ${quoted(value)}`).join(", "),
      required: operation.givenHeaders.flatMap(({ name, required }) => (required ? [quoted(name)] : [])).join(", "),
      statuses: operation.response.statuses.join(", "),
      body: contentText(operation),
      isBody: operation.body?.kind === "content",
      read: response.reader,
    }),
  });
}

/** The type of the parameters; and the path as an expression, or the function that chooses among several, and these. */
function choiceOf(operation: Operation, variants: readonly Variant[], module: PlannedModule) {
  const [only] = variants;
  if (only !== undefined && variants.length === 1) {
    const type = only.parameters.length === 0 ? "" : parametersText(only, true);
    return { type, path: pathText(only.path, module), choose: "", hasMethods: false, choices: [] };
  }
  const type = module.plan.operationSymbol(operation, "parameters").name;
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

function bodyText(operation: Operation, module: PlannedModule): string | undefined {
  const { body } = operation;
  if (body === undefined || body.kind === "empty") return undefined;
  switch (body.kind) {
    case "parameters":
      return module.plan.operationSymbol(operation, "body").name;
    case "reference":
      return module.type(runtimeSymbol("query", "Reference"));
    case "content":
      return module.type(runtimeSymbol("client", "Content"));
    default:
      return module.type(module.plan.placeSymbol(body.type, body.kind));
  }
}

function addBodyInterface(operation: Operation, module: PlannedModule): void {
  const { body } = operation;
  if (body?.kind !== "parameters") return;
  module.addInterface({
    name: module.plan.operationSymbol(operation, "body").name,
    docs: docs([`What {@link ${module.plan.operationSymbol(operation, "function").name}} sends.`]),
    properties: body.members.map((member) => writeProperty(member, module)),
  });
}
