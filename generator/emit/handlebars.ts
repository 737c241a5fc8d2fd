import { createRequire } from "node:module";
import type Handlebars from "handlebars";
import { isBuilt } from "../built.ts";
import { contentHash } from "../hash.ts";
import { loadPackage } from "../load-package.ts";
import { remembered } from "../remembered.ts";

/** Finished text is placed as it is, what is missing is an error, and there is one helper. */
const options: CompileOptions = {
  noEscape: true,
  strict: true,
  knownHelpers: { import: true },
  knownHelpersOnly: true,
};

/**
 * Makes a template out of its text. Those of this package come compiled, as to load a compiler for them takes a tenth of
 * a small run. A text that does not parse is found when it is rendered.
 */
export function compileTemplate(source: string): HandlebarsTemplateDelegate {
  const compiled = isBuilt ? compiledTemplates()[contentHash(source)] : undefined;
  return compiled === undefined
    ? library("handlebars").compile(source, options)
    : library("handlebars/runtime").template(compiled);
}

/** The text of a module that holds these templates compiled, for {@link compileTemplate} to find. */
export function compiledModule(sources: readonly string[]): string {
  const entries = sources.map((source) => {
    const compiled = library("handlebars").precompile(source, options);
    return `  ${JSON.stringify(contentHash(source))}: ${compiled},\n`;
  });
  return `exports.templates = {\n${entries.join("")}};\n`;
}

/** An environment of its own, which nobody else can change. */
const library = remembered((name: string): typeof Handlebars => {
  const { create }: typeof Handlebars = loadPackage(name);
  return create();
});

function compiledTemplates(): Readonly<Record<string, TemplateSpecification>> {
  return createRequire(import.meta.url)("./compiled-templates.cjs").templates;
}
