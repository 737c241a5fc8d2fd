import type { Origin } from "../diagnostics/diagnostic.ts";
import { findingsOf } from "../emit/plan/plan.ts";
import type { Operation } from "../model/model.ts";
import { describeReference } from "../model/types/reference.ts";
import { operationExcerpts } from "./excerpts.ts";
import {
  type ExplainedPlace,
  type ExplainInputs,
  type Explanation,
  type PlaceInputs,
  placeAt,
  quoteFrom,
} from "./explanation.ts";

/** Explains the operation of a page. */
export function explainOperation(operation: Operation, inputs: ExplainInputs): Explanation {
  const { plan, templates } = inputs;
  const { page } = operation;
  const { name } = plan.operationSymbol(operation, "function");
  const places = operationPlaces(operation, name, inputs);
  return {
    subject: page,
    kind: "operation",
    facts: operationFacts(operation, name),
    places,
    reasons: operationReasons(operation),
    artefacts: operationExcerpts(operation, plan, templates),
    findings: findingsOf(plan).filter((finding) => finding.origin.page === page),
    corrections: [{ subject: page, name, ...quoteFrom(places) }],
  };
}

/**
 * The places that document an operation.
 *
 * @param name that of its function
 */
export function operationPlaces(operation: Operation, name: string, inputs: PlaceInputs): ExplainedPlace[] {
  const { origin, paths, examples } = operation;
  const place = (at: Origin, source: string, says: string) => placeAt(at, source, says, false, inputs);
  return [
    place(origin, "title", `the function is ${name}`),
    ...paths.map((path) =>
      place(path.origin, path.shown ? "example" : "request line", `${path.method} ${path.template}`),
    ),
    ...examples.flatMap(({ request, responses }) => [
      ...(request ? [place(request.origin, "request example", `${request.method} ${request.target}`)] : []),
      ...responses.map((one) => place(one.origin, "response example", `status ${one.status}`)),
    ]),
  ];
}

/**
 * What an operation sends and answers, in words.
 *
 * @param name that of its function
 */
export function operationFacts({ body, response }: Operation, name: string): Explanation["facts"] {
  const sent = body === undefined ? "nothing" : "type" in body ? body.type : body.kind;
  const answered = response.type === undefined ? response.answer : describeReference(response.type);
  return [
    ["function", name],
    ["sends", sent],
    ["answers", `${answered}${response.page ? ", in pages" : ""}, status ${response.statuses.join(", ") || "2xx"}`],
  ];
}

/** Why an operation has its name, in sentences. */
export function operationReasons({ functionName, title }: Operation): string[] {
  return [
    functionName
      ? "A correction names the function."
      : `The function is named after the title "${title}", or after the file where other pages have the same.`,
  ];
}
