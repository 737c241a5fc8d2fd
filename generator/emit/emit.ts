import { compareText } from "../diagnostics/diagnostic.ts";
import { type BuildOptions, chosenArtefacts, chosenEmitters } from "./emitters.ts";
import { indexModule } from "./index-module.ts";
import type { EmitPlan, OutputFile } from "./plan/plan.ts";
import { importedFrom, runtime } from "./runtime/runtime.ts";
import type { TemplateFiles } from "./template-files.ts";
import { createTemplates } from "./templates.ts";

/**
 * Emits everything that the options ask for.
 *
 * @returns the files in the order of their paths
 */
export function emitFiles(plan: EmitPlan, templateFiles: TemplateFiles, options: BuildOptions): OutputFile[] {
  const templates = createTemplates(templateFiles);
  const modules = chosenEmitters(templates, options).flatMap((emit) => [...emit(plan)]);
  const whole = runtime(templates);
  // Callers use more of the runtime than request functions do, such as iterators over pages.
  const isWhole = chosenArtefacts(options).includes("requests");
  const emitted = [...modules, ...(isWhole ? whole : importedFrom(whole, modules))];
  return [...emitted, indexModule(emitted, templates)].sort((left, right) => compareText(left.path, right.path));
}
