import { describe, expect, test } from "vitest";
import { readAccepted, readIfAny, readNothing, readStream, readText, readValue } from "../generated/runtime/answers.ts";
import { createClient } from "../generated/runtime/client.ts";
import { type ApiError, isApiError } from "../generated/runtime/error.ts";
import { type Reader, readJson, send } from "../generated/runtime/send.ts";
import { type Answer, startServer } from "./support/server.ts";

const json = { "content-type": "application/json" };
const html = { "content-type": "text/html" };

/** What a caller gets for an answer that is read in this way. */
async function read<Value>(answer: Answer, reader: Reader<Value>, statuses = [200, 202, 204]): Promise<Value> {
  const { url } = await startServer(answer);
  return send(createClient({ baseUrl: url, retry: false }), { method: "GET", path: "/songs", statuses, read: reader });
}

async function errorOf<Value>(answer: Answer, reader: Reader<Value>): Promise<ApiError> {
  const [outcome] = await Promise.allSettled([read(answer, reader)]);
  if (outcome.status === "rejected" && isApiError(outcome.reason)) return outcome.reason;
  throw new Error("The answer did not fail as documented", { cause: outcome });
}

describe("an answer", () => {
  test.each([1.8, "text", true, null, ["a"]])("that is the value %j comes without its wrapping", async (value) => {
    const text = JSON.stringify({ "@odata.context": "https://api.example.com/$metadata#Edm.Double", value });
    expect(await read({ status: 200, headers: json, text }, readValue)).toEqual(value);
  });

  test.each(["[]", "null", "7", "{}", '{"value"', "<html></html>"])(
    "that should be a value and is %s fails",
    async (text) => {
      expect(await errorOf({ status: 200, headers: json, text }, readValue)).toMatchObject({ status: 200 });
    },
  );

  test("that is text comes as text, after a redirect as well", async () => {
    const answer: Answer = (response, arrival) => {
      if (arrival?.url === "/songs") response.writeHead(302, { location: "/report.csv" }).end();
      else response.writeHead(200, { "content-type": "text/csv" }).end("title,plays\nLoud,7\n");
    };
    expect(await read(answer, readText)).toBe("title,plays\nLoud,7\n");
  });

  test("that is a stream comes unread", async () => {
    const response = await read({ status: 200, headers: { "content-type": "audio/mpeg" }, text: "sound" }, readStream);
    expect(response.bodyUsed).toBe(false);
    expect(response.headers.get("content-type")).toBe("audio/mpeg");
    expect(new TextDecoder().decode(await response.arrayBuffer())).toBe("sound");
  });

  test("that goes on elsewhere says where and when", async () => {
    const headers = { location: "https://api.example.com/copies/1", "retry-after": "20" };
    const accepted = await read({ status: 202, headers }, readAccepted);
    expect(accepted).toMatchObject({ location: headers.location, retryAfter: 20 });
    expect(await read({ status: 202 }, readAccepted)).toMatchObject({ location: undefined, retryAfter: undefined });
  });

  test("that holds nothing is nothing, whatever comes with it", async () => {
    expect(await read({ status: 204 }, readNothing)).toBeUndefined();
    expect(await read({ status: 200, headers: html, text: "<html></html>" }, readNothing)).toBeUndefined();
  });

  test("with a body on 204, which HTTP rules out, does not hang or leak into the next one", async () => {
    const { url } = await startServer((response) => {
      response.socket?.write("HTTP/1.1 204 No Content\r\nContent-Length: 4\r\nConnection: close\r\n\r\nbody");
      response.socket?.end();
    });
    const result = send(createClient({ baseUrl: url }), {
      method: "GET",
      path: "/songs",
      statuses: [204],
      read: readNothing,
    });
    const [outcome] = await Promise.allSettled([result]);
    expect(outcome.status === "fulfilled" ? outcome.value : outcome.reason instanceof TypeError).toSatisfy(
      (value) => value === undefined || value === true,
    );
  });

  test("that may be empty is read where it is not", async () => {
    const reader = readIfAny(readJson<{ id: string }>);
    expect(await read({ status: 204 }, reader)).toBeUndefined();
    expect(await read({ status: 200, headers: json, text: '{"id":"7"}' }, reader)).toEqual({ id: "7" });
    expect(await errorOf({ status: 200, headers: html, text: "<html></html>" }, reader)).toMatchObject({
      body: "<html></html>",
    });
  });

  test("is JSON whatever its header says", async () => {
    expect(await read({ status: 200, headers: html, text: '{"id":"7"}' }, readJson)).toEqual({ id: "7" });
  });
});

describe("an error", () => {
  test("carries the inner error as it came", async () => {
    const innerError = { code: "inner", "request-id": "1", innerError: { code: "innermost" } };
    const text = JSON.stringify({ error: { code: "outer", message: "Failed.", innerError } });
    expect(await errorOf({ status: 409, headers: json, text }, readJson)).toMatchObject({ code: "outer", innerError });
  });

  test.each([
    ["120", 120],
    ["0", undefined],
    ["soon", undefined],
    ["Wed, 21 Oct 2015 07:28:00 GMT", undefined],
  ])("with Retry-After: %s waits %s seconds", async (header, seconds) => {
    const error = await errorOf({ status: 429, headers: { "retry-after": header } }, readJson);
    expect(error.retryAfter).toBe(seconds);
  });

  test("with a date to wait for says how many seconds that is", async () => {
    const header = new Date(Date.now() + 3_600_000).toUTCString();
    const { retryAfter = 0 } = await errorOf({ status: 503, headers: { "retry-after": header } }, readJson);
    expect(retryAfter).toBeGreaterThan(3000);
    expect(retryAfter).toBeLessThanOrEqual(3600);
  });

  test("of ten megabytes has them as its body, and a short message", async () => {
    const text = "x".repeat(10_000_000);
    const error = await errorOf({ status: 500, headers: { "content-type": "text/plain" }, text }, readJson);
    expect(error.body).toBe(text);
    expect(error.message).toMatch(/^GET http:[^ ]*\/songs answered 500$/);
  });

  test("of a stream is read, so that it says what went wrong", async () => {
    const text = JSON.stringify({ error: { code: "itemNotFound" } });
    expect(await errorOf({ status: 404, headers: json, text }, readStream)).toMatchObject({ code: "itemNotFound" });
  });
});
