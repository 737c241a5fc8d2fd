export {
  type Config,
  defineConfig,
  type Project,
  type ProjectOptions,
} from "./configuration/config.ts";
export { type Correction, type Corrections, defineCorrections } from "./corrections/facts.ts";
export type { Code, Diagnostic, Origin, Related, Repair, Severity } from "./diagnostics.ts";
export type { Excerpt } from "./emit/excerpts.ts";
export type { ModuleSymbol } from "./emit/plan.ts";
export type { FileChange } from "./emit/write.ts";
export type { Artefact } from "./emitters.ts";
export type { ExplainedPlace, Explanation } from "./explain/explanation.ts";
export { type GenerateOptions, type GenerateResult, generate } from "./generate.ts";
export { type InputError, isInputError } from "./input-error.ts";
export type { InspectedOperation, InspectedType, Inspection } from "./inspect.ts";
export { type LintOptions, type LintResult, lint } from "./lint.ts";
export { type ExplainOptions, explain, type InspectOptions, inspect } from "./plan-pages.ts";
export type { RuleSetting, RuleSettings } from "./rules.ts";
export type { Stage } from "./stages.ts";
