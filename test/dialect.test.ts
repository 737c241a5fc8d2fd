import { ts } from "ts-morph";
import { beforeAll, describe, expect, test } from "vitest";
import { dialectKey } from "../generator/dialects/key.ts";
import { sectionTitle, tableColumn } from "../generator/dialects/lookups.ts";
import { microsoftGraph } from "../generator/dialects/microsoft-graph/microsoft-graph.ts";
import { type GenerateResult, generate, type Inspection, inspect } from "../generator/index.ts";
import { compile, makeProject } from "./support/compile.ts";
import { german } from "./support/german-dialect.ts";
import { filesIn } from "./support/source-files.ts";
import { readFiles, temporaryFolder, writeFiles } from "./support/temporary.ts";

const pages = {
  "arten/medium.md": `# medium (Ressource)

Was ausgeliehen werden kann.

## Eigenschaften
|Eigenschaft|Typ|Beschreibung|
|:---|:---|:---|
|signatur|Zeichenkette|Schreibgeschützt.|
`,
  "arten/buch.md": `# buch (Ressource)

Ein gedrucktes Werk. Erbt von [medium](medium.md).

## Eigenschaften
|Eigenschaft|Typ|Beschreibung|
|:---|:---|:---|
|titel|Zeichenkette|Höchstens 1.024 Zeichen.|
|seiten|Ganzzahl|Kann null sein.|
|erschienen|Zeitpunkt|Noch zu schreiben.|
|autoren|Liste von Zeichenkette|Die Namen.|
|zustand|[zustand](zustand.md)|Wie gut es erhalten ist.|
|einband|Zeichenkette|Mögliche Werte sind: \`leder\`, \`leinen\` und \`papier\`.|
|regal|Zeichenkette|Der Standort; er ist veraltet.|
`,
  "arten/zustand.md": `# zustand (Aufzählung)

## Werte
|Wert|Zahl|Beschreibung|
|:---|:---|:---|
|neu|0|Ungelesen.|
|alt|1|Vergilbt.|
`,
  "api/buch-anlegen.md": `# Buch anlegen

## HTTP-Anfrage
\`\`\`http
POST /regale/{nummer}/buecher
\`\`\`

## Pfadparameter
|Parameter|Typ|Beschreibung|
|:---|:---|:---|
|nummer|Ganzzahl|Das Regal.|

## Inhalt der Anfrage
Im Inhalt steht die Darstellung eines [buch](../arten/buch.md)-Objekts.

|Eigenschaft|Typ|Pflicht|Beschreibung|
|:---|:---|:---|:---|
|titel|Zeichenkette|Ja|Der Titel.|
|seiten|Ganzzahl|Nein|Der Umfang.|

## Antwort
Die Methode gibt \`201 Created\` und ein [buch](../arten/buch.md)-Objekt zurück.

## Beispiel
### Anfrage
\`\`\`http
POST https://api.beispiel.de/v1/regale/7/buecher
Content-Type: application/json

{ "titel": "Faust", "seiten": 128 }
\`\`\`
### Antwort
\`\`\`http
HTTP/1.1 201 Created
Content-Type: application/json

{ "signatur": "G 1", "titel": "Faust", "seiten": 128, "erschienen": "Zeitpunkt", "zustand": "alt" }
\`\`\`
`,
  "api/buecher-auflisten.md": `# Bücher auflisten

## HTTP-Anfrage
\`\`\`http
GET /buecher
\`\`\`

## Antwort
Die Methode gibt \`200 OK\` und eine Liste von [buch](../arten/buch.md)-Objekten zurück.

## Beispiel
\`\`\`http
GET https://api.beispiel.de/v1/buecher
\`\`\`
\`\`\`http
HTTP/1.1 200 OK
Content-Type: application/json

{ "eintraege": [{ "titel": "Faust" }] }
\`\`\`
`,
};

