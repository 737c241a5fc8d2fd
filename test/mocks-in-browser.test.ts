import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../generator/index.ts";
import { findChromium } from "./support/chromium.ts";
import { linkPackage } from "./support/compile.ts";
import { documentedBodies } from "./support/seed.ts";
import { temporaryFolder, writeFiles } from "./support/temporary.ts";

const executablePath = findChromium();
const reason = executablePath === undefined ? " (skipped: no Chromium is installed)" : "";

/** What runs in the browser: the generated function, and the generated mocks in a service worker. */
const script = `import { setupWorker } from "msw/browser";
import { createClient, createHostSecurityProfile, isApiError } from "./api/index.js";
import { handlers, mockCreateHostSecurityProfile } from "./api/mocks.js";

const worker = setupWorker(...handlers);
globalThis.run = async (body) => {
  await worker.start({ quiet: true, onUnhandledRequest: "bypass" });
  const send = (sent) => createHostSecurityProfile(createClient(), sent).catch((error) => {
    if (!isApiError(error)) throw error;
    return { status: error.status, code: error.code };
  });
  const documented = await send(body);
  const wrong = await send({ ...body, fqdn: 7 });
  worker.use(mockCreateHostSecurityProfile({ os: "Mine" }));
  const overridden = await send(body);
  return { documented, wrong, os: overridden.os };
};
`;

describe.skipIf(executablePath === undefined)(`in Chromium${reason}`, () => {
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    const folder = await temporaryFolder();
    const input = fileURLToPath(new URL("../input-docs", import.meta.url));
    await generate({ input, output: join(folder, "api"), emit: ["models", "validators", "requests", "mocks"] });
    await linkPackage(folder, "msw");
    await writeFiles(folder, { "page.js": script });
    const { outputFiles } = await build({
      entryPoints: [join(folder, "page.js")],
      bundle: true,
      format: "iife",
      write: false,
      logLevel: "silent",
    });
    const worker = createRequire(import.meta.url).resolve("msw/mockServiceWorker.js");
    const files = new Map([
      ["/", ["text/html", '<!doctype html><title>Mocks</title><script src="/page.js"></script>']],
      ["/page.js", ["text/javascript", outputFiles[0]?.text ?? ""]],
      ["/mockServiceWorker.js", ["text/javascript", await readFile(worker, "utf8")]],
    ] as const);
    server = createServer(({ url = "" }, response) => {
      const [type, text] = [...files].find(([path]) => path === url)?.[1] ?? [];
      response.writeHead(text === undefined ? 404 : 200, { "content-type": type ?? "text/plain" }).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test("the user's page is answered by the service worker, as documented", async () => {
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    const { request, response } = documentedBodies();
    const result: unknown = await page.evaluate(`run(${JSON.stringify(request)})`);
    expect(result).toEqual({ documented: response, wrong: { status: 400, code: "BadRequest" }, os: "Mine" });
  });
});
