import { isSetByClient, isSetBySender } from "../../http.ts";
import type { Operation, OperationResponse, Path } from "../../model/model.ts";
import { sendableHeaders, usualStatus } from "../documented-examples.ts";
import type { EmitPlan } from "../plan/plan.ts";
import { type Example, examplesOf, shownExample } from "./examples.ts";
import { errorSchema } from "./protocol.ts";
import { type Schema, typeSchema } from "./schemas.ts";

/** The responses of an operation by their statuses. */
export function responsesOf(operation: Operation, path: Path, plan: EmitPlan): Schema {
  const response = path.response ?? operation.response;
  // Many tools know no ranges of statuses.
  const statuses = response.statuses.length === 0 ? [usualStatus(response)] : response.statuses;
  const success = statuses.map(String).map((status) => {
    const shown = shownResponses(operation, status, plan);
    const content = status === "204" ? undefined : responseContent(response, shown.examples, plan);
    const headers = response.answer === "location" ? { Location: locationHeader, ...shown.headers } : shown.headers;
    return [
      status,
      {
        description: descriptions[status] ?? "Success.",
        ...(Object.keys(headers).length > 0 && { headers }),
        ...(content && { content }),
      },
    ] as const;
  });
  return {
    ...Object.fromEntries(success),
    ...errorsOf(operation, plan),
    default: { $ref: "#/components/responses/Error" },
  };
}

/** The errors that the page shows, by their statuses. */
function errorsOf(operation: Operation, plan: EmitPlan): Record<string, Schema> {
  const statuses = operation.examples.flatMap(({ responses }) => responses.map(({ status }) => status));
  const errors = [...new Set(statuses)].filter((status) => status >= 400 && status < 600).sort();
  return Object.fromEntries(
    errors.map((status) => {
      const { examples } = shownResponses(operation, `${status}`, plan);
      const content = { "application/json": { schema: errorSchema(plan), ...examplesOf(examples) } };
      return [`${status}`, { description: descriptions[status] ?? "An error.", content }];
    }),
  );
}

const locationHeader: Schema = { description: "Where the result can be asked for.", schema: { type: "string" } };

/** The examples and the headers of answers with a status. */
function shownResponses(operation: Operation, status: string, plan: EmitPlan) {
  const shown = operation.examples.flatMap(({ request, responses }) =>
    responses.filter((one) => String(one.status) === status).map((response) => ({ name: request?.name, response })),
  );
  const headers = Object.entries(sendableHeaders(shown.flatMap(({ response }) => response.headers)))
    .filter(([name]) => !isSetBySender(name) && !isSetByClient(name))
    .map(([name, example]) => [name, { schema: { type: "string" }, example }] as const);
  return {
    headers: Object.fromEntries(headers),
    examples: shown.flatMap(({ name, response: { body } }) => shownExample(name, body?.json?.value, operation, plan)),
  };
}

const descriptions: Readonly<Record<string, string>> = {
  "200": "OK",
  "201": "Created",
  "202": "Accepted",
  "204": "No Content",
  "206": "Partial Content",
  "302": "Found",
  "400": "Bad Request",
  "401": "Unauthorized",
  "403": "Forbidden",
  "404": "Not Found",
  "409": "Conflict",
  "429": "Too Many Requests",
};

function responseContent(response: OperationResponse, shown: readonly Example[], plan: EmitPlan): Schema | undefined {
  const { answer, page, type = { kind: "unknown" } } = response;
  switch (answer) {
    case "nothing":
    case "location":
    case "unknown":
      return undefined;
    case "text":
      return { "text/plain": { schema: { type: "string" } } };
    case "stream":
      return { "application/octet-stream": {} };
    default: {
      const value = typeSchema(type, "read", plan);
      const member = plan.model.collectionMember ?? "value";
      const isListed = (page && member !== "") || answer === "value";
      const link = page && member === "value" ? { "@odata.nextLink": { type: "string" } } : {};
      const schema = isListed ? { type: "object", properties: { [page ? member : "value"]: value, ...link } } : value;
      return { "application/json": { schema, ...examplesOf(shown) } };
    }
  }
}
