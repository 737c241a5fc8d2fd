// What a caller would have to give a generated function, so that it sends a documented request.

import { variantsOf } from "../../dist/emit/requests/paths.js";
import { matchTarget } from "../../dist/model/paths/match.js";

/** A documented JSON value as the value it stands for. */
export function jsonValue(node) {
  switch (node.kind) {
    case "object":
      return Object.fromEntries(node.members.map(({ name, value }) => [name, jsonValue(value)]));
    case "array":
      return node.items.map(jsonValue);
    case "null":
      return null;
    default:
      return node.value;
  }
}

/** Headers that the client, `fetch` or the transport decide about. */
const ownHeaders = new Set(
  "accept authorization connection content-length expect host keep-alive transfer-encoding user-agent".split(" "),
);

/** The headers that a documented request states; without values and without what no caller gives. */
export function documentedHeaders({ headers }) {
  return headers.filter(({ name, value }) => !ownHeaders.has(name.toLowerCase()) && value !== "");
}

/**
 * The arguments behind the client.
 *
 * @returns the arguments, or why there are none
 */
export function argumentsOf(operation, request) {
  const match = matchTarget(request.method, request.target, operation.paths);
  if (match === undefined) return { problem: "no documented path" };
  const variants = variantsOf(operation);
  const variant =
    variants.find(({ path }) => path === match.path) ??
    variants.find(({ template }) => sameTemplate(template, match.path));
  if (variant === undefined) return { problem: "no function for the path" };
  const values = Object.fromEntries(
    variant.parameters.map(({ name, type }) => [name, typed(match.values.get(name) ?? "", type)]),
  );
  const parameters = variants.length > 1 && !variant.isUnique ? { path: variant.literal, ...values } : values;
  const query = Object.fromEntries(match.query.map(({ name, value }) => [name, value]));
  const headers = Object.fromEntries(
    documentedHeaders(request)
      .filter(
        ({ name, value }) =>
          operation.headers.find((fixed) => fixed.name.toLowerCase() === name.toLowerCase())?.value !== value,
      )
      .map(({ name, value }) => [name, value]),
  );
  const body = operation.body?.kind === "content" ? request.body?.text : bodyOf(request);
  return {
    match,
    arguments: [
      ...(variants.length > 1 || variant.parameters.length > 0 ? [parameters] : []),
      ...(operation.body === undefined || operation.body.kind === "empty" ? [] : [body]),
      { query, headers },
    ],
  };
}

function bodyOf({ body }) {
  return body?.json === undefined ? undefined : jsonValue(body.json.value);
}

/** Placeholders such as `{n}` stay text, whatever the type. */
function typed(text, type) {
  if (type === "number" && text !== "" && !Number.isNaN(Number(text))) return Number(text);
  return type === "boolean" && /^(?:true|false)$/.test(text) ? text === "true" : text;
}

function sameTemplate(template, path) {
  return variantsOf({ paths: [path] })[0]?.template === template;
}
