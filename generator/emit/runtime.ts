import { posix } from "node:path";
import { edmRules } from "../model/edm.ts";
import type { EdmPrimitive } from "../model/model.ts";
import { phraseOf } from "../model/phrase.ts";
import { primitiveName } from "./checks.ts";
import { headerOf } from "./header.ts";
import { camelCase } from "./names.ts";
import type { Emitter, OutputFile } from "./plan.ts";
import type { Templates, View } from "./templates.ts";

/** The static runtime, the primitive types and the index of the whole output. */
export function runtime(templates: Templates): Emitter {
  return function* emitRuntime(): Generator<OutputFile> {
    for (const { path, text } of templates.runtime) {
      yield { path, text: `${headerOf([], templates).trim()}\n\n${text}` };
    }
    const text = templates.render("runtime/primitives.ts", { primitives: primitives() });
    yield { path: "runtime/primitives.ts", text: `${headerOf([], templates).trim()}\n\n${text}` };
  };
}

/** Those of some files that others import, directly or through one another. */
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

/** Primitive types whose values look the same share a name, and are printed once. */
function primitives(): View[] {
  const byName = new Map<string, View>();
  for (const primitive of Object.keys(edmRules) as EdmPrimitive[]) {
    const name = primitiveName(primitive);
    if (!byName.has(name)) byName.set(name, primitiveView(name, primitive));
  }
  return [...byName.values()];
}

function primitiveView(name: string, primitive: EdmPrimitive): View {
  const rule = edmRules[primitive];
  const format = rule.json === "string" ? rule.format : undefined;
  const constant = `${camelCase(name)}Pattern`;
  return {
    name,
    alias: format !== undefined,
    description: format?.description ?? "",
    constant,
    pattern: format?.pattern.replaceAll("/", "\\/") ?? "",
    phrase: phraseOf({ kind: "primitive", name: primitive }),
    typescript: format?.alias ?? (rule.json === "any" ? "unknown" : rule.json),
    condition: conditionText(primitive, constant),
  };
}

function conditionText(primitive: EdmPrimitive, constant: string): string {
  const rule = edmRules[primitive];
  if (rule.json === "any") return "value !== undefined";
  const typed = `typeof value === "${rule.json}"`;
  if (rule.json === "string") return rule.format === undefined ? typed : `${typed} && ${constant}.test(value)`;
  if (rule.json !== "number" || rule.integer === undefined) return typed;
  const [minimum, maximum] = rule.integer;
  return `${typed} && Number.isInteger(value) && value >= ${minimum} && value <= ${maximum}`;
}
