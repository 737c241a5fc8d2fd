import { describe, expect, test } from "vitest";
import { readIfAny, readOrAccepted, readUnknown } from "../generated/runtime/answers.ts";
import { createClient } from "../generated/runtime/client.ts";
import { readPage } from "../generated/runtime/page.ts";
import { followLink, isLinkError } from "../generated/runtime/paging.ts";
import { type ApiRequest, readJson, send } from "../generated/runtime/send.ts";
import { startServer } from "./support/server.ts";

// Where the token goes, which headers are sent, and what statuses mean.

const json = { "content-type": "application/json" };
const ok = { status: 200, headers: json, text: `{"value":[]}` };

const getSongs: ApiRequest<unknown> = { method: "GET", path: "/songs", statuses: [200], read: readJson };

const secrets = { token: () => "secret", headers: { Cookie: "session=1", "X-Client": "player" } };

/** What a `fetch` was called with. */
function recording() {
  const calls: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    calls.push(request);
    return Response.json({ value: [] });
  };
  return { calls, fetch };
}

describe("the token", () => {
  test("goes to the origin of the base URL", async () => {
    const { url, arrivals } = await startServer(ok);
    await send(createClient({ baseUrl: `${url}/v1`, ...secrets }), getSongs);
    expect(arrivals[0]?.headers).toMatchObject({ authorization: "Bearer secret", cookie: "session=1" });
  });

  test.each(["https://other.example.com/songs", "http://api.example.com/songs", "https://api.example.com:8443/songs"])(
    "does not go to %s, and neither do the headers of the client",
    async (path) => {
      const { calls, fetch } = recording();
      await send(createClient({ baseUrl: "https://api.example.com/v1", fetch, ...secrets }), { ...getSongs, path });
      expect(calls[0]?.url).toBe(path);
      expect(Object.fromEntries(calls[0]?.headers ?? [])).toEqual({ accept: "application/json" });
    },
  );

  test("goes to an origin that the client names", async () => {
    const { calls, fetch } = recording();
    const allowedOrigins = ["https://files.example.com"];
    const client = createClient({ baseUrl: "https://api.example.com", allowedOrigins, fetch, ...secrets });
    await send(client, { ...getSongs, path: "https://files.example.com/songs" });
    expect(calls[0]?.headers.get("authorization")).toBe("Bearer secret");
  });

  test("does not go to a base URL that only one page shows", async () => {
    const { calls, fetch } = recording();
    const client = createClient({ fetch, ...secrets });
    await send(client, { ...getSongs, baseUrl: "https://other.example.com/v1" });
    expect(calls[0]?.url).toBe("https://other.example.com/v1/songs");
    expect(calls[0]?.headers.has("authorization")).toBe(false);
  });

  test("is not sent on by a redirect to another server", async () => {
    const other = await startServer(ok);
    const { url, arrivals } = await startServer({ status: 302, headers: { location: `${other.url}/songs` } });
    await send(createClient({ baseUrl: url, token: () => "secret" }), getSongs);
    expect(arrivals[0]?.headers.authorization).toBe("Bearer secret");
    expect(other.arrivals).toHaveLength(1);
    expect(other.arrivals[0]?.headers.authorization).toBeUndefined();
  });

  test("is not sent along a link to another server, unless that is allowed", async () => {
    const { url, arrivals } = await startServer(ok);
    const client = createClient({ baseUrl: "https://api.example.com", ...secrets });
    const error = await followLink(client, `${url}/songs?page=2`).catch((reason: unknown) => reason);
    expect(isLinkError(error) && error.reason).toBe("origin");
    expect(arrivals).toEqual([]);
    await followLink({ ...client, allowedOrigins: [url] }, `${url}/songs?page=2`);
    expect(arrivals[0]?.headers.authorization).toBe("Bearer secret");
  });
});

describe("headers", () => {
  const request: ApiRequest<unknown> = {
    ...getSongs,
    method: "POST",
    headers: { "Content-Type": "application/json", Prefer: "return=minimal" },
    body: "{}",
  };

  test("of a request win over those of the client, and these over documented ones; undefined removes one", async () => {
    const { url, arrivals } = await startServer(ok);
    const client = createClient({ baseUrl: url, headers: { prefer: undefined, "X-One": "client", "X-Two": "client" } });
    await send(client, request, { headers: { "content-type": "text/json", "x-two": "request", accept: undefined } });
    expect(arrivals[0]?.headers).toMatchObject({ "content-type": "text/json", "x-one": "client", "x-two": "request" });
    expect(arrivals[0]?.headers).not.toHaveProperty("prefer");
    expect(arrivals[0]?.headers.accept).not.toBe("application/json");
  });

  test("that a request needs are asked for before anything is sent", async () => {
    const { url, arrivals } = await startServer(ok);
    const needing = { ...request, required: ["Client-Id"] };
    await expect(send(createClient({ baseUrl: url }), needing)).rejects.toThrow(
      "POST /songs needs the header Client-Id",
    );
    expect(arrivals).toEqual([]);
    await send(createClient({ baseUrl: url, headers: { "client-id": "7" } }), needing);
    await send(createClient({ baseUrl: url }), needing, { headers: { "Client-Id": "8" } });
    expect(arrivals.map(({ headers }) => headers["client-id"])).toEqual(["7", "8"]);
  });
});

describe("an answer", () => {
  const answered = async (answer: Parameters<typeof startServer>[0], read: ApiRequest<unknown>["read"]) => {
    const { url } = await startServer(answer);
    return send(createClient({ baseUrl: url }), { ...getSongs, read });
  };

  test("with another status of success is read as documented, and empty it is nothing", async () => {
    for (const status of [201, 202, 203]) {
      expect(await answered({ status, headers: json, text: `{"id":1}` }, readJson)).toEqual({ id: 1 });
      expect(await answered({ status }, readJson)).toBeUndefined();
    }
    expect(await answered({ status: 204 }, readPage)).toBeUndefined();
  });

  test("that may be empty is nothing, or says where the result will be", async () => {
    expect(await answered({ status: 200, headers: json, text: "7" }, readIfAny(readJson))).toBe(7);
    expect(await answered({ status: 200 }, readIfAny(readJson))).toBeUndefined();
    const later = { status: 202, headers: { location: "/jobs/1", "retry-after": "30" } };
    expect(await answered(later, readOrAccepted(readJson))).toMatchObject({
      location: expect.stringMatching(/^http:.*[^/]\/jobs\/1$/),
      retryAfter: 30,
    });
  });

  test("of which nothing is documented is what comes", async () => {
    expect(await answered({ status: 200, headers: json, text: `{"id":1}` }, readUnknown)).toEqual({ id: 1 });
    expect(await answered({ status: 200, text: "fine" }, readUnknown)).toBe("fine");
    expect(await answered({ status: 200 }, readUnknown)).toBeUndefined();
  });
});
