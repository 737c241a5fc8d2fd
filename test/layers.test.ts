import { readdirSync, readFileSync } from "node:fs";
import { posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type SectionTitle, sectionTitle, tableColumn } from "../generator/dialects/microsoft-graph/vocabulary.ts";

// What the design says of `generator/`, held against its source text. Each rule names the files that break it.

const root = fileURLToPath(new URL("../generator/", import.meta.url));

interface SourceFile {
  /** Below `generator/`, with `/` between folders. */
  readonly path: string;
  readonly text: string;
  /** The modules it imports; those of `generator/` by path, packages by name. */
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => {
    const file = `${entry.parentPath}/${entry.name}`;
    const path = relative(root, file).split(sep).join("/");
    const text = readFileSync(file, "utf8");
    return { path, text, imports: importsOf(path, text) };
  });

function importsOf(path: string, text: string): string[] {
  const specifiers = [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom "([^"]+)"|\bimport\("([^"]+)"\)/gm)];
  return specifiers.map(([, stated, dynamic]) => {
    const specifier = stated ?? dynamic ?? "";
    return specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : specifier;
  });
}

const filesIn = (folder: string) => files.filter(({ path }) => path.startsWith(folder));

/** "file imports module", for each import of these files that is not wanted. */
function imports(of: readonly SourceFile[], unwanted: (module: string) => boolean): string[] {
  return of.flatMap(({ path, imports: modules }) =>
    modules.filter(unwanted).map((module) => `${path} imports ${module}`),
  );
}

const codeOf = ({ text }: SourceFile) => text.replace(/^\s*(?:\/\/|\*|\/\*\*).*$/gm, "");

const literalsOf = (file: SourceFile) =>
  [...codeOf(file).matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].map(([, text = ""]) => text);

/** The literals that a file compares something with. */
const comparedLiteralsOf = (file: SourceFile) =>
  [...codeOf(file).matchAll(/(?:[=!]==\s*|\bcase\s+|\.(?:startsWith|endsWith|includes)\()"([^"\n]*)"/g)].map(
    ([, text = ""]) => text,
  );

test("the files and their imports are found", () => {
  expect(files.length).toBeGreaterThan(30);
  expect(filesIn("model/").find(({ path }) => path === "model/link.ts")?.imports).toContain("pages/facts.ts");
});

