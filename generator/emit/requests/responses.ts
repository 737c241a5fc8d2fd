import type { Operation, OperationResponse } from "../../model/model.ts";
import { propertyKey, quoted } from "../literals.ts";
import type { PlannedModule } from "../planned-module.ts";
import { runtimeSymbol, typeText } from "../type-text.ts";
import type { Variant } from "./paths.ts";

/** The type of a response, and the expression of the function that reads it. */
interface ResponseText {
  readonly type: string;
  readonly reader: string;
}

/** How what an operation returns is written; where its paths return different things, the one that is sent decides. */
export function responsesText({ response }: Operation, variants: readonly Variant[], module: PlannedModule) {
  if (variants.every(({ path }) => path.response === undefined)) return responseText(response, module);
  const texts = variants.map(({ path, template }) => ({
    template,
    ...responseText(path.response ?? response, module),
  }));
  const types = [...new Set(texts.flatMap(({ type }) => type.split(" | ")))];
  const type = types.includes("unknown") ? "unknown" : types.join(" | ");
  const readers = texts.map(({ template, reader }) => `        ${quoted(template)}: ${reader},\n`);
  const choose = module.value(runtimeSymbol("path", "chooseReader"));
  return { type, reader: `${choose}<${type}>(\n      {\n${readers.join("")}      },\n      parameters,\n    )` };
}

/** How a response is written. */
function responseText(response: OperationResponse, module: PlannedModule): ResponseText {
  const readerOf = (name: string) => module.value(runtimeSymbol("answers", name));
  switch (response.answer) {
    case "nothing":
      return { type: "void", reader: readerOf("readNothing") };
    case "text":
      return { type: "string", reader: readerOf("readText") };
    case "stream":
      return { type: "Response", reader: readerOf("readStream") };
    case "unknown":
      return { type: "unknown", reader: readerOf("readUnknown") };
    case "location":
      return { type: module.type(runtimeSymbol("answers", "Accepted")), reader: readerOf("readAccepted") };
    default:
      return valueText(response, module);
  }
}

/** How a JSON body is written: what the function returns of it, and what its reader is told. */
export function jsonText({ type = { kind: "unknown" }, page }: OperationResponse, module: PlannedModule) {
  const { collectionMember } = module.plan.model;
  const isPage = page && collectionMember === undefined;
  const item = typeText(page && type.kind === "collection" ? type.items : type, "read", module);
  // Only OData says what else stands beside the items.
  const text =
    page && !isPage
      ? `{ ${propertyKey(collectionMember ?? "")}?: ${item.includes(" ") ? `(${item})` : item}[] }`
      : item;
  const whole = isPage ? `${module.type(runtimeSymbol("page", "Page"))}<${text}>` : text;
  return { text, whole, isPage };
}

function valueText(response: OperationResponse, module: PlannedModule) {
  const { text, whole, isPage } = jsonText(response, module);
  const { answer, whenEmpty } = response;
  const [from, name] = isPage
    ? (["page", "readPage"] as const)
    : answer === "value"
      ? (["answers", "readValue"] as const)
      : (["client", "readJson"] as const);
  const reader = `${module.value(runtimeSymbol(from, name))}<${text}>`;
  if (whenEmpty === undefined) return { type: whole, reader };
  const [wrapper, empty] =
    whenEmpty === "nothing"
      ? ["readIfAny", "undefined"]
      : ["readOrAccepted", module.type(runtimeSymbol("answers", "Accepted"))];
  const either = whole === "unknown" ? whole : `${whole} | ${empty}`;
  return { type: either, reader: `${module.value(runtimeSymbol("answers", wrapper))}(${reader})` };
}
