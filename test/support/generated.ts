import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { type GenerateOptions, generate } from "../../generator/index.ts";
import { temporaryFolder, writeFiles } from "./temporary.ts";

/**
 * Generates from pages and loads the result as a user's bundler would.
 *
 * @param pages texts by path
 * @param options how to generate
 * @returns the namespace of the generated index
 */
export async function generatedModule(
  pages: Readonly<Record<string, string>>,
  options: GenerateOptions = {},
): Promise<object> {
  const folder = await temporaryFolder();
  const input = join(folder, "pages");
  const output = join(folder, "generated");
  const outfile = join(folder, "generated.mjs");
  await writeFiles(input, pages);
  await generate({ ...options, input, output });
  await build({ entryPoints: [join(output, "index.ts")], bundle: true, format: "esm", outfile, logLevel: "silent" });
  return import(/* @vite-ignore */ pathToFileURL(outfile).href);
}
