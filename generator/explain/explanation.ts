import { type Diagnostic, lineText, type Origin } from "../diagnostics/diagnostic.ts";
import { type EmitPlan, findingsOf } from "../emit/plan/plan.ts";
import type { Templates } from "../emit/templates.ts";
import type { Correction } from "../model/corrections/facts.ts";
import type { ObjectType, Operation } from "../model/model.ts";
import type { Subject } from "../model/names/lookup.ts";
import { itemName } from "../model/types/reference.ts";
import type { Excerpt } from "./excerpts.ts";

/** A place that says something about the subject. */
export interface ExplainedPlace {
  readonly origin: Origin;
  /** What kind of place it is, for instance `property table`. */
  readonly source: string;
  /** What it says, in words. */
  readonly says: string;
  /** Whether it decided. */
  readonly won: boolean;
  /** The line of the page, trimmed. */
  readonly excerpt: string;
}

/** Why something is generated as it is. */
export interface Explanation {
  /** The name of the subject, as corrections write it. */
  readonly subject: string;
  readonly kind: Subject["kind"];
  /** The facts of the model, by name, in words. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly places: readonly ExplainedPlace[];
  /** Which place won and why, as sentences. */
  readonly reasons: readonly string[];
  readonly artefacts: readonly Excerpt[];
  /** Findings in these places. */
  readonly findings: readonly Diagnostic[];
  /** The corrections to write if it is wrong, with the present values. */
  readonly corrections: readonly Correction[];
}

/** What places need. */
export interface PlaceInputs {
  /** The part of a line that a correction can quote. */
  readonly quoteOf: (origin: Origin) => string;
}

/** What every explanation needs. */
export interface ExplainInputs extends PlaceInputs {
  readonly plan: EmitPlan;
  readonly templates: Templates;
}

/** A place, with the line of its page. */
export function placeAt(
  origin: Origin,
  source: string,
  says: string,
  won: boolean,
  { quoteOf }: PlaceInputs,
): ExplainedPlace {
  return { origin, source, says, won, excerpt: quoteOf(origin) };
}

/** The functions that send or return a type, as facts. Only a few are named, as there may be hundreds. */
export function usesOf({ qualifiedName }: ObjectType, isSent: boolean, plan: EmitPlan): Explanation["facts"] {
  const uses = (fact: string, isUse: (operation: Operation) => boolean | undefined) => {
    const names = plan.operations.filter(isUse).map((operation) => plan.operationSymbol(operation, "function").name);
    const more = names.length > few ? [`and ${names.length - few} more`] : [];
    return names.length === 0 ? [] : [[fact, [...names.slice(0, few), ...more].join(", ")] as const];
  };
  return [
    ...uses("sent by", ({ body }) => isSent && body && "type" in body && body.type === qualifiedName),
    ...uses("answered by", ({ response: { type } }) => type && itemName(type) === qualifiedName),
  ];
}

const few = 5;

/** The findings in the lines of these places. */
export function findingsAt(places: readonly ExplainedPlace[], plan: EmitPlan): readonly Diagnostic[] {
  const lines = new Set(places.map(({ origin }) => lineText(origin)));
  return findingsOf(plan).filter(({ origin, related = [] }) =>
    [origin, ...related.map((place) => place.origin)].some((place) => lines.has(lineText(place))),
  );
}

/** The reason, page and quote of a correction, from the first place on a page. */
export function quoteFrom(places: readonly ExplainedPlace[]): Pick<Correction, "reason" | "page" | "quote"> {
  const place = places.find(({ source, excerpt }) => source !== "correction" && excerpt !== "");
  return { reason: "…", page: place?.origin.page ?? "…", quote: place?.excerpt ?? "…" };
}
