import type { Operation, Path, PathPart } from "../../model/model.ts";
import { groupBy } from "../../multimap.ts";
import { propertyKey, quoted } from "../literals.ts";
import { openUnion, runtimeSymbol, urlValueText } from "../type-text.ts";
import type { ModuleBuilder } from "../typescript.ts";

/** One way to call an operation: a documented request that repeats no other. */
export interface Variant {
  readonly path: Path;
  /** How callers name it: the path with the names of its parameters, after the method where there are several. */
  readonly literal: string;
  /** Like {@link literal}, with marks for parameters that may contain slashes. */
  readonly template: string;
  readonly parameters: readonly Parameter[];
  /** Whether the names of its parameters alone tell it from all others. */
  readonly isUnique: boolean;
}

/** A parameter of a path. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
}

/** The ways to call an operation, in documented order. */
export function variantsOf({ paths }: Operation): Variant[] {
  const hasMethods = hasSeveralMethods(paths);
  const variants = new Map<string, Omit<Variant, "isUnique">>();
  for (const path of paths) {
    const template = (hasMethods ? `${path.method} ` : "") + templateOf(path);
    const key = template.replace(/(?:\(\))?\/?$/, "");
    if (variants.has(key)) continue;
    variants.set(key, { path, literal: template.replaceAll("{+", "{"), template, parameters: parametersOf(path) });
  }
  const keyOf = ({ parameters }: Pick<Variant, "parameters">) => String(parameters.map(({ name }) => name).sort());
  const byKey = groupBy(variants.values(), keyOf);
  return Array.from(variants.values(), (variant) => {
    return { ...variant, isUnique: variant.parameters.length > 0 && byKey.get(keyOf(variant))?.length === 1 };
  });
}

/** Whether paths differ in their methods. */
export function hasSeveralMethods(paths: readonly Path[]): boolean {
  return new Set(paths.map(({ method }) => method)).size > 1;
}

function parametersOf({ parts, query }: Path): Parameter[] {
  return [...parts, ...query.flatMap(({ value }) => value)].flatMap((part) =>
    part.kind === "parameter"
      ? [{ name: part.name, type: part.listedValues ? openUnion(part.listedValues) : urlValueText(part.type) }]
      : [],
  );
}

/** The text of a page is encoded, so that it cannot be mistaken for a parameter. */
function templateOf({ parts, query }: Path): string {
  const partText = (part: PathPart) => {
    if (part.kind === "text") return encodeText(part.text).replaceAll("%20", " ");
    return part.style === "path" ? `{+${part.name}}` : `{${part.name}}`;
  };
  const textOf = (of: readonly PathPart[]) => of.map(partText).join("");
  const options = query.map(({ name, value }) => `${encodeText(name)}=${textOf(value)}`);
  return textOf(parts) + (options.length === 0 ? "" : `?${options.join("&")}`);
}

/** The path of an operation that has only one, as an expression: the style of a parameter decides how it is encoded. */
export function pathText({ parts, query }: Path, module: ModuleBuilder): string {
  const pieces = query.flatMap(({ name, value }, index): PathPart[] => [
    { kind: "text", text: `${index === 0 ? "?" : "&"}${name}=` },
    ...value,
  ]);
  const all = [...parts, ...pieces];
  if (all.every(({ kind }) => kind === "text")) {
    return quoted(all.map((part) => (part.kind === "text" ? encodeText(part.text) : "")).join(""));
  }
  const text = all.map((part) =>
    part.kind === "text"
      ? encodeText(part.text).replace(/[\\`]|\$(?=\{)/g, "\\$&")
      : `\${${encoderOf(part, module)}(parameters.${part.name})}`,
  );
  return `\`${text.join("")}\``;
}

function encoderOf({ style }: PathPart & { kind: "parameter" }, module: ModuleBuilder): string {
  if (style === "query") return "encodeURIComponent";
  const name = { segment: "segment", path: "segments", quoted: "quotedSegment" }[style];
  return module.value(runtimeSymbol("path", name));
}

/** Encodes what a URL cannot hold; what is encoded already stays. */
function encodeText(text: string): string {
  return text.replace(/[^\w!$&'()*+,;=:@/.~%?-]+/gu, (characters) =>
    encodeURIComponent(characters.replace(/\p{Cs}/gu, "\uFFFD")),
  );
}

/** The type of the `parameters` of one way to call. */
export function parametersText({ parameters, literal, isUnique }: Variant, isOnly: boolean): string {
  const path = isOnly ? [] : [`path${isUnique ? "?" : ""}: ${quoted(literal)}`];
  return `{ ${[...path, ...parameters.map(({ name, type }) => `${propertyKey(name)}: ${type}`)].join("; ")} }`;
}
