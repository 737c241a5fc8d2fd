import { describe, expect, test } from "vitest";
import { createHostSecurityProfile } from "../generated/requests/host-security-profile.ts";
import { createClient } from "../generated/runtime/client.ts";
import { isHostSecurityProfile } from "../generated/validators/host-security-profile.ts";
import { documentedAnswer as answer, documentedBody, exchange, recordingFetch } from "./support/requests.ts";
import { documented, documentedBodies, inspection } from "./support/seed.ts";
import { startServer } from "./support/server.ts";

describe("the documented exchange", () => {
  test("sends the documented request and returns the documented response", async () => {
    const { value, error, arrivals } = await exchange(answer);
    expect(error).toBeUndefined();
    expect(value).toEqual(documentedBodies().response);
    expect(isHostSecurityProfile(value)).toBe(true);
    const [arrival] = arrivals;
    expect(arrivals).toHaveLength(1);
    expect(arrival?.method).toBe(documented.request.method);
    expect(arrival?.url).toBe(inspection.operations[0]?.path);
    expect(JSON.parse(arrival?.text ?? "")).toEqual(JSON.parse(documented.request.text));
    expect(arrival?.headers).toMatchObject({ accept: "application/json", "content-length": `${arrival?.text.length}` });
    for (const { name, value } of documented.request.headers.filter(({ name }) => !/^content-length$/i.test(name))) {
      expect(arrival?.headers[name.toLowerCase()]).toBe(value);
    }
  });

  test("goes to the documented address unless told otherwise", async () => {
    const { calls, fetch } = recordingFetch();
    await createHostSecurityProfile(createClient({ fetch }), documentedBody());
    expect(calls[0]?.url).toBe(documented.request.url.href);
    expect(calls[0]?.url).toBe("https://graph.microsoft.com/beta/Security/hostSecurityProfiles");
  });

  test("leaves a member out that is undefined", async () => {
    const { url, arrivals } = await startServer(answer);
    await createHostSecurityProfile(createClient({ baseUrl: url }), { ...documentedBody(), id: undefined });
    expect(JSON.parse(arrivals[0]?.text ?? "")).toEqual(documentedBodies().request);
  });
});

describe("a base URL", () => {
  test.each(["https://api.example.test/v1", "https://api.example.test/v1/", "https://api.example.test/v1//"])(
    "%s keeps one slash before the path",
    async (baseUrl) => {
      const { calls, fetch } = recordingFetch();
      await createHostSecurityProfile(createClient({ fetch, baseUrl }), documentedBody());
      expect(calls[0]?.url).toBe("https://api.example.test/v1/Security/hostSecurityProfiles");
    },
  );
});

