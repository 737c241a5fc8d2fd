import { stringify } from "yaml";
import type { EmitPlan, Emitter } from "../plan/plan.ts";
import { bearer, pathItems } from "./operations.ts";
import { protocolComponents } from "./protocol.ts";
import { componentSchemas } from "./schemas.ts";

/**
 * One document that describes the API for other tools (OpenAPI 3.1).
 *
 * @param format what it is written in
 * @param baseUrl the base URL of all requests, instead of the one that the pages show
 */
export function openApi(format: "json" | "yaml", baseUrl?: string): Emitter {
  return function* emitOpenApi(plan) {
    const document = documentOf(plan, baseUrl ?? plan.model.baseUrl);
    const text =
      format === "yaml"
        ? stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 })
        : `${JSON.stringify(document, null, 2)}\n`;
    yield { path: `openapi.${format}`, text };
  };
}

function documentOf(plan: EmitPlan, baseUrl: string | undefined) {
  const host = baseUrl !== undefined && URL.canParse(baseUrl) ? new URL(baseUrl).host : undefined;
  const version = /\/([^/]+)\/?$/.exec(baseUrl?.replace(/^https?:\/\/[^/]*/, "") ?? "")?.[1];
  const paths = pathItems(plan);
  const { schemas, responses } = protocolComponents(plan);
  const tags = new Set(
    plan.operations.map((one) => plan.operationSymbol(one, "function").from.replace(/^.*\/|\.ts$/g, "")),
  );
  return {
    openapi: "3.1.0",
    info: { title: host ?? "API", version: version ?? "1" },
    ...(baseUrl !== undefined && { servers: [{ url: baseUrl }] }),
    security: [{ [bearer]: [] }],
    tags: [...tags].sort().map((name) => ({ name })),
    paths,
    components: {
      schemas: { ...componentSchemas(plan), ...schemas },
      responses,
      securitySchemes: { [bearer]: { type: "http", scheme: "bearer" } },
    },
  };
}
