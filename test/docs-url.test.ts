import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../generator/generate.ts";
import { getSong, song } from "./support/music.ts";
import { readFiles, temporaryFolder, writeFiles } from "./support/temporary.ts";

/** Where the comments of the output say to look, in the order of the files. */
async function references(docsUrl?: string): Promise<string[]> {
  const input = await temporaryFolder();
  await writeFiles(input, {
    "types/song.md": song,
    "api/get a song.md": getSong.replace("song.md", "../types/song.md"),
  });
  const output = join(await temporaryFolder(), "api");
  await generate({ input, output, ...(docsUrl !== undefined && { docsUrl }) });
  const texts = [...(await readFiles(output)).values()];
  return texts.flatMap((text) => [...text.matchAll(/@see (.*?)(?: \*\/)?$/gm)].map(([, reference = ""]) => reference));
}

test("comments name the page by its path, in marks that keep editors from cutting it", async () => {
  expect(await references()).toEqual(["`types/song.md`", "`api/get a song.md`"]);
});

test("comments link to the published page where the configuration tells its URL", async () => {
  expect(await references("https://docs.example.com/reference/{page}")).toEqual([
    "https://docs.example.com/reference/song",
    "https://docs.example.com/reference/get%20a%20song",
  ]);
  expect(await references("https://docs.example.com/{path}.html")).toEqual([
    "https://docs.example.com/types/song.html",
    "https://docs.example.com/api/get%20a%20song.html",
  ]);
});