describe("a token", () => {
  test.each([
    { what: "a string", token: () => "secret" },
    { what: "what credential libraries return", token: () => ({ token: "secret", expiresOnTimestamp: 0 }) },
    { what: "the promise of a string", token: async () => "secret" },
    { what: "the promise of an object", token: async () => ({ token: "secret" }) },
  ])("may be $what", async ({ token }) => {
    const { arrivals } = await exchange(answer, { token });
    expect(arrivals[0]?.headers.authorization).toBe("Bearer secret");
  });

  test.each([
    { what: "there is no callback", options: {} },
    { what: "the callback is undefined", options: { token: undefined } },
    { what: "the callback gives null", options: { token: () => null } },
    { what: "the callback gives nothing in the end", options: { token: async () => undefined } },
    { what: "the callback gives an empty text", options: { token: () => "" } },
  ])("is not sent where $what", async ({ options }) => {
    const { arrivals } = await exchange(answer, options);
    expect(arrivals).toHaveLength(1);
    expect(arrivals[0]?.headers).not.toHaveProperty("authorization");
  });

  test("is asked for anew with each request", async () => {
    const { calls, fetch } = recordingFetch();
    let count = 0;
    const client = createClient({ fetch, token: () => `${++count}` });
    await createHostSecurityProfile(client, documentedBody());
    await createHostSecurityProfile(client, documentedBody());
    expect(calls.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer 1", "Bearer 2"]);
  });

  test.each([
    {
      what: "throws",
      token: () => {
        throw new Error("not signed in");
      },
    },
    { what: "rejects", token: () => Promise.reject(new Error("not signed in")) },
  ])("whose callback $what lets the caller see why, and nothing is sent", async ({ token }) => {
    const { error, arrivals } = await exchange(answer, { token });
    expect(error).toEqual(new Error("not signed in"));
    expect(arrivals).toEqual([]);
  });
});

describe("headers and query options", () => {
  test("of the client and of the request arrive; the nearer one wins", async () => {
    const { url, arrivals } = await startServer(answer);
    const client = createClient({
      baseUrl: url,
      token: () => "secret",
      headers: { "X-One": "client", "X-Two": "client" },
    });
    const headers = {
      "x-two": "request",
      "Content-Type": "application/json; odata.metadata=none",
      Authorization: "Other",
    };
    await createHostSecurityProfile(client, documentedBody(), { headers });
    expect(arrivals[0]?.headers).toMatchObject({
      "x-one": "client",
      "x-two": "request",
      "content-type": "application/json; odata.metadata=none",
      authorization: "Other",
    });
  });

  test("encodes query options and leaves out those that are undefined", async () => {
    const { url, arrivals } = await startServer(answer);
    const query = { $select: ["id", "fqdn"], $filter: "os eq 'a&b#c'", $top: 5, "a b": true, $expand: undefined };
    await createHostSecurityProfile(createClient({ baseUrl: url }), documentedBody(), { query });
    const [path, text] = arrivals[0]?.url?.split("?") ?? [];
    expect(path).toBe("/Security/hostSecurityProfiles");
    expect(text).toBe("$select=id%2Cfqdn&$filter=os%20eq%20%27a%26b%23c%27&$top=5&a%20b=true");
    expect([...new URLSearchParams(text)]).toContainEqual(["$filter", "os eq 'a&b#c'"]);
  });

  test("adds no question mark without query options", async () => {
    const { url, arrivals } = await startServer(answer);
    await createHostSecurityProfile(createClient({ baseUrl: url }), documentedBody(), {
      query: { $select: undefined },
    });
    expect(arrivals[0]?.url).toBe("/Security/hostSecurityProfiles");
  });
});

describe("a signal", () => {
  test("that is aborted beforehand rejects with its reason, and nothing is sent", async () => {
    const { url, arrivals } = await startServer(answer);
    const signal = AbortSignal.abort(new Error("no longer needed"));
    const result = createHostSecurityProfile(createClient({ baseUrl: url }), documentedBody(), { signal });
    await expect(result).rejects.toBe(signal.reason);
    expect(arrivals).toEqual([]);
  });

  test.each([
    { when: "while the server thinks", answer: () => undefined },
    { when: "in the middle of the answer", answer: "head" },
  ])("that is aborted $when rejects with its reason", async ({ answer: given }) => {
    const controller = new AbortController();
    const { url } = await startServer((response) => {
      if (given === "head") response.writeHead(201, { "content-type": "application/json" }).write('{"id":');
      setImmediate(() => controller.abort(new Error("no longer needed")));
    });
    const client = createClient({ baseUrl: url });
    const result = createHostSecurityProfile(client, documentedBody(), { signal: controller.signal });
    await expect(result).rejects.toThrow("no longer needed");
  });

  test("reaches an injected fetch", async () => {
    const { calls, fetch } = recordingFetch();
    const controller = new AbortController();
    await createHostSecurityProfile(createClient({ fetch }), documentedBody(), { signal: controller.signal });
    await createHostSecurityProfile(createClient({ fetch }), documentedBody());
    controller.abort();
    expect(calls.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });
});
