import { writeFile } from "node:fs/promises";
import { compiledModule } from "./handlebars.ts";
import { builtInTemplates } from "./templates.ts";

// A step of the build: compiles the templates of this package.

const texts = [...(await builtInTemplates())].flatMap(([path, text]) => (path.endsWith(".hbs") ? [text] : []));
await writeFile(new URL("./compiled-templates.js", import.meta.url), compiledModule(texts));
