import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import { ts } from "ts-morph";

/**
 * Runs a TypeScript module, which Node.js before 22.18 cannot do. Types are removed and not checked. Imports, of
 * TypeScript modules too, are resolved as Node.js does. The module runs as CommonJS, so it cannot use `import.meta`, and
 * what it imports cannot use top-level `await`.
 *
 * @param file the absolute path
 * @returns the exports
 * @throws what the module throws, and a syntax error with its line and column
 */
export async function loadTypeScript(file: string, text: string): Promise<unknown> {
  const module = { exports: {} };
  // One line, so that the lines of errors stay.
  const run = compiled(file, `return (async () => {${commonJs(file, text)}\n})();`);
  await run(module.exports, (specifier) => load(specifier, file), module);
  return module.exports;
}

function load(specifier: string, importer: string): unknown {
  const require = createRequire(importer);
  const path = require.resolve(specifier);
  if (!path.endsWith(".ts")) return require(specifier);
  const module = { exports: {} };
  const run = compiled(path, commonJs(path, readFileSync(path, "utf8")));
  run(module.exports, (name) => load(name, path), module);
  return module.exports;
}

type Module = (
  exports: object,
  require: (specifier: string) => unknown,
  module: { readonly exports: object },
) => unknown;

function compiled(file: string, code: string): Module {
  const run = compileFunction(code, ["exports", "require", "module"], { filename: file });
  return (exports, require, module) => run(exports, require, module);
}

function commonJs(file: string, text: string): string {
  const { outputText, diagnostics = [] } = ts.transpileModule(text, {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023, esModuleInterop: true },
  });
  const [problem] = diagnostics;
  if (problem !== undefined) throw new SyntaxError(describe(problem));
  return outputText;
}

function describe({ file, start, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, " ");
  if (file === undefined || start === undefined) return message;
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return `${line + 1}:${character + 1} ${message}`;
}

/**
 * Finds the places of the objects that a module lists: the items of the first array literal of this length.
 *
 * @param count how many objects the module exports
 * @returns lines and columns counted from 1; nothing if the module computes the objects
 */
export function listedObjects(
  file: string,
  text: string,
  count: number,
): readonly { readonly line: number; readonly column: number }[] | undefined {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023);
  let items: readonly ts.Expression[] | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node) && node.elements.length === count) {
      if (node.elements.every(ts.isObjectLiteralExpression)) items ??= node.elements;
    }
    if (items === undefined) ts.forEachChild(node, visit);
  };
  visit(source);
  return items?.map((item) => {
    const { line, character } = source.getLineAndCharacterOfPosition(item.getStart(source));
    return { line: line + 1, column: character + 1 };
  });
}
