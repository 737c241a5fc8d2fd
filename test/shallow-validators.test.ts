import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generate } from "../generator/index.ts";
import { compile, makeProject } from "./support/compile.ts";
import { generatedModule } from "./support/generated.ts";
import { readFiles, temporaryFolder, writeFiles } from "./support/temporary.ts";
import { answers, answersOf, validatorOf } from "./support/validators.ts";

const type = (name: string, rows: string, relationships = "") =>
  `# ${name} resource type\n\nNamespace: city\n\nA thing of a city.\n\n## Properties\n|Property|Type|Description|\n|:---|:---|:---|\n${rows}\n${relationships}`;

const pages = {
  "house.md": type(
    "house",
    "|floors|Int32|How many.|\n|door|[door](door.md)|Where one enters.|",
    "## Relationships\n|Relationship|Type|Description|\n|:---|:---|:---|\n|owner|[owner](owner.md)|Whose it is.|\n|rooms|[room](room.md) collection|What is in it.|",
  ),
  "door.md": type("door", "|width|Int32|In millimetres.|"),
  "owner.md": type("owner", "|name|String|The name.|"),
  "room.md": type("room", "|area|Int32|In square metres.|"),
};

/** Wrong in each place. */
const house = { floors: "two", door: { width: "wide" }, owner: { name: 7 }, rooms: [{ area: "large" }] };

describe("shallow validators", () => {
  test("check values, and take anything in navigation properties", async () => {
    const shallow = validatorOf("House", await generatedModule(pages, { shallowValidators: true }));
    expect(await answersOf(shallow, house)).toEqual(answers("/floors", "/door/width"));
    expect(await answersOf(shallow, { ...house, floors: 2, door: null })).toEqual(answers());
    expect(JSON.stringify(shallow.schema["~standard"].jsonSchema.input({ target: "draft-07" }))).not.toContain("area");
  });

  test("others follow relationships", async () => {
    const deep = validatorOf("House", await generatedModule(pages));
    expect(await answersOf(deep, house)).toEqual(answers("/floors", "/door/width", "/owner/name", "/rooms/0/area"));
  });

  test("import no validators but those of values, and compile", async () => {
    const folder = await temporaryFolder();
    await writeFiles(join(folder, "docs"), pages);
    await generate({ input: join(folder, "docs"), output: join(folder, "api"), shallowValidators: true });
    const text = (await readFiles(join(folder, "api"))).get("validators/house.ts") ?? "";
    expect([...text.matchAll(/from "(\.\/.*)";/g)].map(([, from]) => from)).toEqual(["./door.js"]);
    await makeProject(folder);
    expect(await compile(folder, "typescript")).toEqual({ status: 0, text: "" });
  });
});
