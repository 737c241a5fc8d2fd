// Mocks of requests, as handlers of MSW (https://mswjs.io), from version 2.11 on.

import type { HttpHandler } from "msw";
import type { MockedRequest } from "./documented.js";
import { handler, type MockOptions } from "./handler.js";

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
  const mock = (overrides?: Overrides<Body>, options: MockOptions = {}) => handler([request], options, overrides);
  return Object.assign(mock, {
    request,
    body: (usual?.body ?? usual?.text) as Body,
    error: (status: number, options: MockOptions = {}) => {
      const shown = answers.filter((answer) => answer.status === status).map(({ to: _, ...answer }) => answer);
      const error = { code: `${status}`, message: `This request is mocked to fail with ${status}` };
      return handler([{ ...unchecked, answers: [...shown, { status, body: { error } }] }], options);
    },
    empty: (options: MockOptions = {}) => {
      const body = items === undefined ? {} : { body: { [items]: [] } };
      const status = items === undefined ? 204 : (usual?.status ?? 200);
      return handler([{ ...unchecked, answers: [{ status, ...body }] }], options);
    },
  });
}

/**
 * One handler for several requests. Where more than one matches, that with the most text of its own in its path is
 * meant: `/users/delta` rather than `/users/{id}`. Requests of the same path go to the one that documents them.
 */
export function handlersOf(mocks: readonly AnyMock[], options: MockOptions = {}): HttpHandler[] {
  return [
    handler(
      mocks.map(({ request }) => request),
      options,
    ),
  ];
}
