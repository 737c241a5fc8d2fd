import { readFileSync } from "node:fs";
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { broken, files, filesIn, imports } from "./support/source-files.ts";

// Words of a family of pages stand in `dialects/` only. The literals of all other readers are checked for them.

const elsewhere = filesIn("pages/", "model/", "emit/").map(({ path, text }) => ({
  path,
  nodes: literalsOf(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)),
}));

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

test("only the configuration names a family", () => {
  const others = files.filter(({ path }) => !/^(?:configuration|dialects)\/|^index\.ts$/.test(path));
  expect(imports(others, (module) => /^dialects\/[^/]+\//.test(module))).toEqual([]);
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
