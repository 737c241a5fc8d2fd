import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { EmitPlan } from "../emit/plan/plan.ts";
import type { ExplainedPlace, PlaceInputs } from "../explain/explanation.ts";
import { explainMember } from "../explain/members.ts";
import { operationFacts, operationPlaces, operationReasons } from "../explain/operations.ts";
import { typePlaces, typeReasons } from "../explain/types.ts";
import type { EnumType, ObjectType, Operation, Property, WriteMember } from "../model/model.ts";
import { describeReference } from "../model/types/reference.ts";
import { groupBy } from "../multimap.ts";
import type { EnumFact, PageFacts } from "../pages/facts/page-facts.ts";
import type { GeneratedCode } from "./code.ts";
import type { ReportMember, ReportPlace, ReportSubject } from "./data.ts";
import { readExamples } from "./examples.ts";
import { allFacts, parameterPlaces } from "./fact-places.ts";

/** What subjects are made from. */
interface SubjectInputs {
  readonly plan: EmitPlan;
  readonly pages: readonly PageFacts[];
  readonly code: GeneratedCode;
  readonly findingsOf: (page: string) => readonly Diagnostic[];
}

/** The report shows whole pages, so that places need no quote. */
const inputs: PlaceInputs = { quoteOf: () => "" };

/** All types, enumerations and operations, with the places that speak of them and what became of them. */
export function readSubjects({ plan, pages, code, findingsOf }: SubjectInputs): ReportSubject[] {
  const facts = allFacts(pages);
  const operationFactOf = new Map(facts.map(({ path, operation }) => [path, operation]));
  const enumFacts = groupBy(
    facts.flatMap(({ enums }) => enums),
    ({ origin }) => origin.page,
  );
  const typeSubject = (type: ObjectType | EnumType) => ({
    subject: type.qualifiedName,
    emitted: plan.typeSymbol(type.qualifiedName, "interface"),
    certainty: type.certainty,
    places: withoutQuotes(typePlaces(type, inputs)),
    reasons: typeReasons(type),
    requests: [],
    examples: [],
    code: code.ofType(type),
  });
  return [
    ...plan.types.map(
      (type): ReportSubject => ({
        ...typeSubject(type),
        kind: "type",
        facts: type.base === undefined ? [] : [["base", type.base]],
        members: typeMembers(type),
      }),
    ),
    ...plan.enums.map(
      (type): ReportSubject => ({
        ...typeSubject(type),
        kind: "enum",
        facts: [],
        members: enumMembers(type, enumFacts),
      }),
    ),
    ...plan.operations.map((operation): ReportSubject => {
      const { name, from } = plan.operationSymbol(operation, "function");
      const fact = operationFactOf.get(operation.page);
      return {
        subject: operation.page,
        kind: "operation",
        emitted: { name, from },
        certainty: operation.paths[0]?.shown ? "shown" : "stated",
        facts: operationFacts(operation, name),
        places: [...withoutQuotes(operationPlaces(operation, name, inputs)), ...(fact ? parameterPlaces(fact) : [])],
        reasons: operationReasons(operation),
        members: bodyMembers(operation),
        requests: operation.paths.map(({ method, template }) => ({ method, template })),
        examples: readExamples(operation, findingsOf),
        code: code.ofOperation(operation),
      };
    }),
  ];
}

/** The members of a type: its own, and those that only requests send. */
function typeMembers({ properties, create, update }: ObjectType): ReportMember[] {
  const sent = new Map([...(update?.members ?? []), ...(create?.members ?? [])].map((one) => [one.property.name, one]));
  const created = new Map(create?.members.map((member) => [member.property.name, member]));
  const own = new Set(properties.map(({ name }) => name));
  const others = [...sent.values()].filter(({ property }) => !own.has(property.name));
  return [
    ...properties.map((property) => explained(property, created.get(property.name))),
    ...others.map(({ property }) => explained(property, created.get(property.name))),
  ];
}

function bodyMembers({ body }: Operation): ReportMember[] {
  return body?.kind === "parameters" ? body.members.map((member) => explained(member.property, member)) : [];
}

function explained(property: Property, member: WriteMember | undefined): ReportMember {
  const { places, reasons } = explainMember(property, member, inputs);
  const { name, type, evidence } = property;
  return {
    name,
    type: describeReference(type),
    certainty: evidence.certainty,
    places: withoutQuotes(places),
    reasons,
  };
}

/** The model keeps no places of members of enumerations; the facts do. */
function enumMembers(
  { members, origins, certainty }: EnumType,
  facts: ReadonlyMap<string, EnumFact[]>,
): ReportMember[] {
  const isOrigin = (fact: EnumFact) =>
    origins.some(({ line, page }) => line === fact.origin.line && page === fact.origin.page);
  const rows = [...new Set(origins.map(({ page }) => page))].flatMap((page) =>
    (facts.get(page) ?? []).filter(isOrigin).flatMap((fact) => fact.members),
  );
  return members.map(({ name, correction }) => {
    const row = rows.find((one) => one.name === name);
    const origin = correction ?? row?.origin ?? origins[0];
    const source = correction ? "correction" : row ? "value" : certainty === "guessed" ? "prose" : "page";
    return {
      name,
      type: "value",
      certainty,
      places: origin === undefined ? [] : [{ origin, source, says: name, won: true }],
      reasons: [],
    };
  });
}

function withoutQuotes(places: readonly ExplainedPlace[]): ReportPlace[] {
  return places.map(({ excerpt: _, ...place }) => place);
}
