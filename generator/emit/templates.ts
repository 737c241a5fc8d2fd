import handlebars from "handlebars";
import { inputError } from "../diagnostics/input-error.ts";
import { memoizeBy } from "../memoize.ts";
import type { OutputFile } from "./plan/plan.ts";
import type { TemplateFiles } from "./template-files.ts";
import type { ModuleBuilder } from "./typescript.ts";

/** The fields of a template: finished text, switches, and lists of these. */
export type View = { readonly [field: string]: string | boolean | readonly (string | View)[] };

/** Renders the templates, the user's included. */
export interface Templates {
  /**
   * Renders a template, for instance `guard`.
   *
   * @param module receives the imports that the template asks for
   */
  render(name: string, view: View, module?: ModuleBuilder): string;
  /** The files that are copied as they are, with paths below the output folder. */
  copied(folder: string): readonly OutputFile[];
}

/** Prepares templates; each is compiled when it is first rendered. While nobody edits them, all rounds of a run share them. */
export const createTemplates: (files: TemplateFiles) => Templates = memoizeBy(({ key }) => key, prepared, 1);

function prepared({ texts, fileOf }: TemplateFiles): Templates {
  // An environment of its own, which no other user of the package can change.
  const environment = handlebars.create();
  // Text is not escaped, a missing field is an error, and there is one helper.
  const compileOptions = { noEscape: true, strict: true, knownHelpers: { import: true }, knownHelpersOnly: true };
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  return {
    render: (name, view, module) => {
      const path = `${name}.hbs`;
      const template = compiled.get(path) ?? environment.compile(texts.get(path) ?? "", compileOptions);
      compiled.set(path, template);
      try {
        return template(view, { helpers: { import: importHelper(module) } });
      } catch (error) {
        // Handlebars parses a template when it is first rendered, so every step can fail.
        const reason = error instanceof Error ? error.message.replace(" in [object Object]", "") : error;
        throw inputError(`The template ${fileOf(path)} cannot be rendered: ${reason}`, error);
      }
    },
    copied: (folder) =>
      [...texts]
        .filter(([path]) => path.startsWith(folder) && path.endsWith(".ts"))
        .map(([path, text]) => ({ path, text })),
  };
}

/** `{{import "name" from="module"}}` prints the identifier and records the import. */
function importHelper(module: ModuleBuilder | undefined): Handlebars.HelperDelegate {
  return (name: unknown, options: Handlebars.HelperOptions): string => {
    const from: unknown = options.hash["from"];
    if (module === undefined || typeof name !== "string" || typeof from !== "string") {
      throw new Error('expected {{import "name" from="module"}} in the template of a module');
    }
    return module.value({ name, from });
  };
}
