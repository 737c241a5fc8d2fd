import { expect, test } from "vitest";
import { createClient, type RequestOptions } from "../generated/runtime/client.ts";
import { outcomeOf } from "../generated/runtime/conditional.ts";
import { readJson, send } from "../generated/runtime/send.ts";
import { type Answer, startServer } from "./support/server.ts";

/** A service that has version 2 of a song. */
const service: Answer = (response, arrival) => {
  const etag = '"2"';
  if (arrival?.headers["if-none-match"] === etag) response.writeHead(304, { etag }).end();
  else if (arrival?.headers["if-match"] && arrival.headers["if-match"] !== etag) response.writeHead(412).end();
  else response.writeHead(200, { etag }).end("7");
};

async function sent(method: string, options: RequestOptions) {
  const { url, arrivals } = await startServer(service);
  const request = { method, path: "/songs/1", read: readJson<number> };
  return { outcome: await outcomeOf(send(createClient({ baseUrl: url }), request, options)), arrivals };
}

test("a conditional request is done, or finds nothing new, or another version", async () => {
  expect((await sent("GET", { ifNoneMatch: '"1"' })).outcome).toEqual({ outcome: "done", answer: 7 });
  expect((await sent("GET", { ifNoneMatch: '"2"' })).outcome).toEqual({ outcome: "notModified" });
  expect((await sent("PUT", { ifMatch: '"2"' })).outcome).toEqual({ outcome: "done", answer: 7 });
  expect((await sent("PUT", { ifMatch: '"1"' })).outcome).toMatchObject({
    outcome: "preconditionFailed",
    error: { status: 412 },
  });
});

test("headers of the request win over the versions that it names", async () => {
  const { arrivals } = await sent("PUT", { ifMatch: '"1"', headers: { "If-Match": "*" } });
  expect(arrivals[0]?.headers["if-match"]).toBe("*");
});

test("other failures are thrown", async () => {
  const { url } = await startServer({ status: 404 });
  const request = { method: "GET", path: "/songs/1", read: readJson };
  await expect(outcomeOf(send(createClient({ baseUrl: url }), request))).rejects.toMatchObject({ status: 404 });
});