describe("pages in another language, read with a dialect of their own:", () => {
  let input: string;
  let output: string;
  let generated: GenerateResult;
  let inspection: Inspection;

  beforeAll(async () => {
    input = await temporaryFolder();
    await writeFiles(input, pages);
    output = await temporaryFolder();
    generated = await generate({ input, output, dialect: german });
    inspection = await inspect({ input, dialect: german });
  });

  test("types, enumerations and the default namespace", () => {
    expect(inspection.types.map(({ qualifiedName }) => qualifiedName)).toEqual([
      "bibliothek.buch",
      "bibliothek.medium",
      "bibliothek.zustand",
    ]);
    expect(inspection.types[0]).toMatchObject({ base: "bibliothek.medium", description: "Ein gedrucktes Werk." });
    expect(inspection.types[2]).toMatchObject({
      members: [
        { name: "neu", value: 0 },
        { name: "alt", value: 1 },
      ],
    });
  });

  test("what descriptions claim", async () => {
    expect(inspection.types[1]).toMatchObject({ properties: [{ name: "signatur", readOnly: true }] });
    const book = (await readFiles(output)).get("models/buch.ts");
    expect(book).toContain("seiten?: number | null;");
    expect(book).toContain("autoren?: string[];");
    expect(book).toContain('einband?: "leder" | "leinen" | "papier" | (string & {}) | null;');
    expect(book).toContain("@deprecated");
    expect((await readFiles(output)).get("validators/buch.ts")).toContain("1024");
  });

  test("operations, with what they send and return", () => {
    expect(inspection.operations).toMatchObject([
      {
        method: "POST",
        path: "/regale/{nummer}/buecher",
        parameters: [{ name: "nummer" }],
        body: { type: "bibliothek.buch" },
        statuses: [201],
        response: "bibliothek.buch",
      },
      { method: "GET", path: "/buecher", answer: "json", response: "bibliothek.buch collection" },
    ]);
  });

  test("members that a request requires", async () => {
    expect((await readFiles(output)).get("models/buch.ts")).toMatch(/interface BuchCreate [^}]*\btitel: string/);
  });

  test("findings", () => {
    expect(generated.diagnostics.map(({ code, origin }) => `${code} ${origin.page}:${origin.line}`)).toEqual([
      "read-from-prose arten/buch.md:3",
      "placeholder arten/buch.md:10",
      "read-from-prose arten/buch.md:13",
    ]);
  });

  test("the output compiles", async () => {
    await makeProject(output);
    expect(await compile(output, "typescript")).toMatchObject({ status: 0 });
  });
});

describe("the cache", () => {
  test("has facts of its own for each dialect", async () => {
    const input = await temporaryFolder();
    await writeFiles(input, pages);
    const cache = await temporaryFolder();
    const fresh = await inspect({ input, dialect: german });
    for (let round = 0; round < 2; round++) {
      expect(await inspect({ input, cache, dialect: german })).toEqual(fresh);
      await expect(inspect({ input, cache })).rejects.toThrow("describes neither a type nor an operation");
    }
  });

  test("is the same for dialects that say the same, and only for those", () => {
    const key = dialectKey(german);
    expect(dialectKey({ ...german })).toBe(key);
    expect(dialectKey(microsoftGraph)).not.toBe(key);
    expect(dialectKey({ ...german, sections: { ...german.sections, response: /^Antwort$/ } })).not.toBe(key);
    const or = new Set(["oder", "bzw."]);
    expect(dialectKey({ ...german, typeExpressions: { ...german.typeExpressions, or } })).not.toBe(key);
    const inExamples = new Map([["Zeitpunkt", "Date"]] as const);
    expect(dialectKey({ ...german, primitives: { ...german.primitives, inExamples } })).not.toBe(key);
  });
});

describe("no words of a family stand outside dialects/:", () => {
  const stages = filesIn("pages/", "model/", "emit/");

  /** Words of OData, HTTP, URLs, media types, HTML and TypeScript, which are those of no family. */
  const technical = new Set(
    [
      "collection ref",
      "http https www beta preview api odata",
      "multipart json text calendar vcard csv html xml",
      "table code strong sup sub span div pre script",
      "con prn aux nul com lpt import from curl mdx markdown",
      "export async const function interface type",
    ].flatMap((words) => words.split(" ")),
  );
  test("no pattern spells any", () => {
    const found = literals
      .filter(({ node }) => ts.isRegularExpressionLiteral(node))
      .filter(({ node }) => wordsOf(node.getText()).some((word) => !technical.has(word)))
      .map(({ path, node }) => `${path}: ${node.getText()}`);
    expect(found).toEqual([]);
  });

  test("pages/ compares nothing with a heading or a column title", () => {
    const { sections, columns } = microsoftGraph;
    const canonical = new Set([...Object.keys(sections), ...Object.keys(columns)]);
    const isWritten = (text: string) =>
      sectionTitle(microsoftGraph, text) !== "other" || tableColumn(microsoftGraph, text) !== undefined;
    const found = literals
      .filter(
        ({ path, node }) =>
          path.startsWith("pages/") && isCompared(node) && !canonical.has(node.text) && isWritten(node.text),
      )
      .map(({ path, node }) => `${path}: ${node.text}`);
    expect(found).toEqual([]);
  });

  /** The pattern and string literals of the stages. */
  const literals = stages.flatMap(({ path, text }) => {
    const found: { readonly path: string; readonly node: ts.LiteralExpression }[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
      if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteral(node)) found.push({ path, node });
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, true));
    return found;
  });

  function isCompared({ parent }: ts.Node): boolean {
    if (ts.isBinaryExpression(parent)) return /^[=!]==$/.test(parent.operatorToken.getText());
    const isMethod = ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression);
    return (
      ts.isCaseClause(parent) || (isMethod && /^(?:includes|(?:starts|ends)With)$/.test(parent.expression.name.text))
    );
  }

  /** The words of a pattern, in lower case; classes of characters and names of properties are none. */
  function wordsOf(pattern: string): string[] {
    const text = pattern.replace(/\[[^\]]*\]|\\[pP]\{\w+\}|\\u\w{4}|\\./g, " ").replace(/\/\w*$/, "");
    return (text.match(/[A-Za-z]{3,}/g) ?? []).map((word) => word.toLowerCase());
  }
});
