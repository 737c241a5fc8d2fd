import { compareDiagnostics, type Diagnostic, type Origin } from "../diagnostics/diagnostic.ts";
import type { EmitPlan } from "../emit/plan/plan.ts";
import type { Templates } from "../emit/templates.ts";
import type { Correction } from "../model/corrections/facts.ts";
import type { ObjectType, Operation } from "../model/model.ts";
import type { Subject } from "../model/names/lookup.ts";
import { itemName } from "../model/types/reference.ts";
import type { Excerpt } from "./excerpts.ts";

/** A place that speaks of something, and what it says. */
export interface ExplainedPlace {
  readonly origin: Origin;
  /** What kind of place it is, for instance `property table`. */
  readonly source: string;
  /** What it says, in words. */
  readonly says: string;
  /** Whether it decided. */
  readonly won: boolean;
  /** The line of the page, without the spaces around it. */
  readonly excerpt: string;
}

/** Why something is generated as it is. */
export interface Explanation {
  /** The name by which corrections know it. */
  readonly subject: string;
  readonly kind: Subject["kind"];
  /** What the model knows of it, by name, in words. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly places: readonly ExplainedPlace[];
  /** Which place won and why, and where the rest comes from; a sentence each. */
  readonly reasons: readonly string[];
  readonly artefacts: readonly Excerpt[];
  /** Findings in the places that speak of it. */
  readonly findings: readonly Diagnostic[];
  /** What to write if it is wrong. The values are those of now; whoever pastes it changes what is wrong. */
  readonly corrections: readonly Correction[];
}

/** What explanations are made from. */
export interface ExplainSources {
  readonly plan: EmitPlan;
  readonly templates: Templates;
  /** What can be quoted of a line of a page. */
  readonly quoteOf: (origin: Origin) => string;
}

/** The functions that send or answer a type, as facts; the first few, as there may be hundreds. */
export function usesOf({ qualifiedName }: ObjectType, isSent: boolean, plan: EmitPlan): Explanation["facts"] {
  const names = (operations: readonly Operation[]) =>
    operations.map((operation) => plan.operationSymbol(operation, "function").name);
  const sending = names(
    plan.operations.filter(({ body }) => isSent && body && "type" in body && body.type === qualifiedName),
  );
  const answering = names(
    plan.operations.filter(({ response }) => response.type && itemName(response.type) === qualifiedName),
  );
  return [
    ...(sending.length === 0 ? [] : [["sent by", fewOf(sending)] as const]),
    ...(answering.length === 0 ? [] : [["answered by", fewOf(answering)] as const]),
  ];
}

const few = 5;

function fewOf(names: readonly string[]): string {
  const more = names.length > few ? [`and ${names.length - few} more`] : [];
  return [...names.slice(0, few), ...more].join(", ");
}

/** All findings, those of naming the output included. */
export function findingsOf({ model, diagnostics }: EmitPlan): readonly Diagnostic[] {
  return [...model.diagnostics, ...diagnostics].sort(compareDiagnostics);
}

/** The findings in the lines of these places. */
export function findingsAt(places: readonly ExplainedPlace[], plan: EmitPlan): readonly Diagnostic[] {
  const lines = new Set(places.map(({ origin }) => lineKey(origin)));
  return findingsOf(plan).filter(({ origin, related = [] }) =>
    [origin, ...related.map((place) => place.origin)].some((place) => lines.has(lineKey(place))),
  );
}

/** Tells lines apart. */
export function lineKey({ page, line }: Origin): string {
  return `${page}:${line}`;
}

/** What a correction quotes: the first place on a page. */
export function quoteFrom(places: readonly ExplainedPlace[]): Pick<Correction, "reason" | "page" | "quote"> {
  const place = places.find(({ source, excerpt }) => source !== "correction" && excerpt !== "");
  return { reason: "…", page: place?.origin.page ?? "…", quote: place?.excerpt ?? "…" };
}
