import { posix } from "node:path";
import { memoizeByObject } from "../../memoize.ts";
import type { EdmPrimitive } from "../../model/model.ts";
import { phraseOf, pluralPhraseOf } from "../../model/types/phrase.ts";
import { groupBy } from "../../multimap.ts";
import { edmRules, formatOf } from "../../odata/primitives.ts";
import { quoted } from "../literals.ts";
import { camelCase, primitiveName } from "../plan/names.ts";
import type { OutputFile } from "../plan/plan.ts";
import { exportedNames, publicNames } from "../plan/reserved-names.ts";
import { headerOf } from "../planned-module.ts";
import type { TemplateFiles } from "../template-files.ts";
import { createTemplates, type Templates, type View } from "../templates.ts";
import { unrolled } from "./unrolled.ts";

/**
 * The static runtime, the primitive types and the base URL.
 *
 * @param baseUrl nothing where the pages show none and the configuration has none
 */
export function runtime(templates: Templates, baseUrl?: string): OutputFile[] {
  const header = headerOf([], templates).trim();
  const texts = new Map(templates.copied("runtime/").map(({ path, text }) => [path, text]));
  texts.set("runtime/primitives.ts", templates.render("runtime/primitives.ts", { primitives: primitives() }));
  if (baseUrl !== undefined)
    texts.set("runtime/base-url.ts", templates.render("runtime/base-url.ts", { baseUrl: quoted(baseUrl) }));
  return Array.from(texts, ([path, text]) => ({ path, text: `${header}\n\n${text}`, exports: publicNames({ text }) }));
}

/** The names that the runtime exports, so that nothing else gets them; and the type of mocks, beside which models stand. */
export function runtimeNames(templateFiles: TemplateFiles): ReadonlySet<string> {
  return namesIn(createTemplates(templateFiles));
}

const namesIn = memoizeByObject(
  (templates: Templates): ReadonlySet<string> => new Set([...exportedNames(runtime(templates)), "RequestMock"]),
);

/** Those of some files that others import, directly or not. */
export function importedFrom(files: readonly OutputFile[], importers: readonly OutputFile[]): OutputFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const needed = new Set<OutputFile>();
  const visit = ({ path, text }: OutputFile): void => {
    for (const [, specifier = ""] of text.matchAll(/^(?:import|\}) .*\bfrom "(\.[^"]+)\.js";$/gm)) {
      const file = byPath.get(`${posix.join(posix.dirname(path), specifier)}.ts`);
      if (file === undefined || needed.has(file)) continue;
      needed.add(file);
      visit(file);
    }
  };
  for (const importer of importers) visit(importer);
  return [...needed];
}

/** Primitive types whose values look the same share a name, and are declared once. */
function primitives(): View[] {
  const byName = groupBy(Object.keys(edmRules) as EdmPrimitive[], primitiveName);
  return [...byName].flatMap(([name, [first]]) => (first === undefined ? [] : [primitiveView(name, first)]));
}

function primitiveView(name: string, primitive: EdmPrimitive): View {
  const rule = edmRules[primitive];
  const format = formatOf(primitive);
  const constant = `${camelCase(name)}Pattern`;
  const condition = conditionText(primitive, constant);
  const phrase = phraseOf({ kind: "primitive", name: primitive });
  return {
    name,
    rule: `${camelCase(name)}Rule`,
    alias: format?.alias ?? "",
    description: format?.description ?? "",
    title: phrase.charAt(0).toUpperCase() + phrase.slice(1),
    constant,
    pattern: asLiteral(unrolled(format?.pattern ?? "")),
    phrase,
    plural: pluralPhraseOf({ kind: "primitive", name: primitive }),
    typescript: format?.typescript ?? (rule.json === "any" ? "unknown" : rule.json),
    condition,
    nullishCondition: condition.includes("&&") ? `is${name}(value, name)` : `${condition} || isNo${name}(value, name)`,
    schema: schemaText(primitive),
  };
}

/** The source of a regular expression as it stands between slashes; within brackets, a slash needs no escape. */
function asLiteral(pattern: string): string {
  return pattern.replace(/\[[^\]]*\]|\//g, (text) => (text === "/" ? "\\/" : text));
}

function conditionText(primitive: EdmPrimitive, constant: string): string {
  const rule = edmRules[primitive];
  if (rule.json === "any") return "value !== undefined";
  if (rule.json === "boolean") return `typeof value === "boolean"`;
  const text = `typeof value === "string"`;
  const isText = formatOf(primitive) === undefined ? text : `${text} && ${constant}.test(value)`;
  if (rule.json === "string") return isText;
  const isNumber = rule.integer === undefined ? "Number.isFinite(value)" : integerText(rule.integer);
  return rule.text === undefined ? isNumber : `${isNumber} || (${isText})`;
}

function integerText([minimum, maximum]: readonly [number, number]): string {
  return `typeof value === "number" && Number.isInteger(value) && value >= ${minimum} && value <= ${maximum}`;
}

function schemaText(primitive: EdmPrimitive): string {
  const rule = edmRules[primitive];
  if (rule.json === "any") return "{}";
  if (rule.json === "boolean") return `{ type: "boolean" }`;
  const pattern = formatOf(primitive)?.pattern;
  const text = pattern === undefined ? `{ type: "string" }` : `{ type: "string", pattern: ${quoted(pattern)} }`;
  if (rule.json === "string") return text;
  const [minimum, maximum] = rule.integer ?? [];
  const number =
    rule.integer === undefined ? `{ type: "number" }` : `{ type: "integer", minimum: ${minimum}, maximum: ${maximum} }`;
  return rule.text === undefined ? number : `{ anyOf: [${number}, ${text}] }`;
}
