import type { HostSecurityProfileCreate } from "../../generated/models/host-security-profile.ts";
import { createHostSecurityProfile } from "../../generated/requests/host-security-profile.ts";
import { type ClientOptions, createClient } from "../../generated/runtime/client.ts";
import { isHostSecurityProfileCreate } from "../../generated/validators/host-security-profile.ts";
import { documented, documentedBodies } from "./seed.ts";
import { type Answer, type Arrival, startServer } from "./server.ts";

/** The answer that the page shows. */
export const documentedAnswer: Answer = {
  status: documented.response.status,
  headers: Object.fromEntries(documented.response.headers.map(({ name, value }) => [name, value])),
  text: documented.response.text,
};

/** The body that the page shows. */
export function documentedBody(): HostSecurityProfileCreate {
  const { request } = documentedBodies();
  if (!isHostSecurityProfileCreate(request)) throw new Error("The documented request does not pass");
  return request;
}

/** What came of a request: what the server saw, and what the caller got. */
export interface Exchange {
  readonly arrivals: readonly Arrival[];
  readonly value: unknown;
  readonly error: unknown;
}

/** Sends the documented request to a server that gives the answer, and waits for what comes of it. */
export async function exchange(answer: Answer, options: ClientOptions = {}): Promise<Exchange> {
  const { url, arrivals } = await startServer(answer);
  const client = createClient({ baseUrl: url, ...options });
  const [outcome] = await Promise.allSettled([createHostSecurityProfile(client, documentedBody())]);
  return {
    arrivals,
    value: outcome.status === "fulfilled" ? outcome.value : undefined,
    error: outcome.status === "rejected" ? outcome.reason : undefined,
  };
}

/** An injected `fetch` that answers as documented and remembers what it was called with. */
export function recordingFetch() {
  const calls: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    calls.push(request);
    return new Response(documented.response.text, { status: documented.response.status });
  };
  return { calls, fetch };
}
