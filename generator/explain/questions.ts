import { chosenCorrections } from "../configuration/corrections/chosen.ts";
import { defaults } from "../configuration/defaults.ts";
import type { Origin } from "../diagnostics/diagnostic.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { EmitPlan } from "../emit/plan/plan.ts";
import type { Explanation } from "./explanation.ts";
import type { Inspection } from "./inspection.ts";

// What can be asked about pages, and is answered from the plan of what they would become.

/** What {@link inspect} takes. */
export interface InspectOptions {
  /** A folder of pages, or one page. */
  readonly input?: string;
  /** How pages are written; as those of Microsoft Graph are unless it is given. */
  readonly dialect?: Dialect;
  /** The file that overrules the pages: JSON, or a module that exports `defineCorrections(…)` by default. */
  readonly corrections?: string;
  /** A folder that caches what is read for the next run; without it, nothing is cached. */
  readonly cache?: string;
}

/** What {@link explain} takes besides a name. */
export interface ExplainOptions extends InspectOptions {
  /** A folder of templates that override ours. */
  readonly templates?: string;
}

/**
 * Reads pages and says what they were understood to mean, with the evidence of every member and the name of everything
 * that {@link generate} would emit.
 *
 * @throws an input error for input that cannot be read
 */
export async function inspect(options: InspectOptions = {}): Promise<Inspection> {
  const { inspectPlan } = await import("./inspection.ts");
  return inspectPlan(await planPages(options));
}

/**
 * Drafts corrections for the contradictions of which both places are known, into a file that need not be there yet.
 *
 * @returns how many were added to those that the file holds
 * @throws an input error for input and corrections that cannot be read, and for a file that cannot be written
 */
export async function draft({ input = defaults.input, ...options }: InspectOptions, file: string): Promise<number> {
  const { model } = await planPages({ input, ...options });
  const [{ addDrafts }, { draftCorrections }, { createPageText, quotableLine }] = await Promise.all([
    import("../configuration/corrections/draft-file.ts"),
    import("../model/corrections/draft-corrections.ts"),
    import("../configuration/corrections/page-text.ts"),
  ]);
  const textOf = await createPageText(input);
  return addDrafts(
    file,
    draftCorrections(model, (origin) => quotableLine(textOf, origin)),
  );
}

/**
 * Says why something is generated as it is: every place that speaks of it, which one won, what becomes of it, and the
 * correction to write if it is wrong.
 *
 * @param name as {@link explainName} takes it
 * @throws an input error for input, corrections or templates that cannot be read, and for a name that means nothing
 */
export async function explain(
  name: string,
  { input = defaults.input, templates: directory, ...options }: ExplainOptions,
): Promise<Explanation> {
  const plan = await planPages({ input, ...options });
  const [{ explainName }, { createPageText, quotableLine }, { readTemplates }, { createTemplates }] = await Promise.all(
    [
      import("./explain.ts"),
      import("../configuration/corrections/page-text.ts"),
      import("../emit/template-files.ts"),
      import("../emit/templates.ts"),
    ],
  );
  const textOf = await createPageText(input);
  const quoteOf = (origin: Origin) => quotableLine(textOf, origin);
  return explainName(name, { plan, templates: createTemplates(await readTemplates(directory)), quoteOf });
}

/** Reads, corrects, links and names. */
async function planPages(options: InspectOptions): Promise<EmitPlan> {
  const { input = defaults.input, dialect = defaults.dialect, corrections, cache } = options;
  const [{ readInput }, { linkCorrected }, { planOutput }] = await Promise.all([
    import("../read-input.ts"),
    import("../model/corrections/correct.ts"),
    import("../emit/plan/plan.ts"),
  ]);
  const pages = await readInput(input, dialect, cache);
  return planOutput(linkCorrected(pages, dialect, await chosenCorrections(corrections, input, dialect)));
}
