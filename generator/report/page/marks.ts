import type { Certainty } from "../../model/model.ts";
import type { ReportExample, ReportFinding, ReportPlace } from "../data.ts";
import type { PackedIndex } from "../packed.ts";
import { keyOf } from "./links.ts";
import type { NumberedSubject } from "./subjects.ts";

/** What a line of a page led to. */
export interface Mark {
  readonly key: string;
  readonly certainty: Certainty;
  readonly text: string;
}

/** Everything that is known of the lines of a page, by places as `page.md:12`. */
export interface LineNotes {
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  readonly findings: ReadonlyMap<string, readonly ReportFinding[]>;
  readonly examples: ReadonlyMap<string, ReportExample>;
  /** Places of facts from which nothing followed. */
  readonly unused: ReadonlySet<string>;
  /** Lines of parts of which nothing was made. */
  readonly uncovered: ReadonlySet<string>;
}

/** Gathers what is known of the lines of a page. */
export function notesOf(index: PackedIndex, number: number, subjects: readonly NumberedSubject[]): LineNotes {
  const page = index.pages[number];
  const path = page?.path ?? "";
  const marks = new Map<string, Mark[]>();
  const examples = new Map<string, ReportExample>();
  const add = ({ origin, source, says }: ReportPlace, key: string, name: string) => {
    const place = `${origin.page}:${origin.line}`;
    const known = marks.get(place) ?? [];
    if (known.some((mark) => mark.key === key)) return;
    marks.set(place, [...known, { key, certainty: certaintyOf(source), text: `${name}: ${source}, ${says}` }]);
  };
  for (const [at, { places, members, emitted, examples: shown }] of subjects) {
    for (const member of members) {
      for (const place of member.places) add(place, keyOf(at, member.name), `${emitted.name}.${member.name}`);
    }
    for (const place of places) add(place, keyOf(at), emitted.name);
    for (const example of shown) examples.set(`${example.origin.page}:${example.origin.line}`, example);
  }
  const findings = new Map<string, ReportFinding[]>();
  for (const finding of index.findings) {
    const place = `${finding.origin.page}:${finding.origin.line}`;
    findings.set(place, [...(findings.get(place) ?? []), finding]);
  }
  const uncovered = new Set<string>();
  for (const { line, lastLine } of page?.uncovered ?? []) {
    for (let at = line; at <= lastLine; at++) uncovered.add(`${path}:${at}`);
  }
  return { marks, findings, examples, unused: new Set(page?.unused.map((line) => `${path}:${line}`)), uncovered };
}

const shown = new Set(["JSON representation", "example", "request example", "response example"]);

function certaintyOf(source: string): Certainty {
  return source === "prose" ? "guessed" : shown.has(source) ? "shown" : "stated";
}
