import { expect, test } from "vitest";
import { type Accepted, readAccepted } from "../generated/runtime/answers.ts";
import { type ClientOptions, createClient } from "../generated/runtime/client.ts";
import { poll } from "../generated/runtime/polling.ts";
import { send } from "../generated/runtime/send.ts";
import { startServer, type TestServer } from "./support/server.ts";

const now = { "retry-after": "0" };
const secrets: ClientOptions = { token: () => "secret", headers: { "x-client": "player" } };

/** A service that copies a song: it accepts that, and is done at the third question. */
async function startCopying(location: (server: TestServer) => string, running: { status: number; text: string }) {
  let questions = 0;
  const server: TestServer = await startServer((response, arrival) => {
    if (arrival?.method === "POST") response.writeHead(202, { location: location(server), ...now }).end();
    else if (++questions < 3) response.writeHead(running.status, now).end(running.text);
    else response.writeHead(200).end('{"status":"done"}');
  });
  return server;
}

async function copy({ url }: TestServer): Promise<Accepted> {
  return send(createClient({ baseUrl: url }), { method: "POST", path: "/songs/1/copy", read: readAccepted });
}

test.each([
  { what: "comes with another status than 202", running: { status: 202, text: "" } },
  {
    what: "comes with another status than 202, whatever those before say",
    running: { status: 202, text: '{"status":"no"}' },
  },
])("an operation is asked for its state until it $what", async ({ running }) => {
  const server = await startCopying(() => "/jobs/1", running);
  const state = await poll(createClient({ baseUrl: server.url, ...secrets }), await copy(server), { interval: 0.001 });
  expect(state).toEqual({ status: "done" });
  expect(server.arrivals.slice(1).map(({ method, url, headers }) => [method, url, headers.authorization])).toEqual(
    Array(3).fill(["GET", "/jobs/1", "Bearer secret"]),
  );
});

test("an operation is asked for its state until the caller takes it for the last one", async () => {
  const server = await startCopying(() => "/jobs/1", { status: 200, text: '{"status":"running"}' });
  const states: string[] = [];
  const until = ({ status }: { status: string }) => {
    states.push(status);
    return status === "done";
  };
  await poll(createClient({ baseUrl: server.url }), await copy(server), { until, interval: 0.001 });
  expect(states).toEqual(["running", "running", "done"]);
});

test("no secret goes to the state on another server", async () => {
  const other = await startServer({ status: 200, text: "1" });
  const server = await startCopying(() => `${other.url}/jobs/1`, { status: 200, text: "" });
  expect(await poll(createClient({ baseUrl: server.url, ...secrets }), await copy(server), { interval: 0.001 })).toBe(
    1,
  );
  expect(other.arrivals[0]?.headers).not.toHaveProperty("authorization");
  expect(other.arrivals[0]?.headers).not.toHaveProperty("x-client");
});

test("polling ends with an error where the state cannot be had", async () => {
  const client = createClient({ baseUrl: "https://api.example.com" });
  const accepted = { location: undefined, retryAfter: undefined, headers: new Headers() };
  await expect(poll(client, accepted)).rejects.toThrow("does not say where the state of the operation is");
  const { url } = await startServer({ status: 404 });
  await expect(poll(client, { ...accepted, location: url, retryAfter: 0.001 })).rejects.toMatchObject({ status: 404 });
});

test("polling ends when the time is up, and when a signal aborts", async () => {
  const { url } = await startServer({ status: 202, headers: { "retry-after": "3600" } });
  const accepted = { location: `${url}/jobs/1`, retryAfter: 0.001, headers: new Headers() };
  const client = createClient({ baseUrl: url });
  await expect(poll(client, accepted, { timeout: 30 })).rejects.toMatchObject({ name: "TimeoutError" });
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(poll(client, accepted, { signal })).rejects.toThrow("enough");
});