describe("imports point in one direction", () => {
  test("pages/ knows neither model/ nor emit/", () => {
    expect(imports(filesIn("pages/"), (module) => /^(?:model|emit)\//.test(module))).toEqual([]);
  });

  test("model/ knows facts and vocabulary of pages/, facts of corrections/, and nothing of emit/", () => {
    const vocabulary = ["pages/dialect.ts", "pages/operation-dialect.ts"];
    const known = [...vocabulary, "pages/facts.ts", "pages/json.ts", "pages/qualified-name.ts"];
    known.push("corrections/facts.ts");
    const unwanted = (module: string) => /^(?:pages|corrections|emit)\//.test(module) && !known.includes(module);
    expect(imports(filesIn("model/"), unwanted)).toEqual([]);
  });

  test("corrections/ knows nothing of what is made of them", () => {
    expect(imports(filesIn("corrections/"), (module) => /^(?:model|emit)\//.test(module))).toEqual([]);
  });

  test("emit/ knows nothing of pages/, and no Markdown parser", () => {
    expect(imports(filesIn("emit/"), (module) => /^pages\/|^(?:mdast|micromark|remark|unified)/.test(module))).toEqual(
      [],
    );
  });

  test("lint/ knows facts and vocabulary of pages/, and no model", () => {
    const known = ["pages/dialect.ts", "pages/facts.ts", "pages/limits.ts"];
    const unwanted = (module: string) => /^(?:pages|model|emit)\//.test(module) && !known.includes(module);
    expect(imports(filesIn("lint/"), unwanted)).toEqual([]);
  });

  test("the stages know nothing of what puts them together", () => {
    const stages = files.filter(({ path }) => /^(?:pages|model|emit)\//.test(path));
    const unwanted = (module: string) =>
      /^(?:cli|defaults|generate|index|inspect|lint|plan-pages|report|rules)\.ts$|^(?:commands|configuration|explain|lint)\//.test(
        module,
      );
    expect(imports(stages, unwanted)).toEqual([]);
  });

  test("only emit/ writes TypeScript, and only pages/ reads Markdown", () => {
    const others = files.filter(({ path }) => !path.startsWith("emit/"));
    const runsConfiguration = "configuration/typescript-module.ts imports ts-morph";
    expect(imports(others, (module) => /^(?:ts-morph|handlebars)$/.test(module))).toEqual([runsConfiguration]);
    const readers = files.filter(({ path }) => !path.startsWith("pages/"));
    const extendsJson = "corrections/draft-file.ts imports jsonc-parser";
    expect(imports(readers, (module) => /^(?:mdast|micromark|remark|unified|yaml|jsonc-parser)/.test(module))).toEqual([
      extendsJson,
    ]);
  });

  test("only reading, templates, writing, configuration, linting, the command line and the build touch the disk", () => {
    const linting = ["baseline", "documentation", "fix", "revision", "source"].map((name) => `lint/${name}.ts`);
    const stages = [
      "file-state.ts",
      "pages/sources.ts",
      "sealed-file.ts",
      "store.ts",
      "emit/templates.ts",
      "emit/write.ts",
    ];
    const build = "emit/compile-templates.ts";
    const allowed = ["commands/program.ts", "commands/report-style.ts", build, ...stages, ...linting];
    const others = files.filter(
      ({ path }) => !allowed.includes(path) && !/^(?:configuration|corrections)\//.test(path),
    );
    expect(imports(others, (module) => /^node:(?:fs|child_process|net|http|https)\b/.test(module))).toEqual([]);
  });
});

test("only the command line prints", () => {
  const printing = /\bconsole\.|\bprocess\.(?:stdout|stderr|exit)/;
  const others = files.filter(({ path }) => path !== "cli.ts" && !path.startsWith("commands/"));
  expect(others.filter(({ text }) => printing.test(text)).map(({ path }) => path)).toEqual([]);
});

describe("the dialect is spelt in one place", () => {
  const elsewhere = files.filter(({ path }) => path.startsWith("pages/") && path !== "pages/dialect.ts");

  /** What the rest of `pages/` calls sections: the canonical titles, which are a type and no spelling of a page. */
  const canonical: ReadonlySet<string> = new Set<SectionTitle>([
    "introduction",
    "permissions",
    "HTTP request",
    "path parameters",
    "query parameters",
    "function parameters",
    "request headers",
    "request body",
    "response",
    "examples",
    "properties",
    "relationships",
    "methods",
    "JSON representation",
    "members",
    "values",
    "derived types",
    "related content",
    "other",
  ]);

  test("no other file compares a heading", () => {
    const spellings = elsewhere.flatMap((file) =>
      comparedLiteralsOf(file)
        .filter((literal) => sectionTitle(literal) !== "other" && !canonical.has(literal))
        .map((literal) => `${file.path}: ${literal}`),
    );
    expect(spellings).toEqual([]);
    expect(elsewhere.filter(({ text }) => /\.heading\w*(?:\.text)? === "/.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test("no other file compares a column title", () => {
    // The canonical columns are in lower case and one word.
    const spellings = elsewhere.flatMap((file) =>
      comparedLiteralsOf(file)
        .filter((literal) => tableColumn(literal) !== undefined && !/^[a-z]+$/.test(literal))
        .map((literal) => `${file.path}: ${literal}`),
    );
    expect(spellings).toEqual([]);
  });

  test("no regular expression elsewhere spells a section", () => {
    const section = /\/\^?\(?(?:http request|request body|request headers|json representation|function parameters)/i;
    expect(elsewhere.filter(({ text }) => section.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

test("no file is long", () => {
  const long = files.filter(({ text }) => text.split("\n").length - 1 > 250);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test("there is no class, no default export and no silenced type error", () => {
  const unwanted = /^\s*(?:export )?(?:abstract )?class \w|\bexport default\b|\bas any\b/m;
  const silenced = /@ts-(?:ignore|expect-error|nocheck)/;
  const found = files.filter((file) => unwanted.test(codeOf(file)) || silenced.test(file.text));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test("no type, property or page of a real API is named", () => {
  const example = readFileSync(new URL("../input-docs/api/hostsecurityprofile-create.md", import.meta.url), "utf8");
  const names = [
    ...example.matchAll(/^\|(\w+)\|/gm),
    ...example.matchAll(/"(\w+)":/g),
    ...example.matchAll(/\.graph\.(\w+)"/g),
  ]
    .map(([, name]) => name ?? "")
    .filter((name) => /[a-z][A-Z]/.test(name) && name !== "blockType");
  expect(names).toContain("azureTenantId");
  // Comments may show a name as an example of a kind.
  const named = files.flatMap((file) => literalsOf(file).filter((literal) => names.includes(literal)));
  expect(named).toEqual([]);
});
