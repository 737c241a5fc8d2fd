import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import { ts } from "ts-morph";

/**
 * Runs a module written in TypeScript, as Node.js before 22.18 cannot. Types are dropped and not checked; what it
 * imports is found as Node.js finds it, other modules in TypeScript included. It can neither wait at the top level
 * nor use `import.meta`, since it runs as CommonJS.
 *
 * @param file the absolute path
 * @returns the exports
 * @throws what the module throws, and a syntax error with its line and column
 */
export function loadTypeScript(file: string, text: string): unknown {
  const { outputText, diagnostics = [] } = ts.transpileModule(text, {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023, esModuleInterop: true },
  });
  const [problem] = diagnostics;
  if (problem !== undefined) throw new SyntaxError(describe(problem));
  const require = createRequire(file);
  const load = (specifier: string): unknown => {
    const path = require.resolve(specifier);
    return path.endsWith(".ts") ? loadTypeScript(path, readFileSync(path, "utf8")) : require(specifier);
  };
  const module = { exports: {} };
  const run = compileFunction(outputText, ["exports", "require", "module"], { filename: file });
  run(module.exports, load, module);
  return module.exports;
}

function describe({ file, start, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, " ");
  if (file === undefined || start === undefined) return message;
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return `${line + 1}:${character + 1} ${message}`;
}

/**
 * Where the objects stand that a module lists: the items of the first array literal that holds as many.
 *
 * @param count how many the module turned out to export
 * @returns their places, with lines and columns from 1; nothing where the module computes them
 */
export function listedObjects(
  file: string,
  text: string,
  count: number,
): readonly { readonly line: number; readonly column: number }[] | undefined {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023);
  let found: readonly ts.Expression[] | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node) && node.elements.length === count) {
      if (node.elements.every(ts.isObjectLiteralExpression)) found ??= node.elements;
    }
    if (found === undefined) ts.forEachChild(node, visit);
  };
  visit(source);
  return found?.map((item) => {
    const { line, character } = source.getLineAndCharacterOfPosition(item.getStart(source));
    return { line: line + 1, column: character + 1 };
  });
}
