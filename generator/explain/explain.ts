import { quotableLine } from "../configuration/corrections/quote.ts";
import { defaults } from "../configuration/defaults.ts";
import type { Origin } from "../diagnostics/diagnostic.ts";
import { readTemplates } from "../emit/template-files.ts";
import { type OptionNames, requireKnownOptions } from "../options.ts";
import { createPageLines, inputRoot } from "../pages/source/page-lines.ts";
import { type PlanOptions, planOptionNames, planPages } from "../plan-pages.ts";
import type { Explanation } from "./explanation.ts";

/** The options of {@link explain}. */
export interface ExplainOptions extends PlanOptions {
  /** A folder of templates that override the built-in ones. */
  readonly templates?: string;
}

/** The names of all {@link ExplainOptions}. */
export const explainOptionNames: OptionNames<ExplainOptions> = { ...planOptionNames, templates: true };

/**
 * Says why something is generated as it is: every place that speaks of it, which one won, what is generated, and the
 * correction to write if it is wrong.
 *
 * @param name `type.property`, `type`, the name of a request function, `function.member`, or the path of an API page;
 *   types have the names of the pages or those of the output
 * @throws an input error for input, corrections or templates that cannot be read, and for a name that does not exist
 */
export async function explain(name: string, options: ExplainOptions = {}): Promise<Explanation> {
  requireKnownOptions(options, explainOptionNames);
  const plan = await planPages(options);
  const templateFiles = await readTemplates(options.templates);
  const linesOf = createPageLines(await inputRoot(options.input ?? defaults.input));
  // Loaded only when needed, as what prints TypeScript is large.
  const { explainName } = await import("./explain-name.ts");
  const { createTemplates } = await import("../emit/templates.ts");
  const quoteOf = (origin: Origin) => quotableLine(linesOf, origin);
  return explainName(name, { plan, templates: createTemplates(templateFiles), quoteOf });
}
