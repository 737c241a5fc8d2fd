import { readFileSync } from "node:fs";
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { broken, filesIn } from "./support/source-files.ts";

// Words of a family of pages stand in `dialects/` only. The literals of all other readers are checked for them.

const elsewhere = filesIn("pages/", "model/", "emit/").map(({ path, text }) => ({
  path,
  nodes: literalsOf(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)),
}));

/** The words in a pattern, without the letters of its syntax. */
const wordsIn = (pattern: string) =>
  pattern.replace(/\\p\{[^}]*\}|\\u[\da-f]{4}|\\[a-z]|\(\?<\w+>|\[(?:[^\]\\]|\\.)*\]/gi, " ").match(/[a-z]{3,}/gi) ??
  [];

/** Words of standards that every family shares: URLs, HTTP, JSON, HTML, media types and TypeScript. */
const standards =
  /^(?:https?|HTTP|json|multipart|text|csv|html|xml|calendar|vcard|import|from|true|false|null|ref|beta|preview|api|odata|script|pre|style|textarea|table|code|strong|sup|sub|span|div|amp|quot|nbsp|con|prn|aux|nul|com|lpt)$/;

test("patterns hold no words of a language", () => {
  /** Still to go to the dialect. This list may only shrink. */
  const exceptions = [
    "emit/models/interfaces.ts: /deprecated/i",
    "emit/plan/operation-names.ts: /\\((?:deprecated|preview)\\)$/i",
    "emit/plan/operation-names.ts: /\\b(?:an?|the)\\s/gi",
    "model/examples/verify-representations.ts: /^collection\\(/i",
    "model/names/page-path.ts: /^(?:https?:\\/\\/[^/]+)?\\/(?:[a-z-]+\\/)?graph\\/api\\/(resources\\/[\\w-]+)/i",
    "model/names/resolver.ts: /-values$/",
    "model/names/resolver.ts: /ies$/",
    "model/operations/stated-response.ts: /^(?:Collection\\(([\\w.]+)\\)|#?([\\w.]+))$/i",
    "model/operations/stated-response.ts: /^microsoft\\.graph\\.(?=stream$)/i",
    "model/operations/stated-response.ts: /^#|^Collection\\(|\\)$/gi",
    "model/paths/parameter-names.ts: /(?:ss|sh|ch|tus|x)es$/",
    "model/paths/parameter-names.ts: /ies$/",
    "model/paths/parameter-names.ts: /lves$/",
    "model/paths/parameter-names.ts: /ves$/",
    "pages/descriptions/description.ts: /\\s*\\bInherited from (?:the )?[\\w.]+\\.?\\s*$/i",
    "pages/descriptions/listed-values.ts: /[,|/;]|\\s(?:and|or)\\s/",
    "pages/descriptions/listed-values.ts: /^\\s*(?:and|or)\\s/",
    "pages/readers/operation-page.ts: /\\brequired\\b/i",
    "pages/readers/property-table.ts: /^(n|no|false|optional)\\b/",
    "pages/readers/property-table.ts: /^(y|yes|true|required)\\b/",
    "pages/readers/response.ts: /\\b(?:and|with)\\s+(?:an?\\s+|the\\s+)?(.*?)\\s+(?:object\\s+|value\\s+)?in the response body/i",
    "pages/readers/response.ts: /^((?:collection|list) of )?(\\w+)( collection)?$/i",
    "pages/type-syntax/type-link.ts: /\\.md\\b|resources\\//i",
    "pages/type-syntax/type-link.ts: /^(?:collection|list)\\s*\\((.*)\\)$/i",
    "pages/type-syntax/type-link.ts: /^(\\S+) collection$/i",
  ];
  const found = elsewhere.flatMap(({ path, nodes }) =>
    nodes
      .filter(ts.isRegularExpressionLiteral)
      .filter(({ text }) => wordsIn(text).some((word) => !standards.test(word)))
      .map(({ text }) => `${path}: ${text}`),
  );
  expect(broken([...new Set(found)], exceptions)).toEqual([]);
});

test("texts of several words are not compared", () => {
  /** What facts call the places of a page: members of types, and no spelling of a page. */
  const canonical = [
    ...["property", "relationship", "parameter", "request body"].map((name) => `${name} table`),
    ...["permissions", "HTTP request", "request headers", "request body", "JSON representation", "derived types"],
    ...["path", "query", "function"].map((name) => `${name} parameters`),
    ...["body member", "front matter", "enumeration catalog"],
  ];
  const readers = elsewhere.filter(({ path }) => !path.startsWith("emit/"));
  const found = readers.flatMap(({ path, nodes }) =>
    nodes
      .filter(ts.isStringLiteralLike)
      .filter((node) => /[a-z] [a-z]/i.test(node.text) && isCompared(node) && !canonical.includes(node.text))
      .map(({ text }) => `${path}: ${text}`),
  );
  // What messages say of a value, not what pages say.
  expect(broken(found, ["model/types/phrase.ts: any value"])).toEqual([]);
});

test("nothing but the configuration names a family", () => {
  const readers = filesIn("pages/", "model/", "emit/", "lint/", "explain/");
  const found = readers.filter(({ imports: modules }) => modules.some((module) => /^dialects\/[^/]+\//.test(module)));
  // Still to go: the dialect will be a value that is passed to readers. This number may only shrink.
  expect(found.length).toBeLessThanOrEqual(44);
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
  const named = elsewhere.flatMap(({ path, nodes }) =>
    nodes.filter((node) => names.includes(node.text)).map(({ text }) => `${path}: ${text}`),
  );
  expect(named).toEqual([]);
});

/** All literals of a file but the names of modules. */
function literalsOf(source: ts.SourceFile): ts.LiteralLikeNode[] {
  const found: ts.LiteralLikeNode[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteralLike(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether a text is compared with another, as itself or as a member of a list. */
function isCompared(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isArrayLiteralExpression(parent)) return isCompared(parent);
  if (ts.isCaseClause(parent)) return true;
  if (ts.isBinaryExpression(parent)) return /^[!=]==?$/.test(parent.operatorToken.getText());
  if (ts.isNewExpression(parent)) return /^(?:Set|Map)$/.test(parent.expression.getText());
  if (ts.isCallExpression(parent)) return /\.(?:includes|startsWith|endsWith|has)$/.test(parent.expression.getText());
  return ts.isPropertyAccessExpression(parent) && /^(?:includes|indexOf)$/.test(parent.name.text);
}
