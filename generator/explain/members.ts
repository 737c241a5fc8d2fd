import type { Correction } from "../model/corrections/facts.ts";
import type { Operation, Property, Requirement, Witness, WriteMember } from "../model/model.ts";
import type { Subject } from "../model/names/lookup.ts";
import { lineageOf } from "../model/types/lineage.ts";
import { describeReference } from "../model/types/reference.ts";
import { bodyMemberExcerpts, propertyExcerpts } from "./excerpts.ts";
import {
  type ExplainInputs,
  type Explanation,
  findingsAt,
  type PlaceInputs,
  placeAt,
  quoteFrom,
  usesOf,
} from "./explanation.ts";
import { nullReason, precedenceReason, requiredReason } from "./reasons.ts";

type PropertySubject = Extract<Subject, { kind: "property" }>;

/** Explains a property, its own or inherited, or a row that only a request body table lists. */
export function explainProperty({ type, property, write }: PropertySubject, inputs: ExplainInputs): Explanation {
  const { plan, templates } = inputs;
  const owner = lineageOf(type, plan.find).find(({ properties }) => properties.includes(property)) ?? type;
  const member = type.create?.members.find((candidate) => candidate.property.name === property.name);
  const { places, reasons } = explainMember(property, member, inputs);
  const inherited = owner === type ? [] : [`${type.name} inherits it from ${owner.name}.`];
  const sentOnly = owner.properties.includes(property) ? [] : ["Only requests send it; no table of the type lists it."];
  const subject = `${owner.qualifiedName}.${property.name}`;
  return {
    subject,
    kind: "property",
    facts: [...propertyFacts(property, member), ...usesOf(type, write !== undefined, plan)],
    places,
    reasons: [...inherited, ...sentOnly, ...reasons],
    artefacts: [...new Set([owner, type])].flatMap((one) => propertyExcerpts(one, property.name, plan, templates)),
    findings: findingsAt(places, plan),
    corrections: [
      {
        subject,
        ...typeToCorrect(property),
        nullable: property.nullable,
        ...(member && owner === type && { required: member.required }),
        ...(property.readOnly && { readOnly: true }),
        ...quoteFrom(places),
      },
      // What a request must have of an inherited property is the type's own.
      ...(member && owner !== type
        ? [{ subject: `${type.qualifiedName}.${property.name}`, required: member.required, ...quoteFrom(places) }]
        : []),
    ],
  };
}

/** Explains a member of a body that only a page describes. */
export function explainBodyMember(operation: Operation, member: WriteMember, inputs: ExplainInputs): Explanation {
  const { plan, templates } = inputs;
  const { property, required } = member;
  const { places, reasons } = explainMember(property, member, inputs);
  const subject = `${operation.page}#${property.name}`;
  return {
    subject,
    kind: "body member",
    facts: [...propertyFacts(property, member), ["sent by", plan.operationSymbol(operation, "function").name]],
    places,
    reasons,
    artefacts: bodyMemberExcerpts(operation, member, plan, templates),
    findings: findingsAt(places, plan),
    corrections: [{ subject, ...typeToCorrect(property), nullable: property.nullable, required, ...quoteFrom(places) }],
  };
}

/**
 * The places that speak of a member, and why it is what it is.
 *
 * @param member what requests send of it, where they do
 */
export function explainMember(
  property: Property,
  member: WriteMember | undefined,
  inputs: PlaceInputs,
): Pick<Explanation, "places" | "reasons"> {
  const requirements = (member?.requirements ?? []).map((requirement, at) => {
    const won = at === 0 && requirement.required === member?.required;
    return placeAt(requirement.origin, requirement.source, requirementText(requirement), won, inputs);
  });
  const witnesses = property.evidence.witnesses.map((witness, at) =>
    placeAt(witness.origin, witness.source, witnessText(witness), at === 0, inputs),
  );
  return {
    places: [...witnesses, ...requirements],
    reasons: [
      precedenceReason(property.evidence),
      ...(property.evidence.certainty === "guessed" ? ["Its values are a guess: only a sentence lists them."] : []),
      nullReason(property),
      ...(member ? [requiredReason(member)] : []),
    ],
  };
}

function witnessText({ type, nullable, readOnly, reason }: Witness): string {
  const spoken = [
    ...(type === "unknown" && (nullable ?? readOnly) !== undefined ? [] : [type]),
    ...(nullable === undefined ? [] : [nullable ? "nullable" : "not nullable"]),
    ...(readOnly === undefined ? [] : [readOnly ? "read-only" : "not read-only"]),
  ].join(", ");
  return reason === undefined ? spoken : `${spoken} (${reason})`;
}

function requirementText({ required, omittedAt }: Requirement): string {
  if (!required) return "not required";
  return omittedAt === undefined ? "required" : `required, but the request at line ${omittedAt.line} does without`;
}

function propertyFacts(property: Property, member: WriteMember | undefined): Explanation["facts"] {
  const flags = [
    ...(property.key ? ["key"] : []),
    property.nullable ? "nullable" : "not nullable",
    ...(property.readOnly ? ["read-only"] : []),
    ...(property.navigation ? ["leads to another resource"] : []),
    ...(member === undefined ? [] : [member.required ? "required in requests" : "optional in requests"]),
  ];
  return [
    ["type", `${describeReference(property.type)}, ${flags.join(", ")}`],
    ["certainty", property.evidence.certainty],
  ];
}

function typeToCorrect({ type }: Property): Pick<Correction, "type" | "addMembers"> {
  const item = type.kind === "collection" ? type.items : type;
  return item.kind === "literals" ? { addMembers: ["…"] } : { type: describeReference(type) };
}
