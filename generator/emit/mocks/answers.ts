import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { decodeText, isSetByClient } from "../../http.ts";
import { plainValue } from "../../model/examples/json-values.ts";
import type { Operation, OperationResponse } from "../../model/model.ts";
import { fileOf } from "../../model/names/page-path.ts";
import { responseTo } from "../../model/operations/path-responses.ts";
import { belowBaseUrl } from "../../model/paths/base-url.ts";
import { readTarget, splitQuery } from "../../model/paths/target.ts";
import { type DocumentedValue, documentedValue, sendableHeaders, usualStatus } from "../documented-examples.ts";
import type { EmitPlan } from "../plan/plan.ts";
import { leastValue } from "./values.ts";

/** An answer as a mock gives it. */
export interface Answer {
  readonly to?: string;
  readonly withHeaders?: Readonly<Record<string, string>>;
  readonly sent?: unknown;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly text?: string;
}

/** What a mock answers with, and where that comes from. */
export interface Answers {
  readonly answers: readonly Answer[];
  /** Whether the page shows the usual answer, or its body was made from its type, or it has none. */
  readonly source: "shown" | "made" | "empty";
  readonly findings: readonly Diagnostic[];
}

type Example = Operation["examples"][number];
type Request = NonNullable<Example["request"]>;
type Message = Pick<Example["responses"][number], "body">;

/** All answers that the page of an operation shows, and one that it has to have where it shows no success. */
export function answersOf(operation: Operation, plan: EmitPlan): Answers {
  const findings: Diagnostic[] = [];
  const page = fileOf(operation.page);
  const shown = operation.examples.flatMap(({ request, responses }) => {
    const sent = request && requestOf(request, operation);
    return responses
      .filter(({ status }) => status >= 200 && status < 600)
      .map((response) => {
        const content = contentOf(response, response.status < 300 ? responseTo(request, operation) : undefined);
        return { ...sent, status: response.status, headers: sendableHeaders(response.headers), ...content };
      });
  });
  if (shown.some(({ status }) => status < 400)) return { answers: shown, source: "shown", findings };
  const { response } = operation;
  const body = leastBody(response, plan);
  const made: Answer = { status: usualStatus(response), headers: {}, ...body };
  return { answers: [...shown, made], source: body === undefined ? "empty" : "made", findings };

  function jsonOf(message: Message): DocumentedValue["value"] {
    const json = message.body?.json;
    if (json === undefined) return undefined;
    const read = documentedValue(json.value, page, plan.model);
    findings.push(...read.findings);
    return read.value;
  }

  function requestOf(request: Request, { baseUrl }: Operation): Omit<Answer, "status" | "headers"> {
    const { path, query } = readTarget(belowBaseUrl(request.target, baseUrl));
    const options = splitQuery(query).map(({ name, value }) => `${optionText(name)}=${optionText(value)}`);
    const to = `${request.method} ${path}${options.length === 0 ? "" : `?${options.join("&")}`}`;
    const withHeaders = sendableHeaders(request.headers.filter(({ name }) => !isSetByClient(name)));
    // As it is written, since it only tells which request is meant.
    const sent = request.body?.json === undefined ? request.body?.text : plainValue(request.body.json.value);
    jsonOf(request);
    return { to, withHeaders, ...(sent !== undefined && { sent }) };
  }

  /** What is no JSON although JSON is answered cannot be read, so that a value is made. */
  function contentOf(message: Message, expected?: OperationResponse): Pick<Answer, "body" | "text"> | undefined {
    const value = expected?.answer === "text" ? undefined : jsonOf(message);
    if (value !== undefined) return { body: value };
    if (expected?.answer === "json" || expected?.answer === "value") return leastBody(expected, plan);
    const text = message.body?.text ?? "";
    return text === "" ? undefined : { text };
  }
}

/** The least body of a response; none where it has none, or nobody knows which. */
function leastBody(response: OperationResponse, plan: EmitPlan): Pick<Answer, "body" | "text"> | undefined {
  const { answer, page, type = { kind: "unknown" }, whenEmpty } = response;
  if (answer === "text" || answer === "stream") return { text: "" };
  if ((answer !== "json" && answer !== "value") || whenEmpty !== undefined) return undefined;
  const value = leastValue(type, plan);
  const member = page ? (plan.model.collectionMember ?? "value") : "value";
  return { body: (page || answer === "value") && member !== "" ? { [member]: value } : value };
}

/** Decoded, but for what would end it. */
function optionText(text: string): string {
  return decodeText(text).replace(/[%&#+]/g, encodeURIComponent);
}
