import { describe, expect, test } from "vitest";
import { type ClientOptions, createClient, type RequestOptions } from "../generated/runtime/client.ts";
import { isApiError } from "../generated/runtime/error.ts";
import type { RetryOptions } from "../generated/runtime/retry.ts";
import { readJson, send } from "../generated/runtime/send.ts";
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

interface Sent extends RequestOptions {
  readonly method?: string;
  readonly body?: BodyInit;
}

function sendTo(url: string, { method = "GET", body, ...options }: Sent = {}, client: ClientOptions = {}) {
  const request = { method, path: "/songs", read: readJson<unknown>, ...(body !== undefined && { body }) };
  return send(createClient({ baseUrl: url, ...client }), request, options);
}

describe("a request is sent again", () => {
  test.each([429, 503, 504])("after %i, and its answer is that of the last attempt", async (status) => {
    const { url, arrivals } = await startService({ status, headers: now }, { status, headers: now }, fine);
    expect(await sendTo(url)).toBe(7);
    expect(arrivals).toHaveLength(3);
  });

  test("when the connection breaks", async () => {
    const { url, arrivals } = await startService((response) => response.destroy(), { status: 503, headers: now }, fine);
    expect(await sendTo(url)).toBe(7);
    expect(arrivals).toHaveLength(3);
  });

  test("when the connection breaks in the answer that puts it off", async () => {
    const { url } = await startService((response) => {
      response.writeHead(503, { ...now, "content-length": "100" }).write("part");
      setImmediate(() => response.destroy());
    }, fine);
    expect(await sendTo(url)).toBe(7);
  });

  test("as often as the options say, and then its last answer counts", async () => {
    const { url, arrivals } = await startService({ status: 503, headers: now });
    const error = await sendTo(url, {}, { retry: { retries: 2 } }).catch((reason: unknown) => reason);
    expect(isApiError(error) && error.status).toBe(503);
    expect(arrivals).toHaveLength(3);
  });

  test.each<{ when: string; retry?: RetryOptions | false; own?: boolean; method?: string; attempts: number }>([
    { when: "its method is not idempotent", method: "POST", attempts: 1 },
    { when: "the client names the method", method: "POST", retry: { methods: ["POST"] }, attempts: 2 },
    { when: "the request says so", method: "POST", own: true, attempts: 2 },
    { when: "the request says the opposite", own: false, attempts: 1 },
    { when: "the client never does", retry: false, own: true, attempts: 1 },
  ])("$attempts times at most where $when", async ({ retry, own, method = "GET", attempts }) => {
    const { url, arrivals } = await startService({ status: 503, headers: now }, fine);
    await Promise.allSettled([sendTo(url, { method, retry: own }, { retry })]);
    expect(arrivals).toHaveLength(attempts);
  });

  test.each([new Date(0).toUTCString(), "-5", "soon"])("where it should wait until %j", async (text) => {
    const { url } = await startService({ status: 429, headers: { "retry-after": text } }, fine);
    expect(await sendTo(url)).toBe(7);
  });

  test("with the same body, but not where that is a stream", async () => {
    const { url, arrivals } = await startService({ status: 503, headers: now }, fine);
    expect(await sendTo(url, { method: "PUT", body: "song" })).toBe(7);
    expect(arrivals.map(({ text }) => text)).toEqual(["song", "song"]);
    const other = await startService({ status: 503, headers: now }, fine);
    const body = new Blob(["song"]).stream();
    await expect(sendTo(other.url, { method: "PUT", body })).rejects.toThrow("503");
    expect(other.arrivals.map(({ text }) => text)).toEqual(["song"]);
  });

  test("with a token of its own for each attempt", async () => {
    const { url, arrivals } = await startService({ status: 503, headers: now }, fine);
    let count = 0;
    await sendTo(url, {}, { token: () => `${++count}` });
    expect(arrivals.map(({ headers }) => headers.authorization)).toEqual(["Bearer 1", "Bearer 2"]);
  });
});

test("a service that asks to wait too long is not asked again", async () => {
  const { url, arrivals } = await startService({ status: 503, headers: { "retry-after": "61" } });
  await expect(sendTo(url)).rejects.toMatchObject({ status: 503, retryAfter: 61 });
  await expect(sendTo(url, {}, { retry: { maxWait: 0.5 } })).rejects.toMatchObject({ retryAfter: 61 });
  expect(arrivals).toHaveLength(2);
});

