import { type RecordParts, type RecordTexts, recordHead, recordParts, typeTexts } from "./build-record.ts";
import type { CorrectionFact } from "./corrections/facts.ts";
import { compareDiagnostics, compareText, type Diagnostic } from "./diagnostics.ts";
import { indexModule } from "./emit/index-module.ts";
import { type OutputFile, planOutput } from "./emit/plan.ts";
import { makeModule, type RememberedModules, rememberModules } from "./emit/remembered-modules.ts";
import { importedFrom, runtime } from "./emit/runtime.ts";
import type { Templates } from "./emit/templates.ts";
import type { ValidatorParts } from "./emit/validators-apart.ts";
import { notingWords, type WordPages } from "./emit/word-pages.ts";
import { type Artefact, type BuildOptions, chosenArtefacts, chosenEmitters } from "./emitters.ts";
import { linkCorrected } from "./model/correct.ts";
import { type LinkAgain, rememberLinks } from "./model/link-again.ts";
import { setWordsApart } from "./model/wording.ts";
import type { PageFacts } from "./pages/facts.ts";
import type { SourceKey } from "./pages/facts-cache.ts";
import type { Stopwatch } from "./stages.ts";

/** What pages come to: files by path, and findings by place. */
export interface Build {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A build, and what later edits of words need to know of it. */
export interface RecordableBuild extends Build {
  /** As `recordHead` and `recordParts` put it; absent where words cannot be told apart from what they mean. */
  readonly record?: (sources: readonly SourceKey[]) => RecordTexts;
}

/** What a process keeps of a build, so that the next one need not repeat what stays the same. */
export interface BuildMemory {
  /** The key of the templates that modules were made with. */
  readonly templates: string;
  readonly link: LinkAgain;
  readonly modules: RememberedModules;
  readonly wordPages: WordPages;
}

/** Starts to remember builds with these templates; options may not change. */
export function rememberBuilds({ key }: Templates): BuildMemory {
  return { templates: key, link: rememberLinks(), modules: rememberModules(), wordPages: new Map() };
}

/** What helps to build, where there is any of it. */
export interface BuildHelp {
  /** What the process keeps of builds. */
  readonly memory?: BuildMemory | undefined;
  /** Makes validators on another thread; nothing where that cannot be. */
  validatorsApart(parts: () => ValidatorParts): Promise<readonly OutputFile[] | undefined>;
  /** Keeps the parts of the record, if there is one to be kept: they are known long before the rest of it. */
  readonly keepParts?: ((parts: RecordParts) => void) | undefined;
}

/** Links, plans and emits. */
export async function build(
  pages: readonly PageFacts[],
  corrections: readonly CorrectionFact[],
  templates: Templates,
  options: BuildOptions,
  stopwatch: Stopwatch,
  { memory, validatorsApart, keepParts }: BuildHelp,
): Promise<RecordableBuild> {
  // Corrections quote lines of pages, so that these have to be linked as they are.
  const worded = corrections.length === 0 ? setWordsApart(pages) : undefined;
  const model = (memory?.link ?? linkCorrected)(worded?.pages ?? pages, corrections);
  const plan = planOutput(model, worded?.words);
  stopwatch.lap("link");
  const diagnostics = [...model.diagnostics, ...plan.diagnostics].sort(compareDiagnostics);
  const parts = worded && keepParts ? recordParts(plan, diagnostics) : undefined;
  const wordPages: WordPages = memory?.wordPages ?? new Map();
  const make = memory?.modules ?? makeModule;
  const emit = (artefacts: readonly Artefact[]) =>
    chosenEmitters(templates, { ...options, emit: artefacts }).flatMap((emitter) =>
      Array.from(notingWords(emitter(plan), wordPages), (maker) => make(maker, plan)),
    );
  const artefacts = chosenArtefacts(options);
  const areApart = artefacts.includes("validators") && memory === undefined && !templates.areOverridden;
  const apart = areApart && validatorsApart(() => ({ decisions: plan.decisions, ...typeTexts(plan, parts) }));
  if (parts) keepParts?.(parts);
  const modules = [
    ...emit(apart ? artefacts.filter((artefact) => artefact !== "validators") : artefacts),
    ...(apart ? ((await apart) ?? emit(["validators"])) : []),
  ];
  const whole = runtime(templates);
  // Callers use more of the runtime than request functions do, such as iterators over pages.
  const emitted = [...modules, ...(artefacts.includes("requests") ? whole : importedFrom(whole, modules))];
  const files = [...emitted, indexModule(emitted, templates)].sort((left, right) => compareText(left.path, right.path));
  stopwatch.lap("emit");
  const record = (sources: readonly SourceKey[]): RecordTexts => {
    const texts = parts ?? recordParts(plan, diagnostics);
    return { head: recordHead(sources, plan, wordPages), part: (name) => texts.get(name) };
  };
  return { files, diagnostics, ...(worded && { record }) };
}
