import type { EmitPlan } from "../plan/plan.ts";
import { reference, type Schema } from "./schemas.ts";

/** The schema of an error, as far as the protocol says. */
export function errorSchema({ model }: EmitPlan): Schema {
  return model.collectionMember === undefined ? reference("ApiError") : {};
}

/** What is the same in all services: the answer to what goes wrong, and the schemas of OData's errors and annotations. */
export function protocolComponents(plan: EmitPlan): { readonly schemas: Schema; readonly responses: Schema } {
  const content = { "application/json": { schema: errorSchema(plan) } };
  const responses = { Error: { description: "An error.", content } };
  return {
    schemas: plan.model.collectionMember === undefined ? { ApiError: apiError, Annotations: annotations } : {},
    responses,
  };
}

const text: Schema = { type: "string" };

const detail = {
  type: "object",
  properties: { code: text, message: text, target: text },
  required: ["code", "message"],
};

/** OData JSON Format 4.01, section 21.1. */
const apiError: Schema = {
  type: "object",
  properties: {
    error: {
      ...detail,
      properties: { ...detail.properties, details: { type: "array", items: detail }, innerError: { type: "object" } },
    },
  },
  required: ["error"],
};

/** What the interface of this name in the runtime says as well. */
const annotations: Schema = {
  type: "object",
  properties: {
    ...Object.fromEntries(
      ["context", "id", "etag", "editLink", "readLink", "mediaReadLink", "mediaContentType"].map((name) => [
        `@odata.${name}`,
        text,
      ]),
    ),
    "@removed": { type: "object", properties: { reason: text } },
  },
};
