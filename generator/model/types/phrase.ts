import { edmRules } from "../../odata/primitives.ts";
import type { JsonNode } from "../../pages/facts/json-facts.ts";
import type { TypeReference } from "../model.ts";

/** What a message calls a value of this type, with its article: "a string", "an array of date-times". */
export function phraseOf(type: TypeReference): string {
  switch (type.kind) {
    case "primitive": {
      const rule = edmRules[type.name];
      if (rule.json === "string" || rule.json === "number") return rule.phrase;
      return rule.json === "boolean" ? "a boolean" : "any value";
    }
    case "object":
    case "record":
      return "an object";
    case "enum":
    case "literals":
      return "a string";
    case "collection":
      return `an array of ${pluralPhraseOf(type.items)}`;
    case "union":
      return type.options.map(phraseOf).join(" or ");
    case "unknown":
      return "any value";
  }
}

/** What a message calls several values of this type: "strings", "date-times with offset". */
export function pluralPhraseOf(type: TypeReference): string {
  if (type.kind === "collection") return `arrays of ${pluralPhraseOf(type.items)}`;
  if (type.kind === "union") return type.options.map(pluralPhraseOf).join(" or ");
  const phrase = phraseOf(type);
  if (phrase === "any value") return "any values";
  const [noun = "", ...rest] = phrase.replace(/^an? /, "").split(" ");
  return [phrase.startsWith("a") ? `${noun}s` : phrase, ...(phrase.startsWith("a") ? rest : [])].join(" ");
}

/** What a message calls a documented value, with its article. */
export function shownPhrase(value: JsonNode): string {
  switch (value.kind) {
    case "null":
      return "null";
    case "array":
      return "an array";
    case "object":
      return "an object";
    case "string":
      return `the string ${JSON.stringify(value.value)}`;
    default:
      return `the ${value.kind} ${value.value}`;
  }
}