test.each([400, 404, 500, 501])("%i is answered at once", async (status) => {
  const { url, arrivals } = await startService({ status, headers: now });
  await expect(sendTo(url)).rejects.toThrow(`${status}`);
  expect(arrivals).toHaveLength(1);
});

describe("waiting ends", () => {
  test("where a signal aborts, with its reason", async () => {
    const { url, arrivals } = await startService({ status: 503, headers: { "retry-after": "60" } });
    const controller = new AbortController();
    const sent = sendTo(url, { signal: controller.signal });
    const reason = new Error("enough");
    while (arrivals.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort(reason);
    await expect(sent).rejects.toBe(reason);
    expect(arrivals).toHaveLength(1);
  });

  test.each<{ what: string; answer: Answer }>([
    { what: "between two attempts", answer: { status: 503, headers: { "retry-after": "60" } } },
    { what: "while the server thinks", answer: () => undefined },
    { what: "in the middle of the answer", answer: (response) => response.writeHead(200).write("[") },
  ])("$what, when the time of the request or of the client is up", async ({ answer }) => {
    const { url } = await startService(answer);
    await expect(sendTo(url, { timeout: 30 }, { timeout: 3_600_000 })).rejects.toThrow(
      expect.objectContaining({ name: "TimeoutError" }),
    );
    await expect(sendTo(url, {}, { timeout: 30 })).rejects.toThrow(expect.objectContaining({ name: "TimeoutError" }));
  });

  test("where a signal aborts before the time is up", async () => {
    const { url } = await startService(() => undefined);
    const controller = new AbortController();
    const sent = sendTo(url, { timeout: 3_600_000, signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(sent).rejects.toThrow("enough");
  });
});

describe("middleware", () => {
  test("sees every attempt, the first one outside", async () => {
    const { url } = await startService({ status: 503, headers: now }, fine);
    const seen: string[] = [];
    const logging = (name: string): NonNullable<ClientOptions["middleware"]>[number] => {
      return async (request, next) => {
        seen.push(`${name} ${request.method} ${new URL(request.url).pathname}`);
        const response = await next(request);
        seen.push(`${name} ${response.status}`);
        return response;
      };
    };
    expect(await sendTo(url, {}, { middleware: [logging("outer"), logging("inner")] })).toBe(7);
    const attempt = (status: number) => ["outer GET /songs", "inner GET /songs", `inner ${status}`, `outer ${status}`];
    expect(seen).toEqual([...attempt(503), ...attempt(200)]);
  });

  test("can change the request, and answer it", async () => {
    const { url, arrivals } = await startService(fine);
    const middleware: ClientOptions["middleware"] = [
      async (request, next) => {
        const headers = new Headers(request.headers);
        headers.set("client-request-id", "1-2-3");
        return next(new Request(request, { headers }));
      },
    ];
    expect(await sendTo(url, { method: "PUT", body: "song" }, { middleware })).toBe(7);
    expect(arrivals[0]).toMatchObject({ text: "song", headers: { "client-request-id": "1-2-3" } });
    expect(await sendTo(url, {}, { middleware: [async () => Response.json("cached")] })).toBe("cached");
    expect(arrivals).toHaveLength(1);
  });

  test("that fails ends the request where it may not be repeated", async () => {
    const { url, arrivals } = await startService(fine);
    const middleware = [() => Promise.reject(new Error("no connection"))];
    await expect(sendTo(url, {}, { middleware, retry: false })).rejects.toThrow("no connection");
    expect(arrivals).toEqual([]);
  });
});

test("each attempt goes through the fetch of the caller", async () => {
  const attempts: string[] = [];
  const fetch = async ({ url }: Request): Promise<Response> => {
    attempts.push(url);
    return attempts.length < 2 ? new Response(null, { status: 503, headers: now }) : Response.json(7);
  };
  expect(await sendTo("https://api.example.com", {}, { fetch })).toBe(7);
  expect(attempts).toEqual(["https://api.example.com/songs", "https://api.example.com/songs"]);
});
