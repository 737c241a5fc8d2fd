// What a mocked request is answered with.

import type { Problem } from "../../runtime/validation.js";
import type { MockedAnswer, MockedRequest } from "./documented.js";
import { isRequested, type SentRequest } from "./routes.js";
import type { Store } from "./store.js";
import { isItem, storedAnswer } from "./stored.js";

/** What decides about an answer besides the request. */
export interface AnswerOptions {
  /** How many items a page of a list has at most; `$top` says so as well. */
  readonly pageSize?: number | undefined;
  /** Keeps what requests create, change and delete. */
  readonly store?: Store | undefined;
}

/** The documented answer that comes closest to a request, and whether the page shows that very request. */
export function closestAnswer(
  sent: SentRequest,
  answers: readonly MockedAnswer[],
): { readonly answer: MockedAnswer | undefined; readonly isShown: boolean } {
  const usual = answers.find(({ status }) => status < 400) ?? answers[0];
  let [closest, most, isShown] = [usual, 0, false];
  for (const answer of answers) {
    if (answer.to === undefined) continue;
    const { path, query } = isRequested(sent, answer.to);
    const isSameRequest = path && query && isSame(sent.body, answer.sent);
    if (answer.status >= 400 && !isSameRequest) continue;
    const score = (isSameRequest ? 100 : 0) + (path ? 2 : 0) + (query ? 1 : 0) + sameHeaders(sent, answer);
    if (score > most) [closest, most, isShown] = [answer, score, isShown || isSameRequest];
  }
  return { answer: closest, isShown };
}

/** How much the headers of a request say for an answer: less than nothing where the documented ones are missing. */
function sameHeaders({ headers }: SentRequest, { withHeaders = {} }: MockedAnswer): number {
  const isSent = ([name, value]: [string, string]) =>
    headers.get(name)?.replace(/\s/g, "") === value.replace(/\s/g, "");
  return Object.entries(withHeaders).reduce((sum, header) => sum + (isSent(header) ? 1 : -1), 0) / 100;
}

/** Answers a request. */
export function answerTo(
  sent: SentRequest,
  request: MockedRequest,
  options: AnswerOptions,
  overrides: unknown,
): MockedAnswer {
  const { answer = { status: 200 }, isShown } = closestAnswer(sent, request.answers);
  if (answer.status >= 400) return answer;
  // What a page shows is accepted, even where it contradicts the page.
  const verdict = isShown ? undefined : request.check?.(sent.body);
  if (verdict?.ok === false) return badRequest(verdict.problems);
  const { store } = options;
  const stored = store === undefined ? answer : storedAnswer(sent, request, answer, store);
  if (stored.status >= 400) return stored;
  const body = overridden(stored.body ?? stored.text, overrides);
  if (typeof body === "string" && stored.body === undefined) return { ...stored, text: body };
  const size = options.pageSize ?? (isShown ? undefined : numberIn(sent.query, "$top"));
  return { ...stored, body: isShown && size === undefined ? body : pageOf(body, sent, request.items, size) };
}

function overridden(body: unknown, overrides: unknown): unknown {
  const isMerged = isItem(body) && isItem(overrides);
  return overrides === undefined ? body : isMerged ? { ...body, ...overrides } : overrides;
}

/** The part of a list that a request asks for. A link that only the page shows leads to an empty last page. */
function pageOf(body: unknown, { url, query }: SentRequest, items: string | undefined, size: number | undefined) {
  const list = isItem(body) && items !== undefined ? body[items] : undefined;
  if (!isItem(body) || items === undefined || !Array.isArray(list)) return body;
  const token = query.get("$skiptoken") ?? query.get("$skip");
  if (token === null && size === undefined) return body;
  const { "@odata.nextLink": _, ...rest } = body;
  const start = token === null ? 0 : Number(token);
  const end = start + (size ?? list.length);
  const next = new URL(url);
  next.searchParams.delete("$skip");
  next.searchParams.set("$skiptoken", `${end}`);
  const page = { ...rest, [items]: Number.isNaN(start) ? [] : list.slice(start, end) };
  return end < list.length ? { ...page, "@odata.nextLink": next.href } : page;
}

function numberIn(query: URLSearchParams, name: string): number | undefined {
  return Number(query.get(name)) || undefined;
}

function badRequest(problems: readonly Problem[]): MockedAnswer {
  const details = problems.map(({ pointer, message }) => ({ code: "invalidValue", target: pointer, message }));
  const message = details.map((detail) => `${detail.target || "The body"}: ${detail.message}`).join("; ");
  return { status: 400, body: { error: { code: "BadRequest", message, details } } };
}

function isSame(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left, sorted) === JSON.stringify(right, sorted);
}

/** Objects are the same whatever the order of their members. */
function sorted(_: string, value: unknown): unknown {
  return isItem(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
}
