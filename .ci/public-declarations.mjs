// Deletes the declarations in dist/ that those of the public API do not need: they would be half of the packed types.

import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const needed = new Set();

function visit(file) {
  if (needed.has(file)) return;
  needed.add(file);
  for (const [, specifier] of readFileSync(file, "utf8").matchAll(/(?:from |import\()"(\.[^"]+)"/g)) {
    visit(resolve(dirname(file), specifier.replace(/\.[jt]s$/, ".d.ts")));
  }
}

visit(join(dist, "index.d.ts"));
for (const name of readdirSync(dist, { recursive: true })) {
  const file = join(dist, name);
  if (file.endsWith(".d.ts") && !needed.has(file)) rmSync(file);
}
