import { describe, expect, test } from "vitest";
import { type ApiError, isApiError } from "../generated/runtime/error.ts";
import { documentedAnswer, exchange } from "./support/requests.ts";
import { documented, documentedBodies } from "./support/seed.ts";
import type { Answer } from "./support/server.ts";

const json = { "content-type": "application/json" };
/** The whole message of an error, whatever port the server has. */
function saying(text: string): string {
  const request = "POST http://127\\.0\\.0\\.1:\\d+/Security/hostSecurityProfiles";
  return expect.stringMatching(new RegExp(`^${request} ${text.replace(/[.()]/g, "\\$&")}$`));
}

/** The error that a caller gets for an answer. */
async function errorOf(answer: Answer): Promise<ApiError> {
  const { error } = await exchange(answer);
  if (!isApiError(error)) throw new Error("The request did not fail as documented", { cause: error });
  return error;
}

describe("an answer that says what went wrong", () => {
  const body = {
    error: {
      code: "Authorization_RequestDenied",
      message: "Insufficient privileges to complete the operation.",
      innerError: { "request-id": "from-body", date: "2024-01-01T00:00:00" },
    },
  };

  test("becomes an error that carries all of it", async () => {
    const headers = { ...json, "request-id": "from-header", "retry-after": "5" };
    const error = await errorOf({ status: 403, headers, text: JSON.stringify(body) });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "ApiError",
      status: 403,
      code: body.error.code,
      detail: body.error.message,
      requestId: "from-header",
      body,
      cause: undefined,
    });
    expect(error.headers.get("retry-after")).toBe("5");
    expect(error.message).toEqual(saying(`answered 403 (${body.error.code}: ${body.error.message})`));
  });

  test.each([
    {
      from: "the header",
      headers: { "request-id": "header" },
      inner: { innerError: { "request-id": "body" } },
      id: "header",
    },
    { from: "the inner error", headers: {}, inner: { innerError: { "request-id": "body" } }, id: "body" },
    { from: "the inner error in lower case", headers: {}, inner: { innererror: { "request-id": "body" } }, id: "body" },
    { from: "the client's own id", headers: { "client-request-id": "client" }, inner: {}, id: "client" },
    { from: "nowhere", headers: {}, inner: {}, id: undefined },
  ])("has its request id from $from", async ({ headers, inner, id }) => {
    const text = JSON.stringify({ error: { code: "code", message: "message", ...inner } });
    const error = await errorOf({ status: 404, headers: { ...json, ...headers }, text });
    expect(error.requestId).toBe(id);
  });

  test.each([
    { body: {}, message: saying("answered 400") },
    { body: { error: "text" }, message: saying("answered 400") },
    { body: { error: null }, message: saying("answered 400") },
    { body: { error: { code: 7, message: [] } }, message: saying("answered 400") },
    { body: { error: { code: "BadRequest" } }, message: saying("answered 400 (BadRequest)") },
    { body: { error: { message: "Bad." } }, message: saying("answered 400 (Bad.)") },
    { body: null, message: saying("answered 400") },
    { body: [], message: saying("answered 400") },
    { body: "text", message: saying("answered 400") },
  ])("may be as incomplete as $body", async ({ body: incomplete, message }) => {
    expect(await errorOf({ status: 400, headers: json, text: JSON.stringify(incomplete) })).toMatchObject({
      message,
      status: 400,
      body: incomplete,
    });
  });
});

describe("an answer that does not", () => {
  test("becomes an error with the text as its body, for instance the page of a gateway", async () => {
    const text = "<!doctype html><title>502</title>";
    const error = await errorOf({ status: 500, headers: { "content-type": "text/html" }, text });
    const nothing = { code: undefined, detail: undefined, requestId: undefined };
    expect(error).toMatchObject({ ...nothing, status: 500, body: text, message: saying("answered 500") });
  });

  test("becomes an error without anything, where nothing was sent", async () => {
    expect(await errorOf({ status: 503 })).toMatchObject({ status: 503, body: "", message: saying("answered 503") });
  });
});

describe("an answer that is not the documented one although it is no failure", () => {
  test("is read as documented where another status was documented, as the service did what was asked", async () => {
    const { value } = await exchange({ ...documentedAnswer, status: 200 });
    expect(value).toEqual(documentedBodies().response);
  });

  test("is nothing where another status was documented and no body came", async () => {
    for (const status of [200, 202, 204])
      expect(await exchange({ status })).toMatchObject({ value: undefined, error: undefined });
  });

  test("becomes an error where another status was documented, and something else came", async () => {
    const error = await errorOf({ status: 200, headers: json, text: "<html></html>" });
    expect(error.message).toEqual(saying("answered 200 (no JSON, but text)"));
  });

  test("becomes an error where the body is missing", async () => {
    const error = await errorOf({ status: 201, headers: json });
    expect(error).toMatchObject({ status: 201, body: "" });
    expect(error.message).toEqual(saying("answered 201 (no JSON)"));
    expect(error.cause).toBeInstanceOf(SyntaxError);
  });

  test.each(["<html></html>", documented.response.text.slice(0, -1), "{} {}"])(
    "becomes an error where the body is not JSON: %j",
    async (text) => {
      const error = await errorOf({ status: 201, headers: json, text });
      expect(error).toMatchObject({ status: 201, body: text });
      expect(error.message).toEqual(saying("answered 201 (no JSON, but text)"));
      expect(error.cause).toBeInstanceOf(SyntaxError);
    },
  );
});

describe("no whole answer", () => {
  test("lets the caller see the error of fetch where the connection is cut in the middle of the body", async () => {
    const half = documented.response.text.slice(0, 100);
    const { error, value } = await exchange((response) => {
      response.writeHead(201, { ...json, "content-length": documented.response.text.length });
      response.write(half, () => response.destroy());
    });
    expect(value).toBeUndefined();
    expect(error).toBeInstanceOf(TypeError);
    expect(isApiError(error)).toBe(false);
  });

  test("lets the caller see the error of fetch where the connection is cut before the answer", async () => {
    const { error } = await exchange((response) => response.destroy());
    expect(error).toBeInstanceOf(TypeError);
    expect(isApiError(error)).toBe(false);
  });

  test("lets the caller see what an injected fetch throws", async () => {
    const reason = new Error("offline");
    const { error } = await exchange(documentedAnswer, { fetch: () => Promise.reject(reason) });
    expect(error).toBe(reason);
  });
});

describe("isApiError", () => {
  const impostor = Object.assign(new Error("answered 404"), { name: "ApiError", status: 404 });

  test.each([undefined, null, "ApiError", { name: "ApiError" }, impostor, new TypeError()])(
    "is not fooled by %o",
    (value) => {
      expect(isApiError(value)).toBe(false);
    },
  );
});
