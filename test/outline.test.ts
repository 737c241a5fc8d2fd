import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { linkCorrected } from "../generator/model/correct.ts";
import { rememberLinks } from "../generator/model/link-again.ts";
import { outlineOf } from "../generator/model/outline.ts";
import type { PageFacts } from "../generator/pages/facts.ts";
import { readPages } from "../generator/pages/read.ts";
import { temporaryFolder, writeFiles } from "./support/temporary.ts";

// Whoever links again links outlines. What comes out is what linking the pages themselves gives.

const casesFolder = fileURLToPath(new URL("cases/", import.meta.url));

describe.each((await readdir(casesFolder)).sort())("%s", (name) => {
  test("comes to the same by its outlines", async () => {
    const pages = await readPages(join(casesFolder, name, "input"));
    expect(rememberLinks()(pages, [])).toEqual(linkCorrected(pages, []));
  });
});

const song = (lead: string, words: string, type = "String") =>
  `# song resource type\n\nNamespace: example.music\n\n${lead}\n\n## Properties\n` +
  `|Property|Type|Description|\n|:-|:-|:-|\n|title|${type}|${words}|\n\n## JSON representation\n` +
  '```json\n{ "title": "String", "length": "1" }\n```\n';

async function read(files: Readonly<Record<string, string>>): Promise<PageFacts[]> {
  const folder = await temporaryFolder();
  await writeFiles(folder, files);
  return readPages(folder);
}

const outlinesOf = (pages: readonly PageFacts[]) => pages.map((page) => outlineOf(page)?.facts);

test("new words and moved lines leave an outline as it is, and what is said in other words does not", async () => {
  const before = outlinesOf(await read({ "song.md": song("A song.", "Its title.") }));
  const reworded = await read({ "song.md": song("A tune.\n\nOr more.", "What it is called.") });
  const retyped = await read({ "song.md": song("A song.", "Its title.", "Int32") });
  const claimed = await read({ "song.md": song("A song.", "Its title. Read-only.") });
  expect(outlinesOf(reworded)).toEqual(before);
  expect(outlinesOf(retyped)).not.toEqual(before);
  expect(outlinesOf(claimed)).not.toEqual(before);
});

test.each([
  ["a description", { "song.md": song("A song.", "\uFFFFsong.md\uFFFF0") }],
  [
    "a query option",
    {
      "list.md":
        "# List songs\n\n## HTTP request\n```http\nGET /songs\n```\n\n## Query parameters\n|Name|Type|Description|\n|:-|:-|:-|\n|$top|Int32|\uFFFFsong.md\uFFFF0|\n",
      "song.md": song("A song.", "Its title."),
    },
  ],
  ["a path", { "\uFFFFsong.md\uFFFF0.md": song("A song.", "Its title.") }],
])("%s that looks like what stands for a description is none", async (_, files) => {
  const pages = await read(files);
  expect(rememberLinks()(pages, [])).toEqual(linkCorrected(pages, []));
});

test("words and places are those of the last round", async () => {
  const linkAgain = rememberLinks();
  for (const files of [
    { "song.md": song("A song.", "Its title.") },
    { "song.md": song("A song.\n\nOr two.", "What it is called.") },
    {
      "song.md": song("A song.", "What it is called."),
      "tune.md": song("A tune.", "Its title.").replace("song", "tune"),
    },
    { "tune.md": song("A tune.", "Its title.").replace("song", "tune") },
  ]) {
    const pages = await read(files);
    expect(linkAgain(pages, [])).toEqual(linkCorrected(pages, []));
  }
});

test("what stays the same is the same object", async () => {
  const linkAgain = rememberLinks();
  const [one, other] = await read({
    "song.md": song("A song.", "Its title."),
    "tune.md": song("A tune.", "Its title.").replace("song", "tune"),
  });
  const [edited] = await read({ "song.md": song("A song.", "What it is called.") });
  if (!one || !other || !edited) throw new Error("A page was not read");
  const before = linkAgain([one, other], []);
  const after = linkAgain([edited, other], []);
  const namesOfSame = after.types.filter((type) => before.types.includes(type)).map(({ name }) => name);
  expect(namesOfSame).toEqual(["tune"]);
});
