import { addDrafts } from "./corrections/draft-file.ts";
import { createPageText, quotableLine } from "./corrections/page-text.ts";
import { readCorrections } from "./corrections/read.ts";
import { compareDiagnostics, compareText, type Diagnostic, type Origin } from "./diagnostics.ts";
import { indexModule } from "./emit/index-module.ts";
import { interfaces } from "./emit/interfaces.ts";
import { permissions } from "./emit/permissions.ts";
import { type EmitPlan, type Emitter, type OutputFile, planOutput } from "./emit/plan.ts";
import { requests } from "./emit/requests.ts";
import { importedFrom, runtime } from "./emit/runtime.ts";
import { loadTemplates } from "./emit/templates.ts";
import { validators } from "./emit/validators.ts";
import { applyChanges, compareOutput, type FileChange } from "./emit/write.ts";
import { explainName } from "./explain/explain.ts";
import type { Explanation } from "./explain/explanation.ts";
import { type Inspection, inspectPlan } from "./inspect.ts";
import { linkCorrected } from "./model/correct.ts";
import { draftCorrections } from "./model/draft-corrections.ts";
import { readPages } from "./pages/read.ts";

/** What can be generated. */
export type Artefact = "models" | "validators" | "requests" | "permissions";

/** What {@link generate} takes. */
export interface GenerateOptions {
  /** A folder of pages, or one page. */
  readonly input?: string;
  /** The file that overrules the pages: JSON, or a module that exports `defineCorrections(…)` by default. */
  readonly corrections?: string;
  /** The folder to write to. */
  readonly output?: string;
  /** A folder of templates that override ours. */
  readonly templates?: string;
  /** What to generate; everything by default. Validators and requests need the models. */
  readonly emit?: readonly Artefact[];
  /** The root below which request functions send, whatever root the pages show. */
  readonly baseUrl?: string;
  /** Compares only, and writes nothing. */
  readonly check?: boolean;
}

/** What {@link generate} did, or with `check` would do. */
export interface GenerateResult {
  /** By path; files that are as they should be included. */
  readonly files: readonly FileChange[];
  /** By page, line and column. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What {@link inspect} takes. */
export interface InspectOptions {
  /** A folder of pages, or one page. */
  readonly input?: string;
  /** The file that overrules the pages: JSON, or a module that exports `defineCorrections(…)` by default. */
  readonly corrections?: string;
}

/** Where pages are read from and where output is written to unless somebody says otherwise. */
export const defaults = { input: "input-docs", output: "generated" } as const;

/**
 * Turns pages into TypeScript. The content of pages never makes it fail; it only makes findings.
 *
 * @throws an input error (see {@link isInputError}) for input, templates or output that cannot be read or written
 */
export async function generate(options: GenerateOptions = {}): Promise<GenerateResult> {
  const { output = defaults.output, templates: directory, check = false } = options;
  const { emit = ["models", "validators", "requests", "permissions"], ...requestOptions } = options;
  const templates = await loadTemplates(directory);
  const plan = await planPages(options);
  const emitters: Readonly<Record<Artefact, Emitter>> = {
    models: interfaces(templates),
    validators: validators(templates),
    requests: requests(templates, requestOptions),
    permissions: permissions(templates),
  };
  const modules = emit.flatMap((artefact) => [...emitters[artefact](plan)]);
  const whole = [...runtime(templates)(plan)];
  // Callers use more of the runtime than request functions do, such as iterators over pages.
  const emitted: OutputFile[] = [...modules, ...(emit.includes("requests") ? whole : importedFrom(whole, modules))];
  const files = await compareOutput(output, [...emitted, indexModule(emitted, templates)].sort(byPath));
  if (!check) await applyChanges(output, files);
  return { files, diagnostics: [...plan.model.diagnostics, ...plan.diagnostics].sort(compareDiagnostics) };
}

/**
 * Reads pages and says what they were understood to mean, with the evidence of every member and the name of everything
 * that {@link generate} would emit.
 *
 * @throws an input error for input that cannot be read
 */
export async function inspect(options: InspectOptions = {}): Promise<Inspection> {
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
  { input = defaults.input, templates: directory, ...options }: InspectOptions & Pick<GenerateOptions, "templates">,
): Promise<Explanation> {
  const plan = await planPages({ input, ...options });
  const textOf = await createPageText(input);
  const quoteOf = (origin: Origin) => quotableLine(textOf, origin);
  return explainName(name, { plan, templates: await loadTemplates(directory), quoteOf });
}

/** Reads, corrects, links and names. */
async function planPages({ input = defaults.input, corrections }: InspectOptions): Promise<EmitPlan> {
  const pages = await readPages(input);
  return planOutput(linkCorrected(pages, corrections === undefined ? [] : await readCorrections(corrections, input)));
}

function byPath(left: OutputFile, right: OutputFile): number {
  return compareText(left.path, right.path);
}
