import type { Dialect } from "../../dialects/dialect.ts";
import { isSetByClient } from "../../http.ts";
import type { OperationFact } from "../../pages/facts/page-facts.ts";
import type { Header, OperationBody, OptionalHeader } from "../model.ts";
import { isJsonFormat } from "./media-types.ts";
import { requestsOf } from "./operation-page.ts";

/** Headers that are required and have only one value are sent by themselves, as is the type of the body. */
export function fixedHeaders(fact: OperationFact, body: OperationBody | undefined, { headers }: Dialect): Header[] {
  const fixed = new Map<string, Header>();
  for (const { name, value, required } of fact.headers) {
    if (!required || isSetByClient(name)) continue;
    const only = value.replace(headers.note, "").replace(/[`.\s]+$|^[`\s]+/g, "");
    if (/^[\w=;/*+.-]+$/.test(only)) fixed.set(name.toLowerCase(), { name, value: only });
  }
  return [...contentType(fact, body), ...fixed.values()];
}

/** A multipart body has a boundary that only its sender knows. */
function contentType(fact: OperationFact, body: OperationBody | undefined): Header[] {
  if (body === undefined) return [];
  const shown = requestsOf(fact).flatMap(({ headers, body: sent }) => (sent === undefined ? [] : headers));
  const documented = body.kind === "content" ? [...shown, ...fact.headers] : [...fact.headers, ...shown];
  const values = documented
    .filter(({ name }) => name.toLowerCase() === "content-type")
    .flatMap(({ value }) => /[\w.+-]+\/[\w.+-]*\w(?:\s*;\s*[\w-]+=[\w-]+)?/.exec(value)?.[0] ?? []);
  const wanted =
    body.kind === "content" ? values[0] : (values.find((value) => isJsonFormat(value)) ?? "application/json");
  if (wanted === undefined || /^multipart\//i.test(wanted)) return [];
  return [{ name: "Content-Type", value: wanted }];
}

/** The headers that callers may give: those of the table and of the examples that are not sent by themselves. */
export function optionalHeaders(fact: OperationFact, fixed: readonly Header[]): OptionalHeader[] {
  const taken = new Set(fixed.map(({ name }) => name.toLowerCase()));
  const headers: OptionalHeader[] = [];
  const add = (name: string, description: string) => {
    const key = name.toLowerCase();
    if (isSetByClient(key) || taken.has(key)) return;
    taken.add(key);
    headers.push({ name, description });
  };
  for (const { name, value } of fact.headers) add(name, value);
  for (const request of requestsOf(fact)) for (const { name } of request.headers) add(name, "");
  return headers;
}
