import { compareDiagnostics, compareText, type Diagnostic } from "./diagnostics/diagnostic.ts";
import type { Dialect } from "./dialects/dialect.ts";
import { type BuildOptions, chosenArtefacts, chosenEmitters } from "./emit/emitters.ts";
import { indexModule } from "./emit/index-module.ts";
import { type OutputFile, planOutput } from "./emit/plan/plan.ts";
import { importedFrom, runtime } from "./emit/runtime/runtime.ts";
import type { TemplateFiles } from "./emit/template-files.ts";
import { createTemplates } from "./emit/templates.ts";
import { linkCorrected } from "./model/corrections/correct.ts";
import type { CorrectionFact } from "./model/corrections/facts.ts";
import type { PageFacts } from "./pages/facts/page-facts.ts";
import type { Stopwatch } from "./stopwatch.ts";

/** What pages come to: files by path, and findings by place. */
export interface Build {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Links, plans and emits. */
export function build(
  pages: readonly PageFacts[],
  dialect: Dialect,
  corrections: readonly CorrectionFact[],
  templateFiles: TemplateFiles,
  options: BuildOptions,
  stopwatch: Stopwatch,
): Build {
  const model = linkCorrected(pages, dialect, corrections);
  const plan = planOutput(model);
  stopwatch.lap("link");
  const diagnostics = [...model.diagnostics, ...plan.diagnostics].sort(compareDiagnostics);
  const templates = createTemplates(templateFiles);
  const modules = chosenEmitters(templates, options).flatMap((emit) => [...emit(plan)]);
  const whole = runtime(templates);
  // Callers use more of the runtime than request functions do, such as iterators over pages.
  const isWhole = chosenArtefacts(options).includes("requests");
  const emitted = [...modules, ...(isWhole ? whole : importedFrom(whole, modules))];
  const files = [...emitted, indexModule(emitted, templates)].sort((left, right) => compareText(left.path, right.path));
  stopwatch.lap("emit");
  return { files, diagnostics };
}
