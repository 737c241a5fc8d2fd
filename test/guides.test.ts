import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { generate } from "../generator/generate.ts";
import { lint } from "../generator/lint/lint.ts";
import { install, run } from "./support/command-line.ts";
import { compile, linkPackage } from "./support/compile.ts";
import { temporaryFolder, writeFiles } from "./support/temporary.ts";

// What the README and the guides say is held to the code: their links, their TypeScript, and their tables of options.

const root = fileURLToPath(new URL("../", import.meta.url));
const example = `${root}docs/example`;
const guides = (await readdir(`${root}docs`)).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`);
const pages = [
  "README.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "docs/rules/README.md",
  "templates/README.md",
  ...guides,
];
const texts = new Map<string, string>();

beforeAll(async () => {
  for (const page of pages) texts.set(page, await readFile(root + page, "utf8"));
});

test("the README takes five minutes", () => {
  expect(textOf("README.md").split(/\s+/).length).toBeLessThanOrEqual(900);
});

test.each(pages)("%s links to what the package contains", async (page) => {
  const { files }: { files: string[] } = JSON.parse(await readFile(`${root}package.json`, "utf8"));
  const shipped = [...files, "README.md", "LICENSE"];
  const targets = Array.from(
    withoutPictures(withoutCode(textOf(page))).matchAll(/\]\(([^)\s]+)\)/g),
    ([, target = ""]) => target,
  )
    .filter((target) => !target.includes("://"))
    .map((target) => ({ target, path: posix.join(posix.dirname(page), target.replace(/#.*$/, "")) }));
  const isShipped = (path: string) =>
    existsSync(root + path) && shipped.some((one) => path === one || path.startsWith(`${one}/`));
  expect(targets.filter(({ path }) => !isShipped(path))).toEqual([]);
});

test("the TypeScript of the guides compiles against the example", async () => {
  const folder = await temporaryFolder();
  await generate({ input: example, output: `${folder}/generated` });
  const modules = [...texts].flatMap(([page, text]) =>
    Array.from(text.matchAll(/^```ts\n(import [\s\S]*?)^```$/gm), ([, module = ""], at) => {
      return [`${page.replaceAll("/", "-")}-${at}.ts`, module] as const;
    }),
  );
  expect(modules.length).toBeGreaterThanOrEqual(15);
  await writeFiles(folder, { ...Object.fromEntries(modules), "package.json": '{ "type": "module" }', ...tsconfig });
  await install(folder);
  await linkPackage(folder, "vitest");
  expect(await compile(folder, "typescript")).toEqual({ status: 0, text: "" });
});

test("the example has no findings", async () => {
  const { diagnostics } = await lint({ input: example });
  expect(diagnostics).toEqual([]);
});

test.each(["generate", "lint", "explain", "report", "inspect"])("the options of %s are documented", async (command) => {
  const { stdout } = await run(root, [command, "--help"]);
  const [, options = ""] = stdout.split("Options:\n");
  const section = (title: string) => textOf("docs/cli.md").split(`\n## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
  const documented = optionsIn(section("All commands")).concat(optionsIn(section(command)));
  const expected = command === "lint" ? documented.filter((option) => option !== "--corrections") : documented;
  const offered = Array.from(options.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm), ([, option = ""]) => option);
  expect(expected.sort()).toEqual(offered.filter((option) => !/^--(?:help|version)$/.test(option)).sort());
});

test("the keys of the configuration are documented", async () => {
  const schema = `${root}generator/configuration/config.schema.json`;
  const { properties }: { properties: object } = JSON.parse(await readFile(schema, "utf8"));
  const documented = Array.from(textOf("docs/configuration.md").matchAll(/^\| `(\w+)`/gm), ([, key]) => key);
  expect(documented.sort()).toEqual(
    Object.keys(properties)
      .filter((key) => key !== "$schema")
      .sort(),
  );
});

const tsconfig = {
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      target: "ES2022",
      lib: ["ES2022", "DOM"],
      types: [],
      module: "NodeNext",
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUnusedLocals: true,
      verbatimModuleSyntax: true,
      skipLibCheck: true,
    },
  }),
};

function textOf(page: string): string {
  const text = texts.get(page);
  if (text === undefined) throw new Error(`${page} is not read`);
  return text;
}

/** Registries and hosts show the pictures of the repository. */
function withoutPictures(text: string): string {
  return text.replace(/!\[[^\]]*\]\([^)]*\)/g, "");
}

function withoutCode(text: string): string {
  return text.replace(/^(`{3,})[\s\S]*?^\1$/gm, "").replace(/`[^`\n]*`/g, "");
}

/** The options in the first column of a table. */
function optionsIn(section: string): string[] {
  return Array.from(section.matchAll(/^\| `(?:-\w`, `)?(--[\w-]+)/gm), ([, option = ""]) => option);
}
