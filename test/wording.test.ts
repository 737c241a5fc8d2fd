import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { mapObjects } from "../generator/map-objects.ts";
import { link } from "../generator/model/link.ts";
import { rememberLinks } from "../generator/model/link-again.ts";
import type { ApiModel } from "../generator/model/model.ts";
import { rewordingOf } from "../generator/model/rewording.ts";
import { setWordsApart } from "../generator/model/wording.ts";
import type { PageFacts } from "../generator/pages/facts.ts";
import { readPages } from "../generator/pages/read.ts";
import { temporaryFolder, writeFiles } from "./support/temporary.ts";

// Pages are linked without their words. With the words put back, that gives what linking the pages themselves gives.

const casesFolder = fileURLToPath(new URL("cases/", import.meta.url));

/** The model of pages whose words are set apart, and put back. */
function linkWorded(pages: readonly PageFacts[]): ApiModel | undefined {
  const worded = setWordsApart(pages);
  return (
    worded &&
    mapObjects(link(worded.pages), (object) => {
      if (typeof object["description"] === "string") object["description"] = worded.words(object["description"]);
    })
  );
}

describe.each((await readdir(casesFolder)).sort())("%s", (name) => {
  test("comes to the same without its words", async () => {
    const pages = await readPages(join(casesFolder, name, "input"));
    expect(linkWorded(pages)).toEqual(link(pages));
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

async function readSong(...of: Parameters<typeof song>): Promise<PageFacts> {
  const [page] = await read({ "song.md": song(...of) });
  if (page === undefined) throw new Error("The page was not read");
  return page;
}

test("new words and moved lines are a rewording, and what states something else is none", async () => {
  const before = await readSong("A song.", "Its title.");
  const rewording = rewordingOf(before, await readSong("A tune.\n\nOr more.", "What it is called."));
  expect(rewording?.words).toEqual(["A tune.\n\nOr more.", "What it is called."]);
  expect(rewording?.placeOf(1, 1)).toEqual({ line: 1, column: 1 });
  expect(rewording?.placeOf(10, 2)).toEqual({ line: 12, column: 2 });
  expect(rewording?.placeOf(10, 3)).toBeUndefined();
  expect(rewordingOf(before, await readSong("A song.", "Its title.", "Int32"))).toBeUndefined();
  expect(rewordingOf(before, await readSong("A song.", "Its title. Read-only."))).toBeUndefined();
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
])("%s that looks like what stands for a description keeps words from being set apart", async (_, files) => {
  expect(setWordsApart(await read(files))).toBeUndefined();
});

test("what stays the same is the same object", async () => {
  const linkAgain = rememberLinks();
  const other = await read({ "tune.md": song("A tune.", "Its title.").replace("song", "tune") });
  const before = linkAgain([await readSong("A song.", "Its title."), ...other], []);
  const after = linkAgain([await readSong("A song.", "What it is called."), ...other], []);
  const namesOfSame = after.types.filter((type) => before.types.includes(type)).map(({ name }) => name);
  expect(namesOfSame).toEqual(["tune"]);
});
