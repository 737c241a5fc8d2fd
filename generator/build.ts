import { compareDiagnostics, compareText, type Diagnostic } from "./diagnostics.ts";
import { indexModule } from "./emit/index-module.ts";
import { interfaces } from "./emit/interfaces.ts";
import { permissions } from "./emit/permissions.ts";
import { type OutputFile, planOutput } from "./emit/plan.ts";
import { requests } from "./emit/requests.ts";
import { runtime } from "./emit/runtime.ts";
import type { Templates } from "./emit/templates.ts";
import { validators } from "./emit/validators.ts";
import { link } from "./model/link.ts";
import type { PageFacts } from "./pages/facts.ts";
import type { Stopwatch } from "./stages.ts";

/** What pages come to: files by path, and findings by place. */
export interface Build {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Links, plans and emits. */
export function build(pages: readonly PageFacts[], templates: Templates, stopwatch: Stopwatch): Build {
  const plan = planOutput(link(pages));
  stopwatch.lap("link");
  const emitters = [
    runtime(templates),
    interfaces(templates),
    validators(templates),
    requests(templates),
    permissions(templates),
  ];
  const emitted = emitters.flatMap((emit) => [...emit(plan)]);
  const files = [...emitted, indexModule(emitted, templates)].sort((left, right) => compareText(left.path, right.path));
  stopwatch.lap("emit");
  return { files, diagnostics: [...plan.model.diagnostics, ...plan.diagnostics].sort(compareDiagnostics) };
}
