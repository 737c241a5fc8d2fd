import { describe, expect, test } from "vitest";
import { createClient } from "../generated/runtime/client.ts";
import { isApiError } from "../generated/runtime/error.ts";
import { type Page, readCollection, readPage } from "../generated/runtime/page.ts";
import { changesOf, followLink, isLinkError, itemsOf, pagesOf } from "../generated/runtime/paging.ts";
import { send } from "../generated/runtime/send.ts";
import { startServer, type TestServer } from "./support/server.ts";

/** A service with three pages of two items; `link` says what stands on a page for the next one. */
async function startService(link: (url: string, next: number) => string): Promise<TestServer> {
  const server: TestServer = await startServer((response, arrival) => {
    const page = Number(new URL(arrival?.url ?? "", "http://localhost").searchParams.get("page") ?? 1);
    const next =
      page < 3
        ? { "@odata.nextLink": link(server.url, page + 1) }
        : { "@odata.deltaLink": `${server.url}/songs?delta` };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ value: [`${page}a`, `${page}b`], ...next }));
  });
  return server;
}

const usual = (url: string, next: number) => `${url}/songs?page=${next}`;

/** What a request function for a list does. */
function listSongs(url: string, signal?: AbortSignal): Promise<Page<string>> {
  const client = createClient({ baseUrl: url });
  return send(client, { method: "GET", path: "/songs", statuses: [200], read: readPage<string> }, { signal });
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<{ items: Item[]; error: unknown }> {
  const collected: Item[] = [];
  try {
    for await (const item of items) collected.push(item);
  } catch (error) {
    return { items: collected, error };
  }
  return { items: collected, error: undefined };
}

describe("a collection on several pages", () => {
  test("gives all items, and asks for a page only when it is needed", async () => {
    const { url, arrivals } = await startService(usual);
    const items = itemsOf(createClient({ baseUrl: url }), listSongs(url));
    expect((await items.next()).value).toBe("1a");
    expect((await items.next()).value).toBe("1b");
    expect(arrivals).toHaveLength(1);
    expect(await collect(items)).toEqual({ items: ["2a", "2b", "3a", "3b"], error: undefined });
    expect(arrivals.map((arrival) => arrival.url)).toEqual(["/songs", "/songs?page=2", "/songs?page=3"]);
  });

  test("gives pages with their links, the delta link included", async () => {
    const { url } = await startService(usual);
    const { items } = await collect(pagesOf(createClient({ baseUrl: url }), listSongs(url)));
    expect(items.map(({ value }) => value.length)).toEqual([2, 2, 2]);
    expect(items.at(-1)?.["@odata.deltaLink"]).toBe(`${url}/songs?delta`);
  });

  test("carries the token and the headers to each page", async () => {
    const { url, arrivals } = await startService(usual);
    const client = createClient({ baseUrl: url, token: () => "secret" });
    await collect(itemsOf(client, listSongs(url), { headers: { prefer: "odata.maxpagesize=2" } }));
    expect(arrivals.slice(1).map(({ headers }) => [headers.authorization, headers["prefer"]])).toEqual([
      ["Bearer secret", "odata.maxpagesize=2"],
      ["Bearer secret", "odata.maxpagesize=2"],
    ]);
  });

  test("asks for each page as for the first one, unless told otherwise", async () => {
    const { url, arrivals } = await startService(usual);
    const client = createClient({ baseUrl: url, token: () => "secret" });
    const headers = { "Consistency-Level": "eventual", prefer: "first" };
    const request = { method: "GET", path: "/songs", headers: { prefer: "documented", "x-page": "1" } };
    const first = () => send(client, { ...request, read: readPage<string> }, { headers, timeout: 60_000 });
    await collect(itemsOf(client, first()));
    await collect(itemsOf(client, first(), { headers: { prefer: "next" } }));
    expect(arrivals.map((arrival) => arrival.headers["consistency-level"])).toEqual(Array(6).fill("eventual"));
    expect(arrivals.map((arrival) => arrival.headers["x-page"])).toEqual(Array(6).fill("1"));
    expect(arrivals.map((arrival) => arrival.headers["authorization"])).toEqual(Array(6).fill("Bearer secret"));
    const preferred = arrivals.map((arrival) => arrival.headers["prefer"]);
    expect(preferred).toEqual(["first", "first", "first", "first", "next", "next"]);
  });

  test("is cancelled on every page by the signal of the first one", async () => {
    const { url, arrivals } = await startService(usual);
    const controller = new AbortController();
    const items = itemsOf(createClient({ baseUrl: url }), listSongs(url, controller.signal));
    await items.next();
    controller.abort(new Error("no longer needed"));
    expect((await collect(items)).error).toEqual(new Error("no longer needed"));
    expect(arrivals).toHaveLength(1);
  });

  test.each([
    { limit: 0, items: [], pages: 1 },
    { limit: 2, items: ["1a", "1b"], pages: 1 },
    { limit: 3, items: ["1a", "1b", "2a"], pages: 2 },
    { limit: 100, items: ["1a", "1b", "2a", "2b", "3a", "3b"], pages: 3 },
  ])("gives at most $limit items, and asks for no page that is not needed", async ({ limit, items, pages }) => {
    const { url, arrivals } = await startService(usual);
    const client = createClient({ baseUrl: url });
    expect((await collect(itemsOf(client, listSongs(url), { limit }))).items).toEqual(items);
    expect(arrivals).toHaveLength(pages);
  });

  test("can be followed page by page", async () => {
    const { url } = await startService(usual);
    const client = createClient({ baseUrl: url });
    const second = await followLink(client, await listSongs(url));
    expect(second?.value).toEqual(["2a", "2b"]);
    const third = second && (await followLink(client, second));
    expect(third && (await followLink(client, third))).toBeUndefined();
  });

  test("stops asking when nobody goes on", async () => {
    const { url, arrivals } = await startService(usual);
    for await (const item of itemsOf(createClient({ baseUrl: url }), listSongs(url))) if (item === "1b") break;
    expect(arrivals).toHaveLength(1);
  });

  test("can be cancelled between two pages", async () => {
    const { url, arrivals } = await startService(usual);
    const controller = new AbortController();
    const pages = pagesOf(createClient({ baseUrl: url }), listSongs(url), { signal: controller.signal });
    await pages.next();
    controller.abort(new Error("no longer needed"));
    await expect(pages.next()).rejects.toThrow("no longer needed");
    expect(arrivals).toHaveLength(1);
  });

  test("follows a link that is relative to its page", async () => {
    const { url } = await startService((_, next) => `songs?page=${next}`);
    const { items } = await collect(itemsOf(createClient({ baseUrl: url }), listSongs(url)));
    expect(items).toHaveLength(6);
  });

  test("lets the caller see an error on the way", async () => {
    const server = await startServer((response, arrival) => {
      const isFirst = arrival?.url === "/songs";
      response.writeHead(isFirst ? 200 : 503, { "retry-after": "3" });
      response.end(isFirst ? JSON.stringify({ value: ["a"], "@odata.nextLink": `${server.url}/songs?page=2` }) : "");
    });
    const client = createClient({ baseUrl: server.url, retry: false });
    const { items, error } = await collect(itemsOf(client, listSongs(server.url)));
    expect(items).toEqual(["a"]);
    expect(isApiError(error) && [error.status, error.retryAfter]).toEqual([503, 3]);
  });
});

describe("a collection that is no page of OData", () => {
  /** A service with three pages, which says in its own way where the next one is. */
  async function startOther(answer: (items: string[], next: number | undefined, url: string) => OtherAnswer) {
    const server: TestServer = await startServer((response, arrival) => {
      const page = Number(new URL(arrival?.url ?? "", "http://localhost").searchParams.get("page") ?? 1);
      const { headers = {}, body } = answer([`${page}a`, `${page}b`], page < 3 ? page + 1 : undefined, server.url);
      response.writeHead(200, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
    });
    return server;
  }
  interface OtherAnswer {
    readonly headers?: Record<string, string>;
    readonly body: unknown;
  }
  const link = (next: number | undefined, url: string) => ({
    link: `<${url}/songs?page=1>; rel="first"${next ? `, <${url}/songs?page=${next}&per=2>; rel="next"` : ""}`,
  });

  test.each<{ what: string; answer: Parameters<typeof startOther>[0] }>([
    { what: "a list with Link headers", answer: (body, next, url) => ({ headers: link(next, url), body }) },
    {
      what: "a list with the number of the next page in a header",
      answer: (body, next) => ({ headers: { "x-next-page": `${next ?? ""}` }, body }),
    },
    {
      what: "an object with Link headers",
      answer: (items, next, url) => ({ headers: link(next, url), body: { items } }),
    },
    {
      what: "an object with a link",
      answer: (items, next) => ({ body: { items, ...(next && { nextLink: `songs?page=${next}` }) } }),
    },
    {
      what: "an object with links",
      answer: (items, next, url) => ({
        body: { items, links: next ? { next: { href: `${url}/songs?page=${next}` } } : {} },
      }),
    },
  ])("gives all items of $what", async ({ answer }) => {
    const { url, arrivals } = await startOther(answer);
    const client = createClient({ baseUrl: url });
    const first = send(
      client,
      { method: "GET", path: "/songs", read: readCollection<string[]> },
      { query: { per: 2 } },
    );
    expect((await collect(itemsOf(client, first))).items).toEqual(["1a", "1b", "2a", "2b", "3a", "3b"]);
    expect(arrivals).toHaveLength(3);
    expect(arrivals[0]?.url).toBe("/songs?per=2");
  });

  test("is not followed to another origin by a header", async () => {
    const { url } = await startOther((body) => ({
      headers: { link: '<https://other.example.com/>; rel="next"' },
      body,
    }));
    const client = createClient({ baseUrl: url });
    const first = send(client, { method: "GET", path: "/songs", read: readCollection<string[]> });
    const { items, error } = await collect(itemsOf(client, first));
    expect(items).toEqual(["1a", "1b"]);
    expect(isLinkError(error) && error.reason).toBe("origin");
  });
});

describe("a link that must not be followed", () => {
  test.each([
    { what: "leads to another host", link: () => "https://elsewhere.example.com/songs", reason: "origin" },
    { what: "leads to another port", link: () => "http://127.0.0.1:1/songs", reason: "origin" },
    { what: "uses another scheme", link: (url: string) => url.replace("http:", "https:"), reason: "origin" },
    { what: "is code", link: () => "javascript:alert(1)", reason: "origin" },
    { what: "is no address", link: () => "http://", reason: "invalid" },
    { what: "leads back to where it stands", link: (url: string) => `${url}/songs?page=1`, reason: "loop" },
  ])("because it $what ends with an error, and no token leaves the origin", async ({ link, reason }) => {
    const { url } = await startService(link);
    const { items, error } = await collect(itemsOf(createClient({ baseUrl: url }), listSongs(url)));
    expect(items.slice(0, 2)).toEqual(["1a", "1b"]);
    expect(isLinkError(error) && error.reason).toBe(reason);
    expect(isLinkError(error) && error.link).toBe(link(url));
  });

  test("because no origin is known ends with an error", async () => {
    const page: Page<string> = { value: [], "@odata.nextLink": "https://api.example.com/songs" };
    const { error } = await collect(pagesOf(createClient(), page));
    expect(isLinkError(error) && error.reason).toBe("origin");
  });
});

describe("a delta link that was kept", () => {
  test("asks for what changed", async () => {
    const { url, arrivals } = await startService(usual);
    const page = await followLink<string>(createClient({ baseUrl: `${url}/v1.0` }), `${url}/songs?page=2`);
    expect(page.value).toEqual(["2a", "2b"]);
    expect(arrivals.map((arrival) => arrival.url)).toEqual(["/songs?page=2"]);
  });

  test("gives all changes, and ends with the link for the next time", async () => {
    const { url } = await startService(usual);
    const client = createClient({ baseUrl: url });
    const changes = changesOf<string>(client, `${url}/songs?page=2`);
    const seen: string[] = [];
    let step = await changes.next();
    for (; !step.done; step = await changes.next()) seen.push(step.value);
    expect(seen).toEqual(["2a", "2b", "3a", "3b"]);
    expect(step.value).toBe(`${url}/songs?delta`);
  });

  test("is not followed to another origin", async () => {
    const { url, arrivals } = await startService(usual);
    const result = followLink(createClient({ baseUrl: "https://api.example.com" }), `${url}/songs`);
    await expect(result).rejects.toMatchObject({ name: "LinkError", reason: "origin" });
    expect(arrivals).toEqual([]);
  });
});
