// Mocks of requests, as handlers of MSW (https://mswjs.io), from version 2.11 on.

import { delay, type HttpHandler, HttpResponse, http } from "msw";
import { type AnswerOptions, answerTo, closestAnswer } from "./answers.js";
import type { MockedAnswer, MockedRequest } from "./documented.js";
import { isOfRoute, type Route, readRequest, routeOf } from "./routes.js";

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

/** What a mock answers with instead of the documented body: some members of an object, or another body. */
export type Overrides<Body> = unknown extends Body
  ? unknown
  : Body extends readonly unknown[]
    ? Body
    : Body extends object
      ? Partial<Body>
      : Body;

/** A request that can be mocked, whatever it answers. */
export interface AnyMock {
  readonly request: MockedRequest;
}

/**
 * Mocks a request: gives a handler for `setupServer`, `setupWorker` or `use` that answers as the page shows.
 *
 * @typeParam Body what the service answers
 */
export interface RequestMock<Body> extends AnyMock {
  (overrides?: Overrides<Body>, options?: MockOptions): HttpHandler;
  /** Answers with an error: the documented one of this status, or one that only has its form. */
  error(status: number, options?: MockOptions): HttpHandler;
  /** Answers with a list without items; where there is no list, without a body. */
  empty(options?: MockOptions): HttpHandler;
  /** The usual answer. */
  readonly body: Body;
}

/** Makes the mock of a request. */
export function requestMock<Body>(request: MockedRequest): RequestMock<Body> {
  const { check: _, ...unchecked } = request;
  const { items, answers } = request;
  const usual = answers.find(({ status }) => status < 400);
  const mock = (overrides?: Overrides<Body>, options: MockOptions = {}) => handler([{ request }], options, overrides);
  return Object.assign(mock, {
    request,
    body: (usual?.body ?? usual?.text) as Body,
    error: (status: number, options: MockOptions = {}) => {
      const shown = answers.filter((answer) => answer.status === status).map(({ to: _, ...answer }) => answer);
      const error = { code: `${status}`, message: `This request is mocked to fail with ${status}` };
      return handler([{ request: { ...unchecked, answers: [...shown, { status, body: { error } }] } }], options);
    },
    empty: (options: MockOptions = {}) => {
      const body = items === undefined ? {} : { body: { [items]: [] } };
      const status = items === undefined ? 204 : (usual?.status ?? 200);
      return handler([{ request: { ...unchecked, answers: [{ status, ...body }] } }], options);
    },
  });
}

/**
 * One handler for several requests. Where more than one matches, that with the most text of its own in its path is
 * meant: `/users/delta` rather than `/users/{id}`. Requests of the same path go to the one that documents them.
 */
export function handlersOf(mocks: readonly AnyMock[], options: MockOptions = {}): HttpHandler[] {
  return [handler(mocks, options)];
}

function handler(mocks: readonly AnyMock[], options: MockOptions, overrides?: unknown): HttpHandler {
  let routed: readonly { readonly route: Route; readonly request: MockedRequest }[] | undefined;
  /** What may be meant by a request, the most probable first. */
  const find = (sent: Request) => {
    routed ??= mocks
      .flatMap(({ request }) => request.routes.map((text) => ({ route: routeOf(text), request })))
      .sort((left, right) => (left.route.rank < right.route.rank ? -1 : 1));
    return routed.flatMap(({ route, request }) => {
      const read = readRequest(sent, options.baseUrl ?? request.baseUrl);
      return read !== undefined && isOfRoute(read, route) ? [{ request, read }] : [];
    });
  };
  return http.all(
    ({ request }) => find(request).length > 0,
    async ({ request }) => {
      const body = bodyOf(await request.text());
      const found = find(request).map(({ request: documented, read }) => ({ documented, sent: { ...read, body } }));
      const isShown = ({ documented, sent }: (typeof found)[number]) => closestAnswer(sent, documented.answers).isShown;
      const meant = found.find(isShown) ?? found[0];
      if (options.delay !== undefined) await delay(options.delay);
      return meant && response(answerTo(meant.sent, meant.documented, options, overrides), options);
    },
  );
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
