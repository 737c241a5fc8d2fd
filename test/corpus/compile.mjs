// Compiles modules under the strictest flags.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
const strictFlags = JSON.parse(readFileSync(new URL("./strict.tsconfig.json", import.meta.url), "utf8"));

/** The lines in which the compiler reports errors: `path(line,column): error TS…: message`. */
export function compileErrors(files) {
  const folder = mkdtempSync(join(tmpdir(), "apidocs-typescript-"));
  try {
    for (const { path, text } of [
      ...files,
      { path: "package.json", text: '{ "type": "module" }' },
      { path: "tsconfig.json", text: JSON.stringify(strictFlags) },
    ]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    execFileSync(process.execPath, [compiler, "--project", "."], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    return [];
  } catch (error) {
    return String(error.stdout ?? error)
      .split("\n")
      .filter((line) => line.includes("error"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
