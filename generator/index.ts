export {
  type Config,
  defineConfig,
  type Project,
  type ProjectOptions,
} from "./configuration/config.ts";
export { type DialectChanges, defineDialect } from "./configuration/dialect.ts";
export type { Severity } from "./diagnostics/definition.ts";
export type { Code, Diagnostic, Origin, Related, Repair } from "./diagnostics/diagnostic.ts";
export { type InputError, isInputError } from "./diagnostics/input-error.ts";
export type { RuleSetting, RuleSettings } from "./diagnostics/severities.ts";
export type { Dialect } from "./dialects/dialect.ts";
export { microsoftGraph } from "./dialects/microsoft-graph/microsoft-graph.ts";
export type { Artefact, ImportExtension } from "./emit/artefacts.ts";
export type { ModuleSymbol } from "./emit/plan/symbols.ts";
export type { FileChange } from "./emit/write.ts";
export type { Excerpt } from "./explain/excerpts.ts";
export { type ExplainOptions, explain } from "./explain/explain.ts";
export type { ExplainedPlace, Explanation } from "./explain/explanation.ts";
export { type InspectedOperation, type InspectedType, type Inspection, inspect } from "./explain/inspect.ts";
export { type GenerateOptions, type GenerateResult, generate } from "./generate.ts";
export { type LintOptions, type LintResult, lint } from "./lint/lint.ts";
export { type Correction, type Corrections, defineCorrections } from "./model/corrections/facts.ts";
export type { PlanOptions as InspectOptions } from "./plan-pages.ts";
export type {
  CodeKind,
  ExampleState,
  Report,
  ReportCode,
  ReportExample,
  ReportFinding,
  ReportMember,
  ReportPage,
  ReportPlace,
  ReportSubject,
  ReportTotals,
  UncoveredBlock,
} from "./report/data.ts";
export { type ReportOptions, report } from "./report/report.ts";
export type { Stage } from "./stopwatch.ts";
