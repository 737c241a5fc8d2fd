import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { files, filesIn, imports, type SourceFile } from "./support/source-files.ts";

// What the design says of `generator/`, checked in its source text. Each law names the files that break it.

test("the files and their imports are found", () => {
  expect(files.length).toBeGreaterThan(30);
  expect(files.find(({ path }) => path === "model/link.ts")?.imports).toContain("pages/facts/page-facts.ts");
});

describe("the order of imports is the order of the pipeline:", () => {
  /** Every room that is a stage, and the rooms that it knows besides itself. Files of the top level belong to no room. */
  const known: Readonly<Record<string, readonly string[]>> = {
    diagnostics: [],
    odata: [],
    dialects: ["odata"],
    pages: ["dialects", "diagnostics", "odata"],
    model: ["pages/facts", "odata", "dialects", "diagnostics"],
    emit: ["model", "odata", "diagnostics"],
  };
  test.each(Object.keys(known))("%s/ knows only what comes before it", (room) => {
    const rooms = [room, ...(known[room] ?? [])];
    const unwanted = (module: string) =>
      module.includes("/") && module.endsWith(".ts") && !rooms.some((one) => module.startsWith(`${one}/`));
    expect(imports(filesIn(`${room}/`), unwanted)).toEqual([]);
  });

  test("no stage knows what puts the stages together", () => {
    const stages = Object.keys(known).map((room) => `${room}/`);
    const unwanted = /^(?:build|cli|generate|index|read-input|stopwatch)\.ts$/;
    expect(imports(filesIn(...stages), (module) => unwanted.test(module))).toEqual([]);
  });

  test("only the pipeline and what reads pages for a command know cache/ and workers/", () => {
    const others = files.filter(({ path }) => !/^(?:cache|workers)\/|^(?:generate|read-input)\.ts$/.test(path));
    expect(imports(others, (module) => /^(?:cache|workers)\//.test(module))).toEqual([]);
  });

  test("only the command line knows commands/", () => {
    const others = files.filter(({ path }) => path !== "cli.ts" && !path.startsWith("commands/"));
    expect(imports(others, (module) => module.startsWith("commands/"))).toEqual([]);
  });

  test("facts are types only, and know nothing but origins, primitives and each other", () => {
    const unwanted = (module: string) =>
      !/^pages\/facts\/|^diagnostics\/diagnostic\.ts$|^odata\/primitives\.ts$/.test(module);
    expect(imports(filesIn("pages/facts/"), unwanted)).toEqual([]);
  });
});

describe("each package has one owner:", () => {
  test.each([
    [
      "Markdown is parsed",
      /^(?:unified|remark|satteri|micromark|mdast-util-(?!to-(?:string|hast)))/,
      ["pages/document/markdown.ts"],
    ],
    ["Markdown is rendered", /^(?:mdast-util-to-hast|hast)/, ["report/page-tree.ts"]],
    ["YAML is parsed", /^yaml$/, ["emit/openapi/openapi.ts", "pages/source/front-matter.ts"]],
    [
      "JSON is parsed with places",
      /^jsonc-parser$/,
      ["configuration/corrections/add-drafts.ts", "pages/document/json.ts"],
    ],
    ["TypeScript is printed", /^ts-morph$/, ["configuration/typescript-module.ts", "emit/declarations.ts"]],
    ["templates are rendered", /^handlebars$/, ["emit/templates.ts"]],
    ["schemas are checked", /^ajv$/, ["configuration/schema.ts"]],
    ["changes are watched", /^chokidar$/, ["commands/watch.ts"]],
    ["commands are split into words", /^shell-quote$/, ["pages/document/curl.ts"]],
    ["wildcards are matched", /^picomatch$/, ["emit/plan/selection.ts"]],
    ["texts are compared", /^diff$/, ["commands/differences.ts"]],
  ])("%s in one place", (_, packages, owners) => {
    const found = files.filter(({ imports: modules }) => modules.some((module) => packages.test(module)));
    const others = found.map(({ path }) => path).filter((path) => !owners.includes(path));
    expect(others).toEqual([]);
  });

  test("worker threads are started in workers/", () => {
    const others = files.filter(({ path }) => !path.startsWith("workers/"));
    expect(imports(others, (module) => /^(?:tinypool|node:worker_threads)$/.test(module))).toEqual([]);
  });

  test("only pages/ and what renders them know nodes of Markdown", () => {
    const others = files.filter(({ path }) => !path.startsWith("pages/") && path !== "report/page-tree.ts");
    expect(imports(others, (module) => /^(?:mdast|unist|micromark|remark|satteri|unified)/.test(module))).toEqual([]);
  });
});

test("what runs in the browser knows nothing but the types of its data", () => {
  const page = filesIn("report/page/");
  expect(page.length).toBeGreaterThan(3);
  const unwanted = /^(?:import|export) (?!type ).*? from "(?!\.\/)/m;
  expect(page.filter(({ text }) => unwanted.test(text)).map(({ path }) => path)).toEqual([]);
});

test("only named files touch the disk, start processes or open connections", () => {
  const allowed = [
    "cache/entries.ts",
    "commands/program.ts",
    "commands/report-style.ts",
    ...["data-file", "load", "propose", "schema", "typescript-module"].map((name) => `configuration/${name}.ts`),
    "configuration/corrections/add-drafts.ts",
    "emit/template-files.ts",
    "emit/write.ts",
    "files.ts",
    ...["fix/fix", "output/baseline", "output/documentation", "page-texts", "revision"].map(
      (name) => `lint/${name}.ts`,
    ),
    ...["find", "page-lines"].map((name) => `pages/source/${name}.ts`),
  ];
  const others = files.filter(({ path }) => !allowed.includes(path));
  expect(imports(others, (module) => /^node:(?:fs|child_process|net|http|https)\b/.test(module))).toEqual([]);
});

test("only the command line prints, and ends the process", () => {
  const printing = /\bconsole\.|\bprocess\.(?:stdout|stderr|exit)/;
  const others = files.filter(({ path }) => path !== "cli.ts" && !path.startsWith("commands/"));
  expect(others.filter(({ text }) => printing.test(text)).map(({ path }) => path)).toEqual([]);
});

describe("sizes:", () => {
  const lengthOf = ({ text }: SourceFile) => text.split("\n").length - 1;

  test("no file has more than 250 lines", () => {
    expect(files.filter((file) => lengthOf(file) > 250).map(({ path }) => path)).toEqual([]);
  });

  test("no folder has more than 16 files", () => {
    const counts = new Map<string, number>();
    for (const { path } of files) counts.set(posix.dirname(path), (counts.get(posix.dirname(path)) ?? 0) + 1);
    const found = [...counts].filter(([, count]) => count > 16).map(([folder]) => folder);
    expect(found).toEqual([]);
  });

  test("cache, workers and watching together have at most 600 lines in 8 files", () => {
    const machinery = filesIn("cache/", "workers/", "read-input.ts", "commands/watch.ts", "commands/cache-folder.ts");
    expect(machinery.length).toBeLessThanOrEqual(8);
    expect(machinery.reduce((sum, file) => sum + lengthOf(file), 0)).toBeLessThanOrEqual(600);
  });
});

test("files and folders have names in kebab case", () => {
  expect(files.filter(({ path }) => !/^(?:[a-z\d-]+\/)*[a-z\d-]+\.ts$/.test(path)).map(({ path }) => path)).toEqual([]);
});

test("there is no class, no default export, no enumeration and no silenced type error", () => {
  const unwanted =
    /^\s*(?:export )?(?:abstract )?(?:class|const enum|enum) \w|\bexport default\b|\bas any\b|\bas unknown as\b/m;
  const silenced = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/;
  const found = files.filter((file) => unwanted.test(codeOf(file)) || silenced.test(file.text));
  expect(found.map(({ path }) => path)).toEqual([]);
});

function codeOf({ text }: SourceFile): string {
  return text.replace(/^\s*(?:\/\/|\*|\/\*\*).*$/gm, "");
}
