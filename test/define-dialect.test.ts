import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { defineDialect, microsoftGraph } from "../generator/index.ts";
import { folderOf, install, run } from "./support/command-line.ts";

const pages = {
  "docs/buch.md": `# buch (Ressource)

Ein Buch.

## Felder

|Feld|Art|Bedeutung|
|:---|:---|:---|
|seiten|Ganzzahl|Wie viele.|
|titel|Text|Wie es heißt.|
`,
  "docs/buch-lesen.md": `# Buch lesen

## Aufruf

\`\`\` http
GET /buecher/{id}
\`\`\`

## Antwort

Mit \`200 OK\` und einem Objekt [buch](buch.md) im Inhalt.
`,
};

const configuration = `import { defineConfig, defineDialect } from "apidocs-typescript";

const dialect = defineDialect({
  extends: "microsoft-graph",
  name: "buecherei",
  annotations: undefined,
  sections: { "HTTP request": /^Aufruf$/, response: /^Antwort$/, properties: /^Felder$/ },
  columns: { name: /^Feld$/, type: /^Art$/, description: /^Bedeutung$/ },
  headings: { type: /^(\\S+) \\(Ressource\\)$/ },
  primitives: { spellings: { Int32: ["ganzzahl"], String: ["text"] } },
});

export default defineConfig({ input: "docs", dialect });
`;

describe("a dialect of the configuration", () => {
  test("is what all commands read the pages by", async () => {
    const folder = await folderOf({ ...pages, "apidocs.config.ts": configuration });
    await install(folder);
    expect((await run(folder, ["generate"])).status).toBe(0);
    const model = await readFile(join(folder, "generated/models/buch.ts"), "utf8");
    expect(model).toContain("seiten?: number | null;");
    expect(model).toContain("titel?: string | null;");
    expect(JSON.parse((await run(folder, ["inspect"])).stdout)).toMatchObject({
      types: [{ name: "buch" }],
      operations: [{ method: "GET", path: "/buecher/{id}" }],
    });
    expect((await run(folder, ["explain", "seiten"])).stdout).toContain("Int32");
    expect((await run(folder, ["lint"])).stdout).not.toContain("page-skipped");
  });

  test("is refused where no dialect has its name, or where it is no dialect", async () => {
    const folder = await folderOf({
      ...pages,
      "apidocs.config.json": `{ "input": "docs", "dialect": "microsoft-grapf" }`,
    });
    expect(await run(folder, ["generate"])).toEqual({
      status: 2,
      stdout: "",
      stderr:
        'There is no dialect "microsoft-grapf"; the dialects are gitlab, microsoft-graph, microsoft-learn; did you mean "microsoft-graph"?\n',
    });
    const other = await folderOf({ ...pages, "apidocs.config.json": `{ "input": "docs", "dialect": {} }` });
    expect((await run(other, ["generate"])).stderr).toBe(
      'The dialect has no "name"; expected what defineDialect returns\n',
    );
  });

  test("gives way to the one of the command line", async () => {
    const folder = await folderOf({ ...pages, "apidocs.config.ts": configuration });
    await install(folder);
    const { status, stderr } = await run(folder, ["generate", "--dialect", "microsoft-graph"]);
    expect(status).toBe(2);
    expect(stderr).toContain('with the headings "Antwort", "Aufruf", ');
  });
});

test("changes are merged with what is extended, which stays as it is", () => {
  const dialect = defineDialect({
    extends: microsoftGraph,
    name: "ours",
    sections: { properties: /^fields$/ },
    annotations: undefined,
  });
  expect(dialect.name).toBe("ours");
  expect(dialect.sections.properties).toEqual(/^fields$/);
  expect(dialect.sections.response).toBe(microsoftGraph.sections.response);
  expect(dialect).not.toHaveProperty("annotations");
  expect(microsoftGraph.annotations).toBeDefined();
});
