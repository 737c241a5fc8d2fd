// Holds what arrived against what is documented, and what was returned against what was answered.

import { isDeepStrictEqual } from "node:util";
import { decodeText } from "../../dist/http.js";
import { belowBaseUrl } from "../../dist/model/paths/base-url.js";
import { readTarget, splitQuery } from "../../dist/model/paths/target.js";
import { documentedHeaders, jsonValue } from "./arguments.mjs";

/** The ways in which a request that arrived differs from the documented one, by cause. */
export function requestDeviations(arrival, request, baseUrl) {
  const documented = readTarget(belowBaseUrl(request.target, baseUrl));
  const [path, query = ""] = splitOnce(arrival.url, "?");
  const causes = [];
  if (arrival.method !== request.method) causes.push("method");
  if (comparable(path) !== comparable(documented.path)) {
    causes.push(
      comparable(path).toLowerCase() === comparable(documented.path).toLowerCase() ? "case of the path" : "path",
    );
  }
  if (!isDeepStrictEqual(options(query), options(documented.query))) causes.push("query");
  const body = request.body?.json === undefined ? undefined : jsonValue(request.body.json.value);
  if (
    body !== undefined ? !isDeepStrictEqual(parsed(arrival.text), body) : arrival.text !== (request.body?.text ?? "")
  ) {
    causes.push("body");
  }
  for (const { name, value } of documentedHeaders(request)) {
    if (!sameHeader(arrival.headers[name.toLowerCase()], value)) causes.push(`header ${name.toLowerCase()}`);
  }
  return causes;
}

/** Paths are the same when their segments are, decoded; slashes and blanks around them say nothing. */
function comparable(path) {
  return decodeText(path)
    .replace(/\s*([,()])\s*/g, "$1")
    .replace(/\/+$/, "");
}

function options(query) {
  return splitQuery(query)
    .map(({ name, value }) => `${decodeText(name)}=${decodeText(value)}`)
    .sort();
}

function sameHeader(arrived, documented) {
  const plain = (text) => (text ?? "").toLowerCase().replace(/\s+/g, "");
  return plain(arrived) === plain(documented);
}

function splitOnce(text, mark) {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The part of a documented body that the function should return. */
export function expectedAnswer(response, answer) {
  const body = response.body?.json === undefined ? undefined : jsonValue(response.body.json.value);
  return answer === "value" ? body?.value : body;
}
