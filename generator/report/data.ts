import type { Severity } from "../diagnostics/definition.ts";
import type { Diagnostic, Origin } from "../diagnostics/diagnostic.ts";
import type { ModuleSymbol } from "../emit/plan/symbols.ts";
import type { Excerpt } from "../explain/excerpts.ts";
import type { ExplainedPlace, Explanation } from "../explain/explanation.ts";
import type { Certainty, Path } from "../model/model.ts";
import type { PageKind } from "../pages/facts/page-facts.ts";

/** A place that says something, without the line of its page. */
export type ReportPlace = Omit<ExplainedPlace, "excerpt">;

/** A member of a type or of a body. */
export interface ReportMember {
  readonly name: string;
  /** As `explain` writes it. */
  readonly type: string;
  readonly certainty: Certainty;
  /** All places that speak of it, the one that won first. */
  readonly places: readonly ReportPlace[];
  /** Why it is what it is, as sentences. */
  readonly reasons: readonly string[];
}

/** What a part of the generated code is. */
export type CodeKind = "models" | "requests" | "validators" | "JSON Schema" | "permissions";

/** A declaration of the generated code, without comments. */
export interface ReportCode extends Excerpt {
  readonly kind: CodeKind;
}

/** What became of an example: it fits the types, contradicts them, or could not be compared with any. */
export type ExampleState = "passed" | "failed" | "unchecked";

/** A documented message. */
export interface ReportExample {
  readonly kind: "request" | "response";
  readonly state: ExampleState;
  readonly origin: Origin;
  /** The last line of its JSON; the line of the origin where it has none. */
  readonly lastLine: number;
  /** The type that it was held against, where it was. */
  readonly type?: string;
}

/** A type or an operation: what it became, and why. */
export interface ReportSubject {
  /** The name that `explain` takes: that of a type with its namespace, or the page of an operation. */
  readonly subject: string;
  readonly kind: "type" | "enum" | "operation";
  /** The main declaration, and its module below the output folder. */
  readonly emitted: ModuleSymbol;
  readonly certainty: Certainty;
  /** The facts of the model, by name, in words. */
  readonly facts: Explanation["facts"];
  readonly places: readonly ReportPlace[];
  readonly reasons: readonly string[];
  readonly members: readonly ReportMember[];
  /** The documented requests of an operation. */
  readonly requests: readonly Pick<Path, "method" | "template">[];
  readonly examples: readonly ReportExample[];
  readonly code: readonly ReportCode[];
}

/** A part of a page of which nothing was made. */
export interface UncoveredBlock {
  readonly kind: "table" | "code block" | "section";
  /** The heading of a section, or the first line of a block. */
  readonly title: string;
  /** The first and the last line, counted from 1. */
  readonly line: number;
  readonly lastLine: number;
}

/** A page. */
export interface ReportPage {
  /** Below the input folder, with `/` between folders. */
  readonly path: string;
  readonly kind: PageKind;
  /** The first heading; the path where there is none. */
  readonly title: string;
  readonly uncovered: readonly UncoveredBlock[];
  /** The lines of its facts that no subject rests on. */
  readonly unused: readonly number[];
}

/** Numbers about the whole reference. */
export interface ReportTotals {
  readonly pages: number;
  readonly types: number;
  readonly enums: number;
  readonly operations: number;
  readonly members: Readonly<Record<Certainty, number>>;
  readonly examples: Readonly<Record<ExampleState, number>>;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly uncovered: Readonly<Record<UncoveredBlock["kind"], number>>;
  /** The number of findings of each code, sorted by code. */
  readonly rules: Readonly<Record<string, number>>;
}

/** A finding, with what the author of the page can do about it. */
export interface ReportFinding extends Omit<Diagnostic, "repairs"> {
  readonly help: string;
}

/** What pages say, what became of it, and why. JSON can hold it. */
export interface Report {
  /** The version of this format. */
  readonly version: 1;
  readonly totals: ReportTotals;
  readonly pages: readonly ReportPage[];
  readonly subjects: readonly ReportSubject[];
  /** In the order of page, line and column. */
  readonly findings: readonly ReportFinding[];
}
