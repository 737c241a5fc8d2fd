import type { CorrectionFact } from "./corrections/facts.ts";
import { compareDiagnostics, compareText, type Diagnostic } from "./diagnostics.ts";
import { indexModule } from "./emit/index-module.ts";
import { interfaces } from "./emit/interfaces.ts";
import { permissions } from "./emit/permissions.ts";
import { type Emitter, type OutputFile, planOutput } from "./emit/plan.ts";
import { printModules } from "./emit/print-modules.ts";
import type { Printer } from "./emit/printer.ts";
import { type RememberedModules, rememberModules } from "./emit/remembered-modules.ts";
import { requests } from "./emit/requests.ts";
import { importedFrom, runtime } from "./emit/runtime.ts";
import type { Templates } from "./emit/templates.ts";
import { validators } from "./emit/validators.ts";
import { linkCorrected } from "./model/correct.ts";
import { type LinkAgain, rememberLinks } from "./model/link-again.ts";
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

/** What a process keeps of a build, so that the next one need not repeat what stays the same. */
export interface BuildMemory {
  /** The key of the templates that modules were made with. */
  readonly templates: string;
  readonly link: LinkAgain;
  readonly modules: RememberedModules;
}

/** Starts to remember builds with these templates; options may not change. */
export function rememberBuilds({ key }: Templates): BuildMemory {
  return { templates: key, link: rememberLinks(), modules: rememberModules() };
}

/** Links, plans and emits. */
export async function build(
  pages: readonly PageFacts[],
  corrections: readonly CorrectionFact[],
  templates: Templates,
  options: BuildOptions,
  printer: Printer,
  stopwatch: Stopwatch,
  memory?: BuildMemory,
): Promise<Build> {
  const { emit = ["models", "validators", "requests", "permissions"] } = options;
  const plan = planOutput((memory?.link ?? linkCorrected)(pages, corrections));
  stopwatch.lap("link");
  const emitters: Readonly<Record<Artefact, Emitter>> = {
    models: interfaces(templates),
    validators: validators(templates),
    requests: requests(templates, options),
    permissions: permissions(templates),
  };
  const printed = emit.map((artefact) => printModules(emitters[artefact](plan), plan, printer, memory?.modules));
  const modules = (await Promise.all(printed)).flat();
  const whole = runtime(templates);
  // Callers use more of the runtime than request functions do, such as iterators over pages.
  const emitted: OutputFile[] = [...modules, ...(emit.includes("requests") ? whole : importedFrom(whole, modules))];
  const files = [...emitted, indexModule(emitted, templates)].sort((left, right) => compareText(left.path, right.path));
  stopwatch.lap("emit");
  return { files, diagnostics: [...plan.model.diagnostics, ...plan.diagnostics].sort(compareDiagnostics) };
}
