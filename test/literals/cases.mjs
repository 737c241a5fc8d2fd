// What the documentation sends, as calls of the generated functions: each body and each set of query options a call.

import { variantsOf } from "../../dist/emit/requests/paths.js";
import { systemQueryOptions } from "../../dist/odata/query-options.js";
import { argumentsOf, jsonValue } from "../replay/arguments.mjs";
import { placeOf } from "../replay/place.mjs";

/** The calls of all documented requests that match an operation of their page. */
export function literalCases({ operations }) {
  return operations.flatMap((operation) =>
    operation.examples.flatMap(({ request }) => (request === undefined ? [] : casesOf(operation, request))),
  );
}

function casesOf(operation, request) {
  const { match } = argumentsOf(operation, request);
  if (match === undefined) return [];
  const place = placeOf(request);
  const cases = [];
  if (request.body?.json !== undefined && operation.body?.kind !== "content")
    cases.push({ kind: "bodies", operation, ...place, text: JSON.stringify(jsonValue(request.body.json.value)) });
  if (match.query.length > 0)
    cases.push({ kind: "query options", operation, ...place, text: `{ query: { ${match.query.map(optionText)} } }` });
  return cases;
}

/** As a caller writes it: OData's options in their own case of letters, lists as arrays, numbers and booleans as such. */
function optionText({ name, value }) {
  const option = name.startsWith("$") ? (systemQueryOptions.get(name.slice(1).toLowerCase()) ?? name) : name;
  const isPlain = /^\d+$/.test(value) || /^(?:true|false)$/.test(value);
  const literal =
    option === "$select" ? JSON.stringify(value.split(/\s*,\s*/)) : isPlain ? value : JSON.stringify(value);
  return `${JSON.stringify(option)}: ${literal}`;
}

/**
 * A module with a call on each line.
 *
 * @returns the module, of which line n + 2 is case n
 */
export function moduleOf(cases, path, plan) {
  const { name, from } = plan.operationSymbol(cases[0].operation, "function");
  const imported = `import { ${name} } from "../${from.replace(/\.ts$/, ".js")}"; declare const given: any;`;
  return { path, text: [imported, ...cases.map((literal) => callOf(name, literal)), ""].join("\n") };
}

function callOf(name, { kind, operation, text }) {
  const variants = variantsOf(operation);
  const hasParameters = variants.length > 1 || variants[0].parameters.length > 0;
  const hasBody = operation.body !== undefined && operation.body.kind !== "empty";
  const values = ["given", ...(hasParameters ? ["given"] : [])];
  if (kind === "bodies") values.push(text);
  else values.push(...(hasBody ? ["given"] : []), text);
  return `void ${name}(${values.join(", ")});`;
}
