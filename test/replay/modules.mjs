// What is generated from pages, as JavaScript that can be imported.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transform } from "esbuild";
import { emitFiles } from "../../dist/emit/emit.js";
import { readTemplates } from "../../dist/emit/template-files.js";

const packages = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** Generates modules into a temporary folder; `load` gives an export of one, and `remove` deletes the folder. */
export async function generateModules(plan, artefacts) {
  const folder = mkdtempSync(join(tmpdir(), "apidocs-typescript-"));
  const files = emitFiles(plan, await readTemplates(), { emit: artefacts });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(packages, join(folder, "node_modules"));
  for (const { path, text } of files) {
    const { code } = await transform(text, { loader: "ts", format: "esm" });
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path.replace(/\.ts$/, ".js")), code);
  }
  return {
    load: async ({ from, name }) => {
      const module = await import(pathToFileURL(join(folder, from.replace(/\.ts$/, ".js"))).href);
      return module[name];
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
