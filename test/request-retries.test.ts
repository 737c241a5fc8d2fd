import { describe, expect, test } from "vitest";
import { createClient, readJson, send } from "../generated/runtime/client.ts";
import { isApiError } from "../generated/runtime/error.ts";
import { retrying } from "../generated/runtime/retry.ts";
import { type Answer, startServer } from "./support/server.ts";

const now = { "retry-after": "0" };
const fine: Answer = { status: 200, headers: { "content-type": "application/json" }, text: "7" };

/** A service that gives these answers one after the other, and the last one from then on. */
async function startService(...answers: readonly Answer[]) {
  let count = 0;
  return startServer((response, arrival) => {
    const answer = answers[Math.min(count++, answers.length - 1)] ?? fine;
    if (typeof answer === "function") answer(response, arrival);
    else response.writeHead(answer.status, answer.headers).end(answer.text);
  });
}

function sendTo(url: string, method = "GET", signal?: AbortSignal, options: Parameters<typeof retrying>[0] = {}) {
  const client = createClient({ baseUrl: url, fetch: retrying(options) });
  return send(client, { method, path: "/songs", read: readJson<unknown> }, signal && { signal });
}

describe("a request is sent again", () => {
  test.each([429, 503, 504])("after %i, and its answer is that of the last attempt", async (status) => {
    const { url, arrivals } = await startService({ status, headers: now }, { status, headers: now }, fine);
    expect(await sendTo(url)).toBe(7);
    expect(arrivals).toHaveLength(3);
  });

  test("when the connection breaks", async () => {
    const { url, arrivals } = await startService((response) => response.destroy(), fine);
    expect(await sendTo(url)).toBe(7);
    expect(arrivals).toHaveLength(2);
  });

  test("as often as the options say, and then its last answer counts", async () => {
    const { url, arrivals } = await startService({ status: 503, headers: now });
    const error = await sendTo(url, "GET", undefined, { retries: 2 }).catch((reason: unknown) => reason);
    expect(isApiError(error) && error.status).toBe(503);
    expect(arrivals).toHaveLength(3);
  });

  test("with a method that is not idempotent only where the caller says so", async () => {
    const { url, arrivals } = await startService({ status: 503, headers: now }, fine);
    await expect(sendTo(url, "POST")).rejects.toThrow("503");
    expect(arrivals).toHaveLength(1);
    const other = await startService({ status: 503, headers: now }, fine);
    expect(await sendTo(other.url, "POST", undefined, { methods: ["POST"] })).toBe(7);
    expect(other.arrivals).toHaveLength(2);
  });

  test("after a date, which may have passed", async () => {
    const { url } = await startService({ status: 429, headers: { "retry-after": new Date(0).toUTCString() } }, fine);
    expect(await sendTo(url)).toBe(7);
  });
});

test.each([400, 404, 500, 501])("%i is answered at once", async (status) => {
  const { url, arrivals } = await startService({ status, headers: now });
  await expect(sendTo(url)).rejects.toThrow(`${status}`);
  expect(arrivals).toHaveLength(1);
});

test("a signal that aborts ends the waiting", async () => {
  const { url, arrivals } = await startService({ status: 503, headers: { "retry-after": "3600" } });
  const controller = new AbortController();
  const sent = sendTo(url, "GET", controller.signal);
  const reason = new Error("enough");
  while (arrivals.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  controller.abort(reason);
  await expect(sent).rejects.toBe(reason);
  expect(arrivals).toHaveLength(1);
});

test("each attempt goes through the fetch of the caller", async () => {
  const attempts: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    attempts.push(url);
    return attempts.length < 2 ? new Response(null, { status: 503, headers: now }) : Response.json(7);
  };
  expect(await sendTo("https://api.example.com", "GET", undefined, { fetch })).toBe(7);
  expect(attempts).toEqual(["https://api.example.com/songs", "https://api.example.com/songs"]);
});
