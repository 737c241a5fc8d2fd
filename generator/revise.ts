import type { BuildRecord } from "./build-record.ts";
import { compareDiagnostics, type Diagnostic } from "./diagnostics.ts";
import type { OutputFile } from "./emit/plan.ts";
import type { Templates } from "./emit/templates.ts";
import { type BuildOptions, chosenEmitters } from "./emitters.ts";
import { mapObjects } from "./map-objects.ts";
import { type Rewording, rewordingOf } from "./model/rewording.ts";
import { wordedPage, wordsFrom } from "./model/wording.ts";
import type { PageFacts } from "./pages/facts.ts";

/** An edit of a page: what it said when the build was recorded, and what it says now, as far as that is known. */
export interface PageEdit {
  readonly before: PageFacts | undefined;
  readonly after: PageFacts | undefined;
}

/** What edits change in a build. */
export interface Revision {
  /** The modules that hold words of the edited pages; all others stay. */
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Applies edits that leave what the pages state to a recorded build, without building anything else.
 *
 * @param findings those of the recorded build
 * @param factsOf what a page said when the build was recorded, as far as that is known
 * @returns nothing where an edit may change what is stated, or something is not known, so that all has to be built again
 */
export function reviseBuild(
  record: BuildRecord,
  findings: readonly Diagnostic[],
  edits: readonly PageEdit[],
  factsOf: (page: string) => PageFacts | undefined,
  templates: Templates,
  options: BuildOptions,
): Revision | undefined {
  const rewordings = new Map<string, Rewording>();
  for (const { before, after } of edits) {
    if (before === undefined || after === undefined) return undefined;
    const rewording = rewordingOf(before, after);
    if (rewording === undefined) return undefined;
    rewordings.set(before.path, rewording);
  }
  const modules = record.modulesWith(new Set(rewordings.keys()));
  const words = new Map<string, readonly string[]>();
  for (const page of new Set([...modules.values()].flat())) {
    const facts = rewordings.has(page) ? undefined : factsOf(page);
    const known = rewordings.get(page) ?? (facts && wordedPage(facts));
    if (known === undefined) return undefined;
    words.set(page, known.words);
  }
  const diagnostics = revisedFindings(findings, edits, rewordings);
  if (diagnostics === undefined) return undefined;
  const parts = record.partsOf(
    new Set(modules.keys()),
    wordsFrom((page) => words.get(page)),
  );
  const makers = chosenEmitters(templates, options).flatMap((emit) => [...emit(parts)]);
  const files = makers.filter(({ path }) => modules.has(path)).map((maker) => maker.make(parts));
  if (!record.isWhole()) return undefined;
  return { files, diagnostics };
}

/**
 * Findings of the edited pages themselves are replaced by those that they have now; what others found there is moved to
 * where it stands now.
 *
 * @returns nothing where it is not known where that is
 */
function revisedFindings(
  recorded: readonly Diagnostic[],
  edits: readonly PageEdit[],
  rewordings: ReadonlyMap<string, Rewording>,
): Diagnostic[] | undefined {
  const replaced = new Map<string, number>();
  for (const finding of edits.flatMap(({ before }) => before?.diagnostics ?? [])) {
    const text = JSON.stringify(finding);
    replaced.set(text, (replaced.get(text) ?? 0) + 1);
  }
  const kept: Diagnostic[] = [];
  for (const finding of recorded) {
    const text = rewordings.has(finding.origin.page) ? JSON.stringify(finding) : "";
    const count = replaced.get(text) ?? 0;
    if (count > 0) {
      replaced.set(text, count - 1);
      continue;
    }
    const moved = movedFinding(finding, rewordings);
    if (moved === undefined) return undefined;
    kept.push(moved);
  }
  return [...kept, ...edits.flatMap(({ after }) => after?.diagnostics ?? [])].sort(compareDiagnostics);
}

function movedFinding(finding: Diagnostic, rewordings: ReadonlyMap<string, Rewording>): Diagnostic | undefined {
  const places = [finding.origin, ...(finding.related ?? []).map(({ origin }) => origin)];
  if (!places.some(({ page }) => rewordings.has(page))) return finding;
  let isLost = false;
  const moved = mapObjects(finding, (object) => {
    // Repairs do not tell their page.
    const { line, column, page = finding.origin.page } = object;
    const rewording = typeof page === "string" ? rewordings.get(page) : undefined;
    if (rewording === undefined || typeof line !== "number" || typeof column !== "number") return;
    const place = rewording.placeOf(line, column);
    if (place === undefined) isLost = true;
    else Object.assign(object, place);
  });
  return isLost ? undefined : moved;
}
