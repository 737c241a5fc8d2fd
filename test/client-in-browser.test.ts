import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "./support/chromium.ts";

// The client in a real browser, which asks other origins only as they allow it (CORS).

const executablePath = findChromium();
const reason = executablePath === undefined ? " (skipped: no Chromium is installed)" : "";

const script = `import * as client from "./generated/runtime/client.ts";
import * as send from "./generated/runtime/send.ts";
import * as paging from "./generated/runtime/paging.ts";
import { readPage } from "./generated/runtime/page.ts";
Object.assign(globalThis, client, send, paging, { readPage });`;

/** What arrived at a server, without what browsers send before they send what was asked for. */
interface Arrival {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly text: string;
}

describe.skipIf(executablePath === undefined)(`in Chromium${reason}`, () => {
  const servers: Server[] = [];
  let browser: Browser;
  let page: Page;
  let home: string;
  const arrivals: Arrival[] = [];

  async function start(answer: (arrival: Arrival, response: ServerResponse) => void): Promise<string> {
    const server = createServer(async (request: IncomingMessage, response) => {
      response.setHeader("access-control-allow-origin", "*");
      response.setHeader("access-control-allow-headers", "authorization, prefer, content-type");
      response.setHeader("access-control-expose-headers", "retry-after");
      let text = "";
      for await (const chunk of request) text += chunk;
      if (request.method === "OPTIONS") return void response.writeHead(204).end();
      const { method, url, headers } = request;
      const arrival = { method, url, authorization: headers.authorization, text };
      if (url !== "/" && url !== "/favicon.ico") arrivals.push(arrival);
      answer(arrival, response);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** What an expression of the page gives, and what arrived meanwhile. */
  async function evaluate(code: string) {
    arrivals.length = 0;
    const result: unknown = await page.evaluate(`(async () => { ${code} })()`);
    return { result, arrivals: [...arrivals] };
  }

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: script, resolveDir: fileURLToPath(new URL("../", import.meta.url)) },
      bundle: true,
      format: "iife",
      write: false,
    });
    const html = `<!doctype html><link rel="icon" href="data:,"><script>${outputFiles[0]?.text}</script>`;
    home = await start(({ url }, response) => {
      if (url === "/") response.writeHead(200, { "content-type": "text/html" }).end(html);
      else response.writeHead(200, { "content-type": "application/json" }).end('{"value":[]}');
    });
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
    page = await browser.newPage();
    await page.goto(home);
  });
  afterAll(async () => {
    await browser?.close();
    for (const server of servers) server.close();
  });

  const client = (url: string) => `createClient({ baseUrl: ${JSON.stringify(url)}, token: () => "secret" })`;
  const get = (path: string) => `{ method: "GET", path: ${JSON.stringify(path)}, read: readPage }`;

  test("pages of another origin are read one after the other, and a busy one is asked again", async () => {
    let isBusy = true;
    const api = await start(({ url }, response) => {
      const isFirst = url === "/songs";
      if (!isFirst && isBusy) response.writeHead(503, { "retry-after": "0" }).end();
      else
        response
          .writeHead(200)
          .end(`{"value":[${isFirst ? 1 : 2}]${isFirst ? ',"@odata.nextLink":"songs?page=2"' : ""}}`);
      isBusy = isFirst;
    });
    const { result, arrivals: seen } = await evaluate(`const client = ${client(api)};
      const items = [];
      const first = send(client, ${get("/songs")}, { headers: { prefer: "odata.maxpagesize=1" } });
      for await (const item of itemsOf(client, first)) items.push(item);
      return items;`);
    expect(result).toEqual([1, 2]);
    expect(seen.map(({ url, authorization }) => [url, authorization])).toEqual([
      ["/songs", "Bearer secret"],
      ["/songs?page=2", "Bearer secret"],
      ["/songs?page=2", "Bearer secret"],
    ]);
  });

  test("a body is sent, and time ends a request", async () => {
    const api = await start(({ text }, response) => void (text === "" || response.writeHead(200).end(text)));
    const { result } = await evaluate(`const client = ${client(api)};
      const request = { method: "POST", path: "/songs", headers: { "content-type": "application/json" }, read: readJson };
      const sent = await send(client, { ...request, body: '{"title":"Spring"}' });
      const late = await send(client, request, { timeout: 50 }).catch(({ name }) => name);
      return [sent, late];`);
    expect(result).toEqual([{ title: "Spring" }, "TimeoutError"]);
  });

  test("a relative base URL means the origin of the page, and the token goes there and nowhere else", async () => {
    const other = await start((_, response) => response.writeHead(200).end('{"value":[]}'));
    const host = other.replace("http:", "");
    const { arrivals: seen } = await evaluate(`const client = ${client("")};
      await send(client, ${get("/songs")});
      await send(client, ${get(`${host}/songs`)});
      await send(client, ${get(`/\\${host.slice(1)}/songs`)});`);
    expect(seen.map(({ authorization }) => authorization)).toEqual(["Bearer secret", undefined, undefined]);
  });

  test("a redirect to another origin loses the token", async () => {
    const other = await start((_, response) => response.writeHead(200).end('{"value":[]}'));
    const api = await start((_, response) => response.writeHead(302, { location: `${other}/songs` }).end());
    const { arrivals: seen } = await evaluate(`await send(${client(api)}, ${get("/songs")}).catch(() => undefined);`);
    expect(seen[0]?.authorization).toBe("Bearer secret");
    expect(seen.slice(1).filter(({ authorization }) => authorization !== undefined)).toEqual([]);
  });
});
