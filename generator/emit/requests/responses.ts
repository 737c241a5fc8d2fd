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

/**
 * How what an operation returns is written; where its paths return different things, the one that is sent decides.
 *
 * @param selected the type of what is answered or listed, where the caller chooses parts of it
 */
export function responsesText(
  { response }: Operation,
  variants: readonly Variant[],
  module: PlannedModule,
  selected?: string,
): ResponseText {
  if (variants.every(({ path }) => path.response === undefined)) return responseText(response, module, selected);
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
function responseText(response: OperationResponse, module: PlannedModule, selected?: string): ResponseText {
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
      return valueText(response, module, selected);
  }
}

/** How a JSON body is written: what the function returns of it, and what its reader is told. */
export function jsonText(response: OperationResponse, module: PlannedModule, selected?: string) {
  const { type = { kind: "unknown" }, page } = response;
  const { collectionMember } = module.plan.model;
  const isPage = page && collectionMember === undefined;
  const documented = page && type.kind === "collection" ? type.items : type;
  const item = selected ?? typeText(documented, "read", module);
  const list = /[|&]/.test(item) && selected === undefined ? `(${item})[]` : `${item}[]`;
  // Only OData says what else stands beside the items.
  const listed = page && !isPage ? `{ ${propertyKey(collectionMember ?? "")}?: ${list} }` : item;
  const text = selected !== undefined && documented.kind === "collection" ? list : listed;
  const whole = isPage ? `${module.type(runtimeSymbol("page", "Page"))}<${text}>` : text;
  // Other services say in headers where the next page is.
  const isList = collectionMember !== undefined && (page || type.kind === "collection");
  return { text, whole, isPage, isList };
}

function valueText(response: OperationResponse, module: PlannedModule, selected?: string): ResponseText {
  const { text, whole, isPage, isList } = jsonText(response, module, selected);
  const { answer, whenEmpty } = response;
  const [from, name] =
    isPage || isList
      ? (["page", isPage ? "readPage" : "readCollection"] as const)
      : answer === "value"
        ? (["answers", "readValue"] as const)
        : (["send", "readJson"] as const);
  const reader = `${module.value(runtimeSymbol(from, name))}<${text}>`;
  if (whenEmpty === undefined) return { type: whole, reader };
  const [wrapper, empty] =
    whenEmpty === "nothing"
      ? ["readIfAny", "undefined"]
      : ["readOrAccepted", module.type(runtimeSymbol("answers", "Accepted"))];
  const either = whole === "unknown" ? whole : `${whole} | ${empty}`;
  return { type: either, reader: `${module.value(runtimeSymbol("answers", wrapper))}(${reader})` };
}
