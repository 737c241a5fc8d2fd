import { expect, test } from "vitest";
import { generate } from "../generator/index.ts";
import { readFiles, temporaryFolder, writeFiles } from "./support/temporary.ts";

// A name is a matter of its page. Pages that are added rename no function and move none to another module.

interface Outline {
  readonly title: string;
  readonly request: string;
  readonly answer?: string;
}

const few: Readonly<Record<string, Outline>> = {
  "choir-list": { title: "List choirs", request: "GET /choirs", answer: "choir" },
  "choir-list-singers": { title: "List singers", request: "GET /choirs/{id}/singers", answer: "choirSinger" },
  "choir-post-singers": { title: "Create singer", request: "POST /choirs/{id}/singers", answer: "choirSinger" },
  "choirsinger-delete": { title: "Delete choirSinger", request: "DELETE /choirs/{id}/singers/{id}" },
  "choirsinger-mute": { title: "mute", request: "POST /choirs/{id}/singers/{id}/mute" },
  "songbook-get": { title: "Get a song book", request: "GET /songBooks/{id}", answer: "songBook" },
  "songbook-list-editions": {
    title: "Listing editions of a songBook",
    request: "GET /songBooks/{id}/editions",
    answer: "songEdition",
  },
  "stage-sound-desk-get": { title: "Get desk", request: "GET /stage/sound/desk", answer: "desk" },
};

const more: Readonly<Record<string, Outline>> = {
  "band-list-singers": { title: "List singers", request: "GET /bands/{id}/singers", answer: "bandSinger" },
  "band-mute": { title: "mute", request: "POST /bands/{id}/mute" },
  "band-post-singers": { title: "Create singer", request: "POST /bands/{id}/singers", answer: "bandSinger" },
  "desk-get": { title: "Get desk", request: "GET /desks/{id}", answer: "desk" },
  "singer-list": { title: "List singers", request: "GET /singers", answer: "singer" },
  "stage-light-choir-list": { title: "List choirs", request: "GET /stage/choirs", answer: "choir" },
};

function pageOf({ title, request, answer }: Outline): string {
  const response = answer === undefined ? "" : ` and a [${answer}](../resources/${answer.toLowerCase()}.md) object`;
  return `# ${title}

## HTTP request

\`\`\`http
${request}
\`\`\`

## Response

If successful, this method returns a \`${answer === undefined ? "204 No Content" : "200 OK"}\` response code${response}.
`;
}

function resourcePageOf(name: string): string {
  return `# ${name} resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|id|String|Its id.|\n`;
}

/** The module and the name of the function of each page. */
async function functionsOf(outlines: Readonly<Record<string, Outline>>, resources: readonly string[]) {
  const [input, output] = [await temporaryFolder(), await temporaryFolder()];
  await writeFiles(input, {
    ...Object.fromEntries(Object.entries(outlines).map(([stem, outline]) => [`api/${stem}.md`, pageOf(outline)])),
    ...Object.fromEntries(resources.map((name) => [`resources/${name.toLowerCase()}.md`, resourcePageOf(name)])),
  });
  await generate({ input, output });
  const modules = [...(await readFiles(output))].filter(([path]) => path.startsWith("requests/"));
  return Object.fromEntries(
    modules.flatMap(([path, text]) =>
      [...text.matchAll(/@see `api\/(\S+)\.md`\n \*\/\nexport async function (\w+)/g)].map(
        ([, stem = "", name = ""]) => [stem, `${path} ${name}`],
      ),
    ),
  );
}

const resources = ["choir", "choirSinger", "songBook", "songEdition", "desk"];

const expected = {
  "choir-list": "requests/choir.ts listChoirs",
  "choir-list-singers": "requests/choir-singer.ts listChoirSingers",
  "choir-post-singers": "requests/choir-singer.ts createChoirSinger",
  "choirsinger-delete": "requests/choir-singer.ts deleteChoirSinger",
  "choirsinger-mute": "requests/choir-singer.ts choirSingerMute",
  "songbook-get": "requests/song-book.ts getSongBook",
  "songbook-list-editions": "requests/song-edition.ts listSongBookEditions",
  "stage-sound-desk-get": "requests/desk.ts getStageSoundDesk",
};

test("functions are named after their titles and owners", async () => {
  expect(await functionsOf(few, resources)).toEqual(expected);
});

test("further pages rename and move no function", async () => {
  expect(await functionsOf({ ...few, ...more }, [...resources, "singer", "bandSinger"])).toMatchObject(expected);
});

test("the pages of types rename and move no function", async () => {
  expect(await functionsOf(few, [])).toEqual(expected);
});

test.each(Object.entries(few))("%s alone has the same name", async (stem, outline) => {
  const functions = await functionsOf({ [stem]: outline }, []);
  expect(expected).toMatchObject(functions);
  expect(Object.keys(functions)).toEqual([stem]);
});
