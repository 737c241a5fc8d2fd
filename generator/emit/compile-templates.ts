import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compiledModule } from "./handlebars.ts";
import { builtInTemplates } from "./templates.ts";

// A step of the build: compiles the templates of this package into each of the folders that it is given.

const texts = [...(await builtInTemplates())].flatMap(([path, text]) => (path.endsWith(".hbs") ? [text] : []));
for (const folder of process.argv.slice(2))
  await writeFile(join(folder, "compiled-templates.cjs"), compiledModule(texts));
