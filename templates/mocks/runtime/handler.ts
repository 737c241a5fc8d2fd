// How mocks become handlers of MSW.

import { delay, type HttpHandler, HttpResponse, http } from "msw";
import { type AnswerOptions, answerTo, closestAnswer } from "./answers.js";
import type { MockedAnswer, MockedRequest } from "./documented.js";
import { isOfRoute, type Route, readRequest, routeOf, type SentRequest } from "./routes.js";

/** How a mock answers. */
export interface MockOptions extends AnswerOptions {
  /** Replaces the documented base URL. A path, such as `/api`, stands for that path on any host. */
  readonly baseUrl?: string | undefined;
  /** In milliseconds. */
  readonly delay?: number | undefined;
  readonly status?: number | undefined;
  /** These come beside the documented ones, and replace them. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A route of a request that is mocked. */
interface Routed {
  readonly route: Route;
  readonly documented: MockedRequest;
}

/** Makes a handler that answers requests. */
export function handler(
  requests: readonly MockedRequest[],
  options: MockOptions = {},
  overrides?: unknown,
): HttpHandler {
  let routed: readonly Routed[] | undefined;
  const locations = new Set(requests.flatMap(locationsOf));
  /** What may be meant by a request, the most probable first. */
  const find = (request: Request) => {
    routed ??= requests
      .flatMap((documented) => documented.routes.map((text) => ({ route: routeOf(text), documented })))
      .sort((left, right) => (left.route.rank < right.route.rank ? -1 : 1));
    const reads = new Map<string | undefined, SentRequest | undefined>();
    return routed.flatMap(({ route, documented }) => {
      const baseUrl = options.baseUrl ?? documented.baseUrl;
      if (!reads.has(baseUrl)) reads.set(baseUrl, readRequest(request, baseUrl));
      const sent = reads.get(baseUrl);
      return sent !== undefined && isOfRoute(sent, route) ? [{ documented, sent }] : [];
    });
  };
  return http.all(
    ({ request }) => locations.has(request.url) || find(request).length > 0,
    async ({ request }) => {
      const body = bodyOf(await request.text());
      const found = find(request).map(({ documented, sent }) => ({ documented, sent: { ...sent, body } }));
      const isShown = ({ documented, sent }: (typeof found)[number]) => closestAnswer(sent, documented.answers).isShown;
      const meant = found.find(isShown) ?? found[0];
      if (options.delay !== undefined) await delay(options.delay);
      // Nobody documents what a redirection leads to.
      if (meant === undefined) return new HttpResponse("");
      return response(answerTo(meant.sent, meant.documented, options, overrides), options);
    },
  );
}

/** Where clients go by themselves that are redirected. */
function locationsOf({ answers }: MockedRequest): string[] {
  return answers.flatMap(({ status, headers = {} }) => {
    const location = Object.entries(headers).find(([name]) => name.toLowerCase() === "location")?.[1] ?? "";
    return status >= 300 && status < 400 && URL.canParse(location) ? [new URL(location).href] : [];
  });
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text === "" ? undefined : text;
  }
}

function response({ status: shown, headers, body, text }: MockedAnswer, options: MockOptions): Response {
  const status = options.status ?? shown;
  const init = { status, headers: { ...headers, ...options.headers } };
  // Answers with these statuses have no body (RFC 9110, section 6.4.1).
  if ([204, 205, 304].includes(status)) return new HttpResponse(null, init);
  if (body === undefined) return new HttpResponse(text ?? null, init);
  const type = { "content-type": "application/json" };
  return new HttpResponse(JSON.stringify(body), { status, headers: { ...type, ...lowerCase(init.headers) } });
}

/** Headers whose names differ only in their case would be joined. */
function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
