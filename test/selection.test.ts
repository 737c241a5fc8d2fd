import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../generator/generate.ts";
import { compile, makeProject } from "./support/compile.ts";
import { readFiles, temporaryFolder, writeFiles } from "./support/temporary.ts";

const type = (name: string, rows: string, lead = "") =>
  `# ${name} resource type\n\n${lead}\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n${rows}`;
const get = (name: string) =>
  `# Get ${name}\n\n## HTTP request\n\`\`\` http\nGET /${name}s/{id}\n\`\`\`\n\n## Response\nIf successful, this method returns a \`200 OK\` response code and a [${name}](../resources/${name}.md) object in the response body.\n`;

const pages = {
  "resources/song.md": type("song", "|title|String|A title.|\n|band|[band](band.md)|Who plays.|\n"),
  "resources/band.md": type("band", "|kind|[kind](kind.md)|Of which kind.|\n"),
  "resources/duo.md": type("duo", "|since|Date|Since when.|\n", "Inherits from [band](band.md)"),
  "resources/kind.md": "# kind enum type\n\n## Members\n|Member|Description|\n|:-|:-|\n|rock|Loud.|\n|pop|Light.|\n",
  "resources/label.md": type("label", "|name|String|A name.|\n"),
  "api/song-get.md": get("song"),
  "api/label-get.md": get("label"),
};

/** The output of a selection, without what all outputs have. */
async function generated(selection: { include?: readonly string[]; exclude?: readonly string[] }) {
  const input = await temporaryFolder();
  await writeFiles(input, pages);
  const folder = await temporaryFolder();
  await generate({ input, output: join(folder, "api"), ...selection });
  const files = await readFiles(join(folder, "api"));
  return { folder, files, own: [...files.keys()].filter((path) => /^(?:models|requests)\//.test(path)) };
}

test.each([{ include: ["api/song-*.md"] }, { include: ["getSong"] }, { exclude: ["resources/**", "getLabel"] }])(
  "%j gives what is asked for and what that needs, under the names that it has in the whole",
  async (selection) => {
    const { folder, files, own } = await generated(selection);
    expect(own).toEqual(["models/band.ts", "models/duo.ts", "models/kind.ts", "models/song.ts", "requests/song.ts"]);
    const whole = (await generated({})).files;
    for (const path of own) expect(files.get(path)).toBe(whole.get(path));
    await makeProject(folder);
    expect(await compile(folder, "typescript")).toEqual({ status: 0, text: "" });
  },
);

test("a type is selected by its page", async () => {
  expect((await generated({ include: ["resources/{label,kind}.md"] })).own).toEqual([
    "models/kind.ts",
    "models/label.ts",
  ]);
});
