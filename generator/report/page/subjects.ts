import type { CodeKind, ReportMember, ReportPlace, ReportSubject } from "../data.ts";
import type { PackedChunk, PackedIndex, PackedPlace, PackedSubject, PackedSubjectEntry } from "../packed.ts";
import { readChunk, readShared, withStrings } from "./data.ts";

/** A declaration of the generated code. */
export interface ShownCode {
  readonly kind: CodeKind;
  readonly name: string;
  readonly lines: readonly string[];
}

/** A subject as the report shows it; where places are on a line does not matter. */
export interface ShownSubject extends Omit<ReportSubject, "requests" | "code"> {
  readonly code: readonly ShownCode[];
}

/** A subject with its number. */
export type NumberedSubject = readonly [number: number, subject: ShownSubject];

/** Unpacks subjects, given by their numbers. */
export async function readSubjects(index: PackedIndex, numbers: readonly number[]): Promise<NumberedSubject[]> {
  const chunks = new Map<number, Promise<PackedChunk>>();
  for (const number of numbers) {
    const chunk = index.subjects[number]?.chunk ?? 0;
    if (!chunks.has(chunk)) chunks.set(chunk, readChunk(chunk));
  }
  const shared = await readShared();
  const read = new Map((await Promise.all(chunks.values())).flatMap(({ subjects }) => subjects));
  return numbers.flatMap((number) => {
    const [entry, packed] = [index.subjects[number], read.get(number)];
    return entry && packed ? [[number, unpacked(entry, withStrings(packed, shared), index)] as const] : [];
  });
}

function unpacked(entry: PackedSubjectEntry, packed: PackedSubject, { pages }: PackedIndex): ShownSubject {
  const unpackPlaces = (places: readonly PackedPlace[]) =>
    places.map(([page, line, source, says, won]): ReportPlace => {
      const path = typeof page === "number" ? (pages[page]?.path ?? "") : page;
      return { origin: { page: path, line, column: 1 }, source, says, won: won === 1 };
    });
  const members = packed.members.map(([type, places, reasons], at): ReportMember => {
    const [name = "", certainty = entry.certainty] = entry.members[at] ?? [];
    return { name, type, certainty, places: unpackPlaces(places), reasons };
  });
  const { from, facts, reasons, examples, code } = packed;
  const { subject, certainty } = entry;
  return {
    ...{ subject, kind: entry.kind, certainty, facts, reasons, examples, members },
    code: code.map(([kind, name, ...lines]) => ({
      kind,
      name,
      lines: kind === "JSON Schema" ? indented(lines[0]) : lines,
    })),
    emitted: { name: entry.name, from },
    places: unpackPlaces(packed.places),
  };
}

function indented(json = "null"): string[] {
  return JSON.stringify(JSON.parse(json), null, 2).split("\n");
}
