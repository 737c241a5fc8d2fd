import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../generator/generate.ts";
import { compile, makeProject } from "./support/compile.ts";
import { getSong, song } from "./support/music.ts";
import { readFiles, temporaryFolder, writeFiles } from "./support/temporary.ts";

/** The output of two pages whose imports end like this, and the specifiers in it. */
async function generated(importExtension: ".js" | ".ts" | "") {
  const input = await temporaryFolder();
  await writeFiles(input, { "song.md": song, "song-get.md": getSong });
  const folder = await temporaryFolder();
  await generate({ input, output: join(folder, "api"), importExtension });
  const texts = [...(await readFiles(join(folder, "api")))].filter(([path]) => path.endsWith(".ts"));
  const specifiers = texts.flatMap(([, text]) =>
    [...text.matchAll(/ from "(\.[^"]*)";$/gm)].map(([, one = ""]) => one),
  );
  return { folder, specifiers };
}

test.each([".js", ".ts", ""] as const)("all imports of the output end in %j", async (extension) => {
  const { specifiers } = await generated(extension);
  expect(specifiers.length).toBeGreaterThan(20);
  const endings = specifiers.map((one) => /(?:\.[jt]s)?$/.exec(one)?.[0]);
  expect(new Set(endings)).toEqual(new Set([extension]));
});

test("imports that end in .ts compile where they are allowed, as Node.js and Deno need them", async () => {
  const { folder } = await generated(".ts");
  await makeProject(folder);
  expect(await compile(folder, "typescript", ["--rewriteRelativeImportExtensions"])).toEqual({ status: 0, text: "" });
});
