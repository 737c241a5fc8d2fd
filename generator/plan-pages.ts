import { readCorrections } from "./configuration/corrections/read-corrections.ts";
import { defaults } from "./configuration/defaults.ts";
import type { Dialect } from "./dialects/dialect.ts";
import type { EmitPlan } from "./emit/plan/plan.ts";
import { readTemplates, type TemplateFiles } from "./emit/template-files.ts";
import type { CorrectionFact } from "./model/corrections/facts.ts";
import type { OptionNames } from "./options.ts";
import type { PageFacts } from "./pages/facts/page-facts.ts";
import { readInput, requireReference } from "./read-input.ts";

/** What is planned. */
export interface PlanOptions {
  /** A folder of pages, or one page. */
  readonly input?: string;
  /** How pages are written; the dialect of Microsoft Graph by default. */
  readonly dialect?: Dialect;
  /** The file of corrections: JSON, or a module that exports `defineCorrections(…)` by default. */
  readonly corrections?: string;
  /** A folder that caches facts for the next run; without it, nothing is cached. */
  readonly cache?: string;
}

/** The names of all {@link PlanOptions}. */
export const planOptionNames: OptionNames<PlanOptions> = { cache: true, corrections: true, dialect: true, input: true };

/**
 * Finds, reads and links pages, and plans the output, without emitting it.
 *
 * @throws an input error for input and corrections that cannot be read
 */
export async function planPages(options: PlanOptions): Promise<EmitPlan> {
  const { input = defaults.input, dialect = defaults.dialect, cache } = options;
  const pages = await readInput(input, dialect, cache);
  await requireReference(pages, input, dialect);
  const corrections = await readCorrections(options.corrections, input, dialect);
  return linkAndPlan(pages, dialect, corrections, await readTemplates());
}

/**
 * Links pages that were read, and plans the output.
 *
 * @param docsUrl where the pages are published, as a template
 */
export async function linkAndPlan(
  pages: readonly PageFacts[],
  dialect: Dialect,
  corrections: readonly CorrectionFact[],
  templates: TemplateFiles,
  docsUrl?: string,
): Promise<EmitPlan> {
  // Loaded only when needed, as most runs of a build find that nothing has changed.
  const { linkCorrected } = await import("./model/corrections/correct.ts");
  const { planOutput } = await import("./emit/plan/plan.ts");
  const { runtimeNames } = await import("./emit/runtime/runtime.ts");
  return planOutput(linkCorrected(pages, dialect, corrections), runtimeNames(templates), docsUrl);
}
