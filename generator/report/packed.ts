import type { Certainty } from "../model/model.ts";
import type { CodeKind, ReportFinding, ReportPage, ReportSubject, ReportTotals } from "./data.ts";

/**
 * A node of a rendered page. A number is that many characters of the page's text, from where the last such text ended;
 * a pair of numbers skips some characters first. A string is other text, and a list that starts with one is an element.
 */
export type PackedNode = number | readonly [skip: number, length: number] | string | PackedElement;

/**
 * An element. Its head is the name, then `+` and how many lines after the last such element it starts where it has a
 * line of its own, then `>` and the target where it is a link: `tr+1`, `a>song.md`.
 */
export type PackedElement = readonly [head: string, ...children: PackedNode[]];

/** A page as the report shows it. */
export interface PackedPage {
  /** The lines, with what the page includes in its place. */
  readonly lines: readonly string[];
  /** The file and the line of each line where some are included, else nothing; a number is a line of the page itself. */
  readonly places: readonly (number | string)[];
  readonly tree: readonly PackedNode[];
}

/**
 * A place: the number of its page or, where it is on none, the file; the line; what it is, and what it says; and 1 where
 * it decided.
 */
export type PackedPlace = readonly [page: number | string, line: number, source: string, says: string, won?: 1];

/** A declaration of the generated code, without its module. JSON has no white space, which the browser adds again. */
export type PackedCode = readonly [kind: CodeKind, name: string, ...lines: string[]];

/** A subject as the report shows it, without what its entry in the index says. */
export interface PackedSubject extends Pick<ReportSubject, "facts" | "reasons" | "examples"> {
  readonly code: readonly PackedCode[];
  /** The module of the main declaration. */
  readonly from: string;
  readonly places: readonly PackedPlace[];
  /** In the order of the members in the index. */
  readonly members: readonly (readonly [type: string, places: readonly PackedPlace[], reasons: readonly string[]])[];
}

/**
 * Pages that are compressed together, with what is defined on them. What is alike stands together, as that compresses
 * best: each list has one item for each page.
 */
export interface PackedChunk {
  readonly lines: readonly PackedPage["lines"][];
  readonly places: readonly PackedPage["places"][];
  readonly trees: readonly PackedPage["tree"][];
  /** With their numbers in {@link PackedIndex.subjects}. */
  readonly subjects: readonly (readonly [number: number, subject: PackedSubject])[];
}

/** What the report knows of a page before it is opened. */
export interface PackedPageEntry extends ReportPage {
  /** The number of its chunk, and its place in it. */
  readonly chunk: number;
  readonly at: number;
  /** The numbers of the subjects of which some place is on the page, those that are defined there first. */
  readonly subjects: readonly number[];
}

/** What the report knows of a type or an operation before it is opened. */
export interface PackedSubjectEntry extends Pick<ReportSubject, "subject" | "kind" | "certainty"> {
  /** The name of the main declaration. */
  readonly name: string;
  readonly chunk: number;
  /** The number of the page on which it is defined, and the line; -1 where it is on none. */
  readonly page: number;
  readonly line: number;
  readonly requests: readonly string[];
  readonly members: readonly (readonly [name: string, certainty: Certainty, page: number, line: number])[];
}

/** What the report needs at once. */
export interface PackedIndex {
  readonly totals: ReportTotals;
  readonly before?: ReportTotals;
  readonly pages: readonly PackedPageEntry[];
  readonly subjects: readonly PackedSubjectEntry[];
  readonly findings: readonly ReportFinding[];
}

/** Strings that occur several times; elsewhere, a mark and their number in base 36 stand for them. */
export interface SharedStrings {
  readonly mark: string;
  readonly strings: readonly string[];
}
