import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reportHtml } from "../generator/report/html.ts";
import { readReport } from "../generator/report/report.ts";
import { browserPath, launchBrowser } from "./support/browser.ts";
import { temporaryFolder, writeFiles } from "./support/temporary.ts";

// The report in a real browser. `npm test` has built what runs there.

const reason = browserPath === undefined ? " (skipped: no chromium is on the path)" : "";

let browser: Browser;
let folder: string;

/** Writes the report of some pages, and tells its address. */
async function reportOf(name: string, input: string): Promise<string> {
  const { report, sources } = await readReport({ input });
  const file = join(folder, `${name}.html`);
  await writeFile(file, await reportHtml(report, sources));
  return pathToFileURL(file).href;
}

async function open(address: string, link = "", viewport = { width: 1280, height: 800 }): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.goto(`${address}${link}`);
  await page.waitForSelector("main");
  return page;
}

describe.skipIf(browserPath === undefined)(`in a browser${reason}`, () => {
  const path = "api/hostsecurityprofile-create.md";
  let user: string;

  beforeAll(async () => {
    folder = await temporaryFolder();
    browser = await launchBrowser();
    user = await reportOf("user", "input-docs");
  });
  afterAll(() => browser.close());

  test("the overview counts, and leads to pages", async () => {
    const page = await open(user);
    expect(await page.textContent(".figures")).toContain("34Members");
    await page.click(`text=${path}`);
    await page.waitForSelector(".document");
    expect(await page.textContent(".document h1")).toContain("Create hostSecurityProfiles");
  });

  test("pointing at a row lights its member, and the other way round", async () => {
    const page = await open(user, `#${path}`);
    await page.hover(".document tr:has-text('isAzureAdJoined') td:nth-child(2)");
    expect(await page.textContent(".result .line.lit")).toContain("isAzureAdJoined");
    await page.hover(".result .line:has-text('parentHost')");
    expect(await page.textContent(".document tr.lit")).toContain("parentHost");
    await page.hover(".document .line:has-text('POST /Security')");
    expect(await page.textContent(".result h2.lit")).toContain("createHostSecurityProfile");
  });

  test("a click explains, and Escape closes", async () => {
    const page = await open(user, `#${path}`);
    await page.click(".document tr:has-text('logonUsers') td:nth-child(2)");
    expect(await page.textContent(".why")).toContain("It does not admit null, since it is a collection.");
    await page.keyboard.press("Escape");
    expect(await page.locator(".why").count()).toBe(0);
  });

  test("permalinks of lines and of members lead there", async () => {
    const line = await open(user, `#${path}:53`);
    expect(await line.textContent(".document .chosen")).toContain("isAzureAdRegistered");
    const member = await open(user, "#microsoft.graph.hostSecurityProfile.logonUsers");
    expect(await member.textContent(".document .chosen")).toContain("logonUsers");
    expect(await member.textContent(".why h2")).toContain("hostSecurityProfile.logonUsers");
  });

  test("search finds members, and Enter opens the first", async () => {
    const page = await open(user);
    await page.keyboard.press("/");
    await page.keyboard.type("netBios");
    expect(await page.textContent(".results li")).toContain("hostSecurityProfile.netBiosName");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".document");
    expect(await page.textContent(".document tr.chosen")).toContain("netBiosName");
  });

  test("keys step through findings, and show the source", async () => {
    const page = await open(user, `#${path}`);
    await page.keyboard.press("n");
    expect(await page.locator(".finding.current").count()).toBe(1);
    await page.keyboard.press("s");
    expect(await page.textContent(".source")).toContain("# Create hostSecurityProfiles");
  });

  test("lists filter", async () => {
    const page = await open(user, "#~findings");
    await page.selectOption("select >> nth=0", "warning");
    expect(await page.textContent("[role=status]")).toContain("8 of 32");
    await page.goto(`${user}#~findings/title-plural`);
    await page.waitForFunction(() => document.querySelectorAll("tbody tr").length === 1);
    await page.goto(`${user}#~uncovered`);
    await page.waitForSelector("text=Permission type");
  });

  test("dark and light", async () => {
    const page = await open(user);
    const back = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await back();
    await page.keyboard.press("t");
    expect(await back()).not.toBe(light);
  });

  test.each([
    ["the overview", "", { width: 1280, height: 800 }],
    ["a page", `#${path}:56`, { width: 1280, height: 800 }],
    ["a page on a phone", `#${path}`, { width: 390, height: 800 }],
    ["a list", "#~findings", { width: 1280, height: 800 }],
  ])("%s is accessible in light and dark", async (_, link, viewport) => {
    const page = await open(user, link, viewport);
    await page.evaluate(axe.source);
    for (const theme of ["light", "dark"]) {
      await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
      await page.waitForTimeout(200);
      const found = await page.evaluate(
        "axe.run().then(({ violations }) => violations.filter(({ impact }) => /serious|critical/.test(impact)).flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => id + ': ' + html.slice(0, 200))))",
      );
      expect(found).toEqual([]);
    }
  });

  test("the picture of the guide shows the user's page", async () => {
    const page = await open(user, "#microsoft.graph.hostSecurityProfile.logonUsers", { width: 1180, height: 560 });
    const picture = await page.screenshot();
    expect(picture.length).toBeLessThan(150_000);
    if (process.env["UPDATE_PICTURE"] !== undefined) await writeFile("docs/report.png", picture);
    expect((await readFile("docs/report.png")).length).toBeLessThan(150_000);
  });

  test("hostile pages run no script and request nothing", async () => {
    const input = join(folder, "hostile");
    const attack = `<script>window.hit = 1</script><img src="https://example.org/a.png" onerror="window.hit = 1">
![a](https://example.org/b.png) [a](javascript:window.hit=1) <svg onload="window.hit=1"></svg>
<iframe src="https://example.org/"></iframe><style>@import url(https://example.org/c.css);</style>
<a href="javascript:window.hit=1">b</a> </script><script>window.hit = 1</script> <!-- </script><script>window.hit=1</script> -->`;
    await writeFiles(input, {
      "thing.md": `# thing resource type\n\n${attack}\n\n## Properties\n|Property|Type|Description|\n|:---|:---|:---|\n|<img src=x onerror=window.hit=1>|String|${attack.split("\n")[0]}|\n|__proto__|String|${attack.split("\n")[1]}|\n|name|String|\u0001a|\n\n\`\`\`json\n${attack}\n\`\`\`\n`,
      "<img src=x onerror=window.hit=1>.md": `# ${attack.split("\n")[0]}\n`,
    });
    const address = await reportOf("hostile", input);
    const page = await browser.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("dialog", (dialog) => errors.push(dialog.message()));
    for (const link of [
      "",
      "#~pages",
      "#~findings",
      "#~uncovered",
      "#thing.md",
      "#<img src=x onerror=window.hit=1>.md",
    ]) {
      await page.goto(`${address}${link}`);
      await page.reload();
      await page.waitForSelector("main");
      for (const details of await page.locator("details").all())
        await details.evaluate((one) => one.toggleAttribute("open", true));
      await page.keyboard.press("s");
      expect(await page.evaluate(() => Reflect.get(window, "hit"))).toBe(undefined);
      expect(await page.locator("main :is(script, img, iframe, svg, style, form)").count()).toBe(0);
    }
    expect(requests.filter((url) => !url.startsWith(address.replace(/#.*/, "")))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
