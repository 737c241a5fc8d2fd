// What pages say of requests that are mocked.

import type { Verdict } from "../../runtime/validation.js";

/** A request as its page documents it, with what is answered. */
export interface MockedRequest {
  /** Method and path, for instance `GET /users/{id}`. */
  readonly routes: readonly string[];
  /** The root that the page shows, where that is not the common one. */
  readonly baseUrl?: string;
  /** The first that is no error is the usual answer. */
  readonly answers: readonly MockedAnswer[];
  /** What checks the body of a request. */
  readonly check?: (body: unknown) => Verdict<unknown>;
  /** The member of the answer that lists items, where it has one. */
  readonly items?: string;
  /** The member that tells the resource from others in a store. */
  readonly key?: string;
}

/** What a page shows of an answer. */
export interface MockedAnswer {
  /** The documented request that it answers, with its query. */
  readonly to?: string;
  /** The headers of that request that change the answer, such as `Prefer`. */
  readonly withHeaders?: Readonly<Record<string, string>>;
  /** The body of that request. */
  readonly sent?: unknown;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body?: unknown;
  /** A body that is no JSON. */
  readonly text?: string;
}
