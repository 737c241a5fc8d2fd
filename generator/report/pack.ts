import { lineText } from "../diagnostics/diagnostic.ts";
import type { PageSource } from "../pages/source/find.ts";
import type { Report, ReportPlace, ReportSubject, ReportTotals } from "./data.ts";
import type { PackedChunk, PackedIndex, PackedPage, PackedPlace, PackedSubject, PackedSubjectEntry } from "./packed.ts";
import { packTree } from "./page-tree.ts";

/** In characters of JSON: as much as the browser unpacks in a moment, and enough to compress well. */
const chunkSize = 750_000;

/**
 * Divides a report into what the browser needs at once, and chunks of pages that it unpacks when one is opened.
 *
 * @param before the totals of an earlier report
 */
export function packReport(
  report: Report,
  sources: readonly PageSource[],
  before?: ReportTotals,
): { readonly index: PackedIndex; readonly chunks: readonly PackedChunk[] } {
  const { pages, subjects, findings, totals } = report;
  const numberOf = new Map(pages.map(({ path }, at) => [path, at]));
  const homes = subjects.map(({ places }) => places.find(({ origin }) => numberOf.has(origin.page))?.origin);
  const defined = pages.map((): number[] => []);
  for (const [at, home] of homes.entries()) defined[numberOf.get(home?.page ?? "") ?? 0]?.push(at);
  const texts = new Map(sources.map(({ path, page }) => [path, page]));
  const chunks: PackedChunk[] = [];
  const entries: { chunk: number; at: number }[] = [];
  let chunk: { pages: PackedPage[]; subjects: (readonly [number, PackedSubject])[] } = { pages: [], subjects: [] };
  let size = 0;
  const finish = () => {
    const { pages: packed, subjects: own } = chunk;
    if (packed.length === 0) return;
    chunks.push({
      lines: packed.map(({ lines }) => lines),
      places: packed.map(({ places }) => places ?? []),
      trees: packed.map(({ tree }) => tree),
      subjects: own,
    });
    chunk = { pages: [], subjects: [] };
    size = 0;
  };
  for (const [at, { path }] of pages.entries()) {
    const own = (defined[at] ?? []).flatMap((number) => {
      const subject = subjects[number];
      return subject ? [[number, packSubject(subject, numberOf)] as const] : [];
    });
    const page = packPage(path, texts.get(path));
    entries.push({ chunk: chunks.length, at: chunk.pages.length });
    chunk.pages.push(page);
    chunk.subjects.push(...own);
    size += page.lines.reduce((sum, line) => sum + line.length, JSON.stringify(own).length);
    if (size > chunkSize) finish();
  }
  finish();
  const shown = subjectsByPage(subjects, numberOf);
  // The operation of a page comes first, then what the page defines, then what it only speaks of.
  const rank = (number: number, page: number) =>
    subjects[number]?.kind === "operation" ? 0 : homes[number]?.page === pages[page]?.path ? 1 : 2;
  return {
    chunks,
    index: {
      totals,
      ...(before && { before }),
      pages: pages.map((page, at) => ({
        ...page,
        ...(entries[at] ?? { chunk: 0, at: 0 }),
        subjects: (shown[at] ?? []).sort((left, right) => rank(left, at) - rank(right, at)),
      })),
      subjects: subjects.map((subject, at): PackedSubjectEntry => {
        const page = numberOf.get(homes[at]?.page ?? "");
        return {
          subject: subject.subject,
          kind: subject.kind,
          certainty: subject.certainty,
          name: subject.emitted.name,
          chunk: entries[page ?? 0]?.chunk ?? 0,
          page: page ?? -1,
          line: homes[at]?.line ?? 0,
          requests: [...new Set(subject.requests.map(({ method, template }) => `${method} ${template}`))],
          members: subject.members.map(({ name, certainty, places: [place] }) => [
            name,
            certainty,
            numberOf.get(place?.origin.page ?? "") ?? -1,
            place?.origin.line ?? 0,
          ]),
        };
      }),
      findings,
    },
  };
}

/** The numbers of the subjects that have a place on each page, most places first. */
function subjectsByPage(subjects: readonly ReportSubject[], numberOf: ReadonlyMap<string, number>): number[][] {
  const counts = Array.from(numberOf, () => new Map<number, Set<string>>());
  for (const [at, { places, members }] of subjects.entries()) {
    for (const { origin } of [places, ...members.map((member) => member.places)].flat()) {
      const page = counts[numberOf.get(origin.page) ?? -1];
      page?.set(at, (page.get(at) ?? new Set()).add(lineText(origin)));
    }
  }
  return counts.map((page) => [...page].sort(([, left], [, right]) => right.size - left.size).map(([at]) => at));
}

function packSubject(subject: ReportSubject, numberOf: ReadonlyMap<string, number>): PackedSubject {
  const { emitted, facts, reasons, examples, code } = subject;
  const packPlaces = (places: readonly ReportPlace[]) =>
    places.map(({ origin, source, says, won }): PackedPlace => {
      const page = numberOf.get(origin.page) ?? origin.page;
      return won ? [page, origin.line, source, says, 1] : [page, origin.line, source, says];
    });
  return {
    ...{ from: emitted.from, facts, reasons, examples },
    code: code.map(({ kind, in: { name }, lines }) =>
      kind === "JSON Schema" ? [kind, name, compact(lines)] : [kind, name, ...lines],
    ),
    places: packPlaces(subject.places),
    members: subject.members.map((member) => [member.type, packPlaces(member.places), member.reasons]),
  };
}

function compact(lines: readonly string[]): string {
  return JSON.stringify(JSON.parse(lines.join("\n")));
}

function packPage(path: string, page: PageSource["page"]): PackedPage {
  const { lines, tree } = packTree(path, page?.text ?? "");
  const places = page?.lines?.map((place) => (place.page === path ? place.line : `${place.page}:${place.line}`)) ?? [];
  return { lines, tree, places };
}
