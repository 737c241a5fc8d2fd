import { lineText } from "../diagnostics/diagnostic.ts";
import type { PageSource } from "../pages/source/find.ts";
import type { Report, ReportPlace, ReportSubject, ReportTotals } from "./data.ts";
import type { PackedChunk, PackedIndex, PackedPage, PackedSubjectEntry } from "./packed.ts";
import { packTree } from "./page-tree.ts";

/** In characters of JSON: as much as the browser unpacks in a moment, and enough to compress well. */
const chunkSize = 250_000;

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
  const places: { chunk: number; at: number }[] = [];
  let chunk: { pages: PackedPage[]; subjects: [number, ReportSubject][] } = { pages: [], subjects: [] };
  let size = 0;
  const finish = () => {
    if (chunk.pages.length > 0) chunks.push(chunk);
    chunk = { pages: [], subjects: [] };
    size = 0;
  };
  for (const [at, { path }] of pages.entries()) {
    const own = (defined[at] ?? []).flatMap((number) => {
      const subject = subjects[number];
      return subject ? [[number, packSubject(subject)] as [number, ReportSubject]] : [];
    });
    const page = packPage(path, texts.get(path));
    places.push({ chunk: chunks.length, at: chunk.pages.length });
    chunk.pages.push(page);
    chunk.subjects.push(...own);
    size += JSON.stringify([page, own]).length;
    if (size > chunkSize) finish();
  }
  finish();
  const shown = subjectsByPage(subjects, numberOf);
  const isOperation = (number: number) => subjects[number]?.kind === "operation";
  const operationsFirst = (numbers: readonly number[]) =>
    [...numbers].sort((left, right) => Number(isOperation(right)) - Number(isOperation(left)));
  return {
    chunks,
    index: {
      totals,
      ...(before && { before }),
      pages: pages.map((page, at) => ({
        ...page,
        ...(places[at] ?? { chunk: 0, at: 0 }),
        subjects: [...new Set([...operationsFirst(defined[at] ?? []), ...(shown[at] ?? [])])],
      })),
      subjects: subjects.map((subject, at): PackedSubjectEntry => {
        const page = numberOf.get(homes[at]?.page ?? "");
        return {
          subject: subject.subject,
          kind: subject.kind,
          certainty: subject.certainty,
          name: subject.emitted.name,
          chunk: places[page ?? 0]?.chunk ?? 0,
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

/** A subject without columns, which the report does not show. */
function packSubject(subject: ReportSubject): ReportSubject {
  const packPlace = (place: ReportPlace) => ({ ...place, origin: { ...place.origin, column: 1 } });
  return {
    ...subject,
    places: subject.places.map(packPlace),
    members: subject.members.map((member) => ({ ...member, places: member.places.map(packPlace) })),
  };
}

function packPage(path: string, page: PageSource["page"]): PackedPage {
  const { lines, tree } = packTree(path, page?.text ?? "");
  const places = page?.lines?.map((place) => (place.page === path ? place.line : `${place.page}:${place.line}`));
  return { lines, tree, ...(places && { places }) };
}
