import { lineText, type Origin } from "../diagnostics/diagnostic.ts";
import type { EnumType, ObjectType } from "../model/model.ts";
import { typeExcerpts } from "./excerpts.ts";
import {
  type ExplainedPlace,
  type ExplainInputs,
  type Explanation,
  findingsAt,
  type PlaceInputs,
  placeAt,
  quoteFrom,
  usesOf,
} from "./explanation.ts";

/** Explains an object type or an enumeration. */
export function explainType(type: ObjectType | EnumType, inputs: ExplainInputs): Explanation {
  const { plan, templates } = inputs;
  const places = typePlaces(type, inputs);
  const facts: Explanation["facts"] =
    type.kind === "enum"
      ? [["members", type.members.map(({ name }) => name).join(", ")]]
      : [
          ["properties", type.properties.map(({ name }) => name).join(", ") || "none of its own"],
          ...(type.base === undefined ? [] : [["base", type.base] as const]),
          ...usesOf(type, true, plan),
        ];
  return {
    subject: type.qualifiedName,
    kind: type.kind === "enum" ? "enum" : "type",
    facts: [...facts, ["certainty", type.certainty]],
    places,
    reasons: typeReasons(type),
    artefacts: typeExcerpts(type, plan, templates),
    findings: findingsAt(places, plan),
    corrections: [
      {
        subject: type.qualifiedName,
        ...(type.kind === "enum" ? { addMembers: ["…"] } : { name: type.name }),
        ...quoteFrom(places),
      },
    ],
  };
}

/** The places that describe or show a type, and the one that names its base. */
export function typePlaces(type: ObjectType | EnumType, inputs: PlaceInputs): ExplainedPlace[] {
  const source = type.certainty === "stated" ? "page" : "example";
  const says = type.kind === "enum" ? "lists its members" : "describes or shows it";
  const base = type.kind === "object" ? type.baseEvidence : undefined;
  return [
    ...distinct(type.origins).map((origin) => placeAt(origin, source, says, false, inputs)),
    ...(base && type.kind === "object"
      ? [placeAt(base.origin, "base", `${base.certainty}: ${type.base}`, true, inputs)]
      : []),
  ];
}

/** How a type is known, in sentences. */
export function typeReasons(type: ObjectType | EnumType): string[] {
  const known = {
    stated: type.kind === "enum" ? "A page lists its members." : "A table or a resource page describes it.",
    shown: "No table lists its members: it is known from examples only.",
    guessed: "It is known by name, and from prose, only.",
  }[type.certainty];
  const united =
    new Set(type.origins.map(({ page }) => page)).size > 1 ? ["What several pages say of it was united."] : [];
  return [known, ...united];
}

function distinct(origins: readonly Origin[]): Origin[] {
  return [...new Map(origins.map((origin) => [lineText(origin), origin])).values()];
}
