// One documented exchange: the request as the generated function sends it through a client with retries and middleware,
// and each documented response to it.

import { isDeepStrictEqual } from "node:util";
import { defaults } from "../../dist/configuration/defaults.js";
import { typeNamedByExample } from "../../dist/dialects/lookups.js";
import { responseTo } from "../../dist/model/operations/path-responses.js";
import { argumentsOf, jsonValue } from "./arguments.mjs";
import { expectedAnswer, requestDeviations } from "./compare.mjs";
import { placeOf } from "./place.mjs";

/** In milliseconds; a loopback server needs far less. */
const patience = 5000;

/** Replays a request, and lets the server give each documented JSON response in turn. */
export async function replayRequest({ operation, request, responses, plan, load, server }) {
  const place = placeOf(request);
  const isPlain = request.body === undefined || request.body.json !== undefined;
  const derived = argumentsOf(operation, request);
  const byService = derived.problem !== undefined && isOtherHost(request.target, operation.baseUrl);
  const common = { kind: "request", operation: operation.page, ...place, isPlain, byService };
  if (derived.problem !== undefined) return [{ ...common, cause: derived.problem }, ...unasked(responses, place.line)];
  const call = await load(plan.operationSymbol(operation, "function"));
  const createClient = await load({ name: "createClient", from: "runtime/client.ts" });
  const client = createClient({ baseUrl: server.url, middleware: [(sent, next) => next(new Request(sent))] });
  const send = async (answer) => {
    server.state.arrival = undefined;
    server.state.next = answer;
    const options = { ...derived.arguments.at(-1), signal: AbortSignal.timeout(patience) };
    const [outcome] = await Promise.allSettled([call(client, ...derived.arguments.slice(0, -1), options)]);
    return { ...outcome, arrival: server.state.arrival };
  };
  const first = await send(emptyAnswer(operation));
  const causes =
    first.arrival === undefined
      ? [`not sent: ${first.reason?.message}`]
      : requestDeviations(first.arrival, request, operation.baseUrl ?? plan.model.baseUrl);
  const results = [
    { ...common, cause: causes.length === 0 ? "equal" : causes.join(", ") },
    ...(await bodyResult(operation, request, place, plan, load)),
  ];
  for (const response of responses) {
    if (response.body?.json === undefined) continue;
    const outcome = await send(documentedAnswer(response));
    const documented = { ...operation, response: responseTo(request, operation) };
    results.push(await responseResult(response, outcome, documented, plan, load));
  }
  return results;
}

/** Responses to requests that no client sends. */
function unasked(responses, line) {
  return responses
    .filter(({ body }) => body?.json !== undefined)
    .map((response) => ({ kind: "response", ...placeOf(response), line, cause: "its request cannot be sent" }));
}

function isOtherHost(target, baseUrl) {
  return /^https?:/i.test(target) && !(baseUrl !== undefined && target.startsWith(new URL(baseUrl).origin));
}

/** What ends a request that only its arrival matters of. */
function emptyAnswer({ response }) {
  return {
    status: response.statuses[0] ?? 200,
    headers: { "content-type": "application/json" },
    text: response.statuses[0] === 204 ? "" : "{}",
  };
}

function documentedAnswer({ status, body }) {
  return {
    status,
    headers: { "content-type": "application/json" },
    text: status === 204 ? "" : JSON.stringify(jsonValue(body.json.value)),
  };
}

/** Repaired JSON is answered as it was understood. */
async function responseResult(response, outcome, operation, plan, load) {
  const { status } = response;
  const place = { kind: "response", operation: operation.page, ...placeOf(response) };
  if (status >= 400) {
    const isError = outcome.reason?.name === "ApiError" && outcome.reason.status === status;
    return { ...place, cause: isError ? "equal" : "no ApiError" };
  }
  if (outcome.status === "rejected") return { ...place, cause: `rejected: ${outcome.reason.message.slice(0, 120)}` };
  const expected = expectedAnswer(response, operation.response.answer);
  const value = outcome.value instanceof Response ? await outcome.value.json() : outcome.value;
  if (!isDeepStrictEqual(value, expected)) return { ...place, cause: "another value" };
  const check = await validatorOf(operation, plan, load);
  const problem = check?.(value);
  return { ...place, cause: problem === undefined ? "equal" : `invalid: ${problem}` };
}

/** What the check of its body says of the documented one. */
async function bodyResult(operation, request, place, plan, load) {
  const { page, body } = operation;
  const json = request.body?.json;
  if (json === undefined || !["create", "update", "parameters"].includes(body?.kind)) return [];
  const check = await load(
    body.kind === "parameters"
      ? plan.operationSymbol(operation, "check")
      : plan.typeSymbol(body.type, "check", body.kind),
  );
  const value = jsonValue(json.value);
  const problem = problemOf(check, value);
  return [{ kind: "body", operation: page, ...place, cause: problem === undefined ? "equal" : `invalid: ${problem}` }];
}

/** The first thing that is wrong with a value, but for text that shows none. */
function problemOf(check, value) {
  const verdict = check(value);
  const problem = verdict.ok
    ? undefined
    : verdict.problems.find(({ pointer }) => !isPlaceholder(memberAt(value, pointer)));
  return problem && `${problem.pointer} ${problem.message}`;
}

/** A function that says what is wrong with an answer, if there is a validator for it. */
async function validatorOf({ response: { type, page } }, plan, load) {
  const item = type?.kind === "collection" ? type.items : type;
  if (item?.kind !== "object" || plan.find(item.name) === undefined) return undefined;
  const check = await load(plan.typeSymbol(item.name, "check"));
  const problem = (value) => problemOf(check, value);
  const member = plan.model.collectionMember ?? "value";
  const itemsOf = (value) => (page && !Array.isArray(value) ? (value[member] ?? []) : value);
  return type.kind !== "collection" ? problem : (value) => itemsOf(value).map(problem).find(Boolean);
}

/** Text such as "String (timestamp)" or "datetime-value" shows no value, so none that could be wrong. */
function isPlaceholder(value) {
  return (
    typeof value === "string" &&
    (typeNamedByExample(defaults.dialect, value) !== undefined ||
      defaults.dialect.primitives.placeholderValue.test(value))
  );
}

function memberAt(value, pointer) {
  const names = pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  return names.reduce((at, name) => at?.[name], value);
}
