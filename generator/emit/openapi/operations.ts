import type { Operation, OperationBody, Path, PathPart, PermissionChoice, QueryPart } from "../../model/model.ts";
import type { EmitPlan } from "../plan/plan.ts";
import { examplesOf, shownExample } from "./examples.ts";
import { responsesOf } from "./responses.ts";
import { membersSchema, primitiveSchema, reference, type Schema, typeSchema } from "./schemas.ts";

/** The name of the security scheme: a bearer token. */
export const bearer = "bearer";

/**
 * The paths of all operations. OpenAPI tells paths apart by their text without the names of parameters, and has one
 * operation for each method: where pages share both, the function that comes first by its name stands for them.
 */
export function pathItems(plan: EmitPlan): Record<string, Schema> {
  const items = new Map<string, { template: string; operations: Record<string, Schema> }>();
  const named = plan.operations
    .map((operation) => ({ operation, name: plan.operationSymbol(operation, "function").name }))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
  for (const { operation, name } of named) {
    for (const [index, path] of operation.paths.entries()) {
      const template = templateOf(path);
      const key = template.replace(/\{[^}]*\}/g, "{}");
      const item = items.get(key) ?? { template, operations: {} };
      items.set(key, item);
      const method = path.method.toLowerCase();
      if (!methods.has(method) || method in item.operations) continue;
      const names = [...item.template.matchAll(/\{([^}]*)\}/g)].map(([, parameter = ""]) => parameter);
      const id = index === 0 ? name : `${name}_${index + 1}`;
      item.operations[method] = operationObject(operation, path, id, names, plan);
    }
  }
  return Object.fromEntries([...items.values()].map(({ template, operations }) => [template, operations]));
}

const methods: ReadonlySet<string> = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

function templateOf({ parts }: Path): string {
  const text = parts
    .map((part) => (part.kind === "text" ? part.text.replace(/[{}?#]/g, "") : `{${part.name}}`))
    .join("");
  // A slash at the end means nothing (OData URL Conventions 4.01, section 4), and other tools refuse it.
  return `/${text.replace(/^\/+|\/+$/g, "")}`;
}

/** @param names those of the path's parameters, as the first operation with this path calls them */
function operationObject(
  operation: Operation,
  path: Path,
  id: string,
  names: readonly string[],
  plan: EmitPlan,
): Schema {
  const { body, deprecated, permissions, description, title, page } = operation;
  const security = Object.values(permissions ?? {})
    .flat()
    .map((choice: PermissionChoice) => [choice].flat());
  return {
    operationId: id,
    summary: title === "" ? id : title,
    ...(description !== "" && { description }),
    ...(deprecated && { deprecated }),
    tags: [plan.operationSymbol(operation, "function").from.replace(/^.*\/|\.ts$/g, "")],
    "x-page": page,
    ...(URL.canParse(plan.pageReference(page)) && { externalDocs: { url: plan.pageReference(page) } }),
    parameters: [...pathParameters(path, names), ...queryParameters(operation, path, plan), ...headers(operation)],
    ...(body && { requestBody: { required: true, content: bodyContent(body, operation, plan) } }),
    responses: responsesOf(operation, path, plan),
    ...(security.length > 0 && { security: unique(security).map((scopes) => ({ [bearer]: scopes })) }),
  };
}

function unique(lists: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(lists.map((list) => [list.join(" "), list])).values()];
}

function pathParameters({ parts }: Path, names: readonly string[]): Schema[] {
  const own = parts.filter((part) => part.kind === "parameter");
  return own.map((part, at) => ({
    name: names[at] ?? part.name,
    in: "path",
    required: true,
    schema: valueSchema(part),
  }));
}

function valueSchema(part: PathPart): Schema {
  if (part.kind === "text") return { const: part.text };
  return part.listedValues === undefined ? primitiveSchema(part.type) : { type: "string", examples: part.listedValues };
}

function queryParameters({ query = [] }: Operation, path: Path, plan: EmitPlan): Schema[] {
  const own = path.query.map(({ name, value }: QueryPart) => {
    const [part, ...more] = value;
    const schema = part !== undefined && more.length === 0 ? valueSchema(part) : { type: "string" };
    return { name, in: "query", required: true, schema };
  });
  const taken = new Set(own.map(({ name }) => name));
  const others = query.filter(({ name }) => !taken.has(name));
  return [
    ...own,
    ...others.map(({ name, type, required, description }) => ({
      name,
      in: "query",
      ...(required && { required }),
      ...(description !== "" && { description }),
      schema: typeSchema(type, "write", plan),
    })),
  ];
}

/** Headers that OpenAPI describes elsewhere are no parameters (3.1, section 4.8.12). */
const described: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

function headers({ headers: fixed, givenHeaders }: Operation): Schema[] {
  const isOwn = ({ name }: { readonly name: string }) => !described.has(name.toLowerCase());
  const sent = fixed
    .filter(isOwn)
    .map(({ name, value }) => ({ name, in: "header", required: true, schema: { const: value } }));
  const names = new Set(sent.map(({ name }) => name.toLowerCase()));
  const given = givenHeaders.filter((header) => isOwn(header) && !names.has(header.name.toLowerCase()));
  return [
    ...sent,
    ...given.map(({ name, description, required }) => ({
      name,
      in: "header",
      ...(required && { required }),
      ...(description !== "" && { description }),
      schema: { type: "string" },
    })),
  ];
}

function bodyContent(body: OperationBody, operation: Operation, plan: EmitPlan): Schema {
  const type = operation.headers.find(({ name }) => name.toLowerCase() === "content-type")?.value;
  if (body.kind === "content") return { [type ?? "application/octet-stream"]: {} };
  const examples = operation.examples.flatMap(({ request }) =>
    shownExample(request?.name, request?.body?.json?.value, operation, plan),
  );
  return { [type ?? "application/json"]: { schema: bodySchema(body, plan), ...examplesOf(examples) } };
}

function bodySchema(body: Exclude<OperationBody, { kind: "content" }>, plan: EmitPlan): Schema {
  switch (body.kind) {
    case "create":
    case "update":
      return reference(plan.placeSymbol(body.type, body.kind).name);
    case "parameters":
      return membersSchema(body.members, plan);
    case "reference":
      return { type: "object", properties: { "@odata.id": { type: "string" } }, required: ["@odata.id"] };
    case "empty":
      return { type: "object" };
  }
}
