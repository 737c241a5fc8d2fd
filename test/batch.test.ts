import { describe, expect, test } from "vitest";
import { readNothing, readText } from "../generated/runtime/answers.ts";
import { batch } from "../generated/runtime/batch.ts";
import { type Client, type ClientOptions, createClient } from "../generated/runtime/client.ts";
import { isApiError } from "../generated/runtime/error.ts";
import { readJson, send } from "../generated/runtime/send.ts";
import { startServer } from "./support/server.ts";

interface Part {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

type PartAnswer = { status: number; headers?: Record<string, string>; body?: unknown } | undefined;

/** A service that answers each part of its batches. */
async function startService(answer: (part: Part, count: number) => PartAnswer, options: ClientOptions = {}) {
  const batches: Part[][] = [];
  let count = 0;
  const server = await startServer((response, arrival) => {
    const { requests }: { requests: Part[] } = JSON.parse(arrival?.text ?? "");
    batches.push(requests);
    const responses = requests.flatMap((part) => {
      const given = answer(part, count++);
      return given === undefined ? [] : [{ id: part.id, ...given }];
    });
    // Services answer in any order.
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ responses: responses.reverse() }));
  });
  const client = createClient({ baseUrl: `${server.url}/v1/`, token: () => "secret", ...options });
  return { client, batches, arrivals: server.arrivals };
}

const json = { "content-type": "application/json" };
const get = (client: Client, path: string) => send(client, { method: "GET", path, read: readJson<unknown> });

describe("a batch", () => {
  test("sends requests as one, and answers by position", async () => {
    const { client, batches, arrivals } = await startService((part) => ({ status: 200, body: part.url }));
    const [one, two] = await batch(client, (part) => [get(part, "/songs/1"), get(part, "/songs/2?$select=id")]);
    expect(one).toEqual({ status: "fulfilled", value: "/songs/1" });
    expect(two).toEqual({ status: "fulfilled", value: "/songs/2?$select=id" });
    expect(arrivals.map(({ method, url, headers }) => [method, url, headers.authorization])).toEqual([
      ["POST", "/v1/$batch", "Bearer secret"],
    ]);
    expect(batches[0]).toEqual([
      { id: "0", method: "GET", url: "/songs/1", headers: { accept: "application/json" } },
      { id: "1", method: "GET", url: "/songs/2?$select=id", headers: { accept: "application/json" } },
    ]);
  });

  test("carries bodies of all kinds both ways", async () => {
    const { client, batches } = await startService(({ url, headers, body }) => {
      const type = { "content-type": headers["content-type"] ?? "" };
      return url === "/none" ? { status: 204 } : { status: 200, headers: type, body };
    });
    const put = (part: Client, path: string, type: string, body: BodyInit) =>
      send(part, { method: "PUT", path, headers: { "content-type": type }, body, read: readText });
    const answers = await batch(client, (part) => [
      put(part, "/json", "application/json", '{"a":"ä"}'),
      put(part, "/text", "text/plain; charset=utf-8", "ä,b"),
      put(part, "/bytes", "image/png", new Uint8Array([0, 255])),
      send(part, { method: "DELETE", path: "/none", read: readNothing }),
    ]);
    expect(batches[0]?.map(({ body }) => body)).toEqual([{ a: "ä" }, "ä,b", "AP8=", undefined]);
    const values = answers.map((answer) => (answer.status === "fulfilled" ? answer.value : answer.reason));
    expect(values.slice(0, 2)).toEqual(['{"a":"ä"}', "ä,b"]);
    expect(values[2]).toBe(new TextDecoder().decode(new Uint8Array([0, 255])));
    expect(values[3]).toBeUndefined();
  });

  test("is split where the service takes fewer requests at once", async () => {
    const { client, batches } = await startService((part) => ({ status: 200, body: part.url }));
    const paths = Array.from({ length: 45 }, (_, index) => `/songs/${index}`);
    const answers = await batch(client, (part) => paths.map((path) => get(part, path)));
    expect(batches.map(({ length }) => length).sort()).toEqual([20, 20, 5]);
    expect(answers).toEqual(paths.map((value) => ({ status: "fulfilled", value })));
  });

  test("fails in the parts that fail, and not in the others", async () => {
    const { client } = await startService(({ url }) => {
      if (url === "/missing") return undefined;
      const error = { error: { code: "notFound", message: "No song." } };
      return url === "/lost" ? { status: 404, headers: json, body: error } : { status: 200, body: 1 };
    });
    const [fine, lost, missing] = await batch(client, (part) => [
      get(part, "/a"),
      get(part, "/lost"),
      get(part, "/missing"),
    ]);
    expect(fine).toEqual({ status: "fulfilled", value: 1 });
    expect(lost.status === "rejected" && isApiError(lost.reason) && lost.reason).toMatchObject({
      status: 404,
      code: "notFound",
    });
    expect(missing.status === "rejected" && missing.reason).toEqual(
      new Error("The service answered the batch, but not this part of it"),
    );
  });

  test("sends parts again that the service puts off, together", async () => {
    const { client, batches } = await startService((part, count) =>
      count < 2 ? { status: 429, headers: { "Retry-After": "0" } } : { status: 200, body: part.url },
    );
    const answers = await batch(client, (part) => [get(part, "/a"), get(part, "/b"), get(part, "/c")]);
    expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled"]);
    expect(batches.map((parts) => parts.map(({ url }) => url).sort())).toEqual([
      ["/a", "/b", "/c"],
      ["/a", "/b"],
    ]);
  });

  test("fails as a whole where the service refuses it", async () => {
    const { url } = await startServer({ status: 400 });
    const answers = await batch(createClient({ baseUrl: url }), (part) => [get(part, "/a"), get(part, "/b")]);
    expect(answers.map((answer) => answer.status === "rejected" && answer.reason.status)).toEqual([400, 400]);
  });

  test("takes no request to another server", async () => {
    const { client, arrivals } = await startService(() => ({ status: 200 }));
    const [answer] = await batch(client, (part) => [get(part, "https://other.example.com/songs")]);
    expect(answer.status === "rejected" && answer.reason.message).toMatch("cannot be part of a batch");
    expect(arrivals).toEqual([]);
  });

  test("of nothing sends nothing", async () => {
    const { client, arrivals } = await startService(() => undefined);
    expect(await batch(client, () => [])).toEqual([]);
    expect(arrivals).toEqual([]);
  });

  test("ends where a signal aborts", async () => {
    const { client } = await startService(() => undefined);
    const signal = AbortSignal.abort(new Error("enough"));
    const [answer] = await batch(client, (part) => [get(part, "/a")], { signal });
    expect(answer).toEqual({ status: "rejected", reason: new Error("enough") });
  });
});
