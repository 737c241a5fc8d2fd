import { compareText } from "../../diagnostics/diagnostic.ts";
import type { Operation, OperationResponse } from "../../model/model.ts";
import { allProperties } from "../../model/types/lineage.ts";
import { docs } from "../doc-comments.ts";
import { array } from "../lists.ts";
import { literalText, propertyKey, quoted } from "../literals.ts";
import type { Emitter, OutputFile } from "../plan/plan.ts";
import type { ModuleSymbol } from "../plan/symbols.ts";
import { headerOf, operationModules, type PlannedModule } from "../planned-module.ts";
import { hasSeveralMethods, variantsOf } from "../requests/paths.ts";
import { jsonText } from "../requests/responses.ts";
import type { Templates } from "../templates.ts";
import { createModule } from "../typescript.ts";
import { type Answer, type Answers, answersOf } from "./answers.ts";

/** What mocks are made with. */
export interface MockSettings {
  /** The base URL of all requests, instead of those that the pages show. */
  readonly baseUrl?: string | undefined;
  /** Whether there are validators of types, and of bodies that have no type. */
  readonly checks: { readonly types: boolean; readonly bodies: boolean };
}

/** One module of mocks for each resource, for MSW; and one with all of them, ready to be used. */
export function mocks(templates: Templates, settings: MockSettings): Emitter {
  return function* emitMocks(plan): Generator<OutputFile> {
    const header = headerOf([], templates);
    const shared = templates.copied("mocks/").map(({ path, text }) => ({ path, text: `${header.trim()}\n\n${text}` }));
    yield* shared;
    const all = createModule("mocks.ts", header);
    const paths = ["mocks/runtime/mock.ts", "mocks/runtime/store.ts"];
    const names: string[] = [];
    for (const { module, named } of operationModules(plan.operations, "mock", plan, templates)) {
      for (const { operation, name, from } of named) {
        addMock(name, operation, settings, module);
        names.push(all.value({ name, from }));
      }
      const printed = module.print();
      paths.push(printed.path);
      yield printed;
    }
    for (const path of paths.sort(compareText)) all.exportFrom(path);
    all.addConstant({
      name: "mocks",
      docs: docs(["The mocks of all requests."]),
      type: `readonly ${all.type(mockSymbol("AnyMock"))}[]`,
      initializer: array(names.sort(compareText)),
    });
    all.addConstant({
      name: "handlers",
      docs: docs(["Handlers of all requests, for `setupServer` and `setupWorker`."]),
      type: `${all.type({ name: "HttpHandler", from: "msw" })}[]`,
      initializer: `/* @__PURE__ */ ${all.value(mockSymbol("handlersOf"))}(mocks)`,
    });
    yield all.print();
  };
}

function mockSymbol(name: string): ModuleSymbol {
  return { name, from: "mocks/runtime/mock.ts" };
}

function addMock(name: string, operation: Operation, settings: MockSettings, module: PlannedModule): void {
  const { plan } = module;
  const { page, paths } = operation;
  const variants = variantsOf(operation);
  const routes = variants.map(({ path, template }) =>
    hasSeveralMethods(paths) ? template : `${path.method} ${template}`,
  );
  const answered = answersOf(operation, plan);
  const type = [...new Set([operation.response, ...variants.flatMap(({ path }) => path.response ?? [])])]
    .map((response) => bodyText(response, module))
    .filter((text, at, all) => all.indexOf(text) === at);
  const body = type.includes("unknown") ? "unknown" : type.join(" | ");
  const isOther = settings.baseUrl === undefined && operation.baseUrl !== plan.model.baseUrl;
  module.addConstant({
    name,
    docs: docs(commentOf(operation, answered, module), [["see", plan.pageReference(page)]]),
    type: `${module.type(mockSymbol("RequestMock"))}<${body}>`,
    initializer: module
      .render("mock", {
        routes: literalText(routes, "  "),
        baseUrl: isOther && operation.baseUrl !== undefined ? quoted(operation.baseUrl) : "",
        answers: answered.answers.map(answerView),
        check: checkText(operation, settings, module),
        items: quotedIf(operation.response.page ? (plan.model.collectionMember ?? "value") : ""),
        key: quotedIf(keyOf(operation.response, module)),
      })
      .trim(),
  });
}

function quotedIf(text: string): string {
  return text === "" ? "" : quoted(text);
}

function answerView({ to, withHeaders = {}, sent, status, headers, body, text }: Answer) {
  const indent = "      ";
  return {
    to: to === undefined ? "" : quoted(to),
    withHeaders: headersText(withHeaders),
    sent: sent === undefined ? "" : literalText(sent, indent),
    status: `${status}`,
    headers: headersText(headers),
    body: body === undefined ? "" : literalText(body, indent),
    text: text === undefined ? "" : quoted(text),
  };
}

function headersText(headers: Readonly<Record<string, string>>): string {
  const members = Object.entries(headers).map(([name, value]) => `${propertyKey(name)}: ${quoted(value)}`);
  return members.length === 0 ? "" : `{ ${members.join(", ")} }`;
}

function commentOf(operation: Operation, { source, findings }: Answers, module: PlannedModule) {
  const name = module.plan.operationSymbol(operation, "function").name;
  const what = {
    shown: "answers as the page shows",
    made: "answers with the least value of the documented type, as the page shows no answer",
    empty: "answers without a body, as the page shows none",
  }[source];
  const messages = [
    ...new Set(findings.map(({ message, repairs }) => `- ${message}${repairs ? "; it is repaired here" : ""}`)),
  ];
  return [
    `Mocks \`${name}\`: ${what}.`,
    messages.length === 0 ? [] : ["What the page shows contradicts it:", ...messages],
  ];
}

/** The name of the function that checks what is sent, where there is one. */
function checkText(operation: Operation, { checks }: MockSettings, module: PlannedModule): string {
  const { body } = operation;
  if (body?.kind === "parameters")
    return checks.bodies ? module.value(module.plan.operationSymbol(operation, "check")) : "";
  if ((body?.kind !== "create" && body?.kind !== "update") || !checks.types) return "";
  return module.value(module.plan.typeSymbol(body.type, "check", body.kind));
}

/** The type of the body that a service answers with. */
function bodyText(response: OperationResponse, module: PlannedModule): string {
  switch (response.answer) {
    case "nothing":
    case "location":
      return "undefined";
    case "text":
    case "stream":
      return "string";
    case "unknown":
      return "unknown";
    default: {
      const { whole } = jsonText(response, module);
      const text = response.answer === "value" && !response.page ? `{ value: ${whole} }` : whole;
      return response.whenEmpty === undefined || text === "unknown" ? text : `${text} | undefined`;
    }
  }
}

/** The member that is the key of what is answered, where that is not `id`. */
function keyOf({ type }: OperationResponse, { plan }: PlannedModule): string {
  const item = type?.kind === "collection" ? type.items : type;
  const found = item?.kind === "object" ? plan.find(item.name) : undefined;
  const key = found && allProperties(found, plan.find).find((property) => property.key)?.name;
  return key === undefined || key === "id" ? "" : key;
}
