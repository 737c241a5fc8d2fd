import type { CorrectionFact } from "./corrections/facts.ts";
import { compareDiagnostics, compareText, type Diagnostic } from "./diagnostics.ts";
import { indexModule } from "./emit/index-module.ts";
import { interfaces } from "./emit/interfaces.ts";
import { permissions } from "./emit/permissions.ts";
import { type Emitter, type OutputFile, planOutput } from "./emit/plan.ts";
import { printModules } from "./emit/print.ts";
import type { Printer } from "./emit/printer.ts";
import { requests } from "./emit/requests.ts";
import { importedFrom, runtime } from "./emit/runtime.ts";
import type { Templates } from "./emit/templates.ts";
import { validators } from "./emit/validators.ts";
import { linkCorrected } from "./model/correct.ts";
import type { PageFacts } from "./pages/facts.ts";
import type { Stopwatch } from "./stages.ts";

/** What can be generated. */
export type Artefact = "models" | "validators" | "requests" | "permissions";

/** What pages are made into. */
export interface BuildOptions {
  /** What to generate; everything by default. Validators and requests need the models. */
  readonly emit?: readonly Artefact[];
  /** The root below which request functions send, whatever root the pages show. */
  readonly baseUrl?: string;
}

/** What pages come to: files by path, and findings by place. */
export interface Build {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Links, plans and emits. */
export async function build(
  pages: readonly PageFacts[],
  corrections: readonly CorrectionFact[],
  templates: Templates,
  options: BuildOptions,
  printer: Printer,
  stopwatch: Stopwatch,
): Promise<Build> {
  const { emit = ["models", "validators", "requests", "permissions"] } = options;
  const plan = planOutput(linkCorrected(pages, corrections));
  stopwatch.lap("link");
  const emitters: Readonly<Record<Artefact, Emitter>> = {
    models: interfaces(templates),
    validators: validators(templates),
    requests: requests(templates, options),
    permissions: permissions(templates),
  };
  const modules = (await Promise.all(emit.map((artefact) => printModules(emitters[artefact](plan), printer)))).flat();
  const whole = runtime(templates);
  // Callers use more of the runtime than request functions do, such as iterators over pages.
  const emitted: OutputFile[] = [...modules, ...(emit.includes("requests") ? whole : importedFrom(whole, modules))];
  const files = [...emitted, indexModule(emitted, templates)].sort((left, right) => compareText(left.path, right.path));
  stopwatch.lap("emit");
  return { files, diagnostics: [...plan.model.diagnostics, ...plan.diagnostics].sort(compareDiagnostics) };
}
