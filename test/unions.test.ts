import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { generate } from "../generator/index.ts";
import { compile, makeProject } from "./support/compile.ts";
import { generatedModule } from "./support/generated.ts";
import { temporaryFolder, writeFiles } from "./support/temporary.ts";
import { answers, answersOf, type Validator, validatorOf } from "./support/validators.ts";

const type = (name: string, words: string, rows: readonly string[]) =>
  `# ${name} resource type\n\nNamespace: city\n\n${words}\n\n## Properties\n|Property|Type|Description|\n|-|-|-|\n${rows.map((row) => `|${row}|A thing.|\n`).join("")}`;

/** An invented city: unions of types that hold each other, and families of derived types. */
const pages = {
  "house.md": type("house", "A house.", ["content|[room](room.md) or [note](note.md)", "floors|Int32"]),
  "room.md": type("room", "A room.", ["inner|[room](room.md) or [hall](hall.md)", "number|Int32"]),
  "hall.md": type("hall", "A hall.", ["inner|[room](room.md) or [hall](hall.md)", "name|String", "number|String"]),
  "note.md": type("note", "A note.", ["inner|Edm.Untyped"]),
  "pet.md": type("pet", "A pet.", ["name|String"]),
  "cat.md": type("cat", "A cat. Inherits from [pet](pet.md).", ["lives|Int32"]),
  "dog.md": type("dog", "A dog. Inherits from [pet](pet.md).", ["tricks|String collection"]),
  "owner.md": type("owner", "Who has pets.", ["first|[pet](pet.md)", "pets|[pet](pet.md) collection"]),
  "entity.md": type("entity", "The root.", ["id|String"]),
  "street.md": type("street", "A street. Inherits from [entity](entity.md).", ["holds|[entity](entity.md)"]),
  "query.md": type("query", "A query.", ["text|String"]),
  "search.md": type("search", "A search. Inherits from [query](query.md).", ["limit|Int32"]),
  "anyPet.md": type("anyPet", "Not the union of pets.", ["words|String. Maximum length is 3"]),
  "owner-feed.md": `# owner: feed

Namespace: city

## HTTP request
\`\`\` http
POST /owners/{id}/feed
\`\`\`

## Request body
|Parameter|Type|Description|
|:---|:---|:---|
|pet|[pet](pet.md)|Who eats. Required.|
|grams|Int32|How much.|

## Response
If successful, this method returns a \`204 No Content\` response code.
`,
};

/** Rooms within each other, the innermost with a member of its own. */
function nest(levels: number, innermost: object): object {
  let value = innermost;
  for (let level = 0; level < levels; level++) value = { inner: value };
  return value;
}

let generated: object;
let house: Validator;

beforeAll(async () => {
  generated = await generatedModule(pages);
  house = validatorOf("House", generated);
});

describe("a branch of a union that is too deep", () => {
  test("ends no more than itself: another may pass", async () => {
    expect(await answersOf(house, { content: nest(400, { number: "7" }), floors: 2 })).toEqual(answers());
  });

  test("hides nothing that is wrong beside it", async () => {
    expect(await answersOf(house, { content: nest(400, {}), floors: "two" })).toEqual(answers("/floors"));
  });

  test("fails with the others where all are too deep", async () => {
    const room = validatorOf("Room", generated);
    expect(await answersOf(room, { inner: nest(400, {}), number: "7" })).toEqual(answers("/inner", "/number"));
    expect(await answersOf(room, { inner: nest(20, {}), number: 7 })).toEqual(answers());
  });

  test("is not followed in every way that there is", async () => {
    const room = validatorOf("Room", generated);
    const cycle: Record<string, unknown> = {};
    cycle["inner"] = cycle;
    expect(room.guard(cycle)).toBe(false);
    expect(await answersOf(room, nest(100, { number: false }))).toEqual(answers("/inner"));
    let halls: object = { name: "h", number: "1" };
    for (let level = 0; level < 100; level++) halls = { inner: halls, number: "1" };
    expect(await answersOf(room, { inner: halls })).toEqual(answers());
  });
});

describe("a place of a base", () => {
  test("takes what nobody documented, and checks what somebody did", async () => {
    const owner = validatorOf("Owner", generated);
    const pets = [{ "@odata.type": "#city.fish", fins: 4 }, { "@odata.type": "#city.cat", lives: "nine" }, {}];
    expect(await answersOf(owner, { pets })).toEqual(answers("/pets/1/lives"));
  });

  test("is typed by a union that compiles as documentation writes it, and narrows", async () => {
    const folder = await temporaryFolder();
    await writeFiles(join(folder, "pages"), pages);
    await generate({ input: join(folder, "pages"), output: join(folder, "api") });
    await makeProject(folder);
    await writeFiles(folder, {
      "use.ts": `import { type AnyAnyPet, type AnyAnyQuery, type Client, isPet, type Owner, ownerFeed, type Street } from "./api/index.js";

export const owner: Owner = {
  first: { "@odata.type": "#city.cat", lives: 9 },
  pets: [{ name: "Rex" }, { "@odata.type": "#city.dog", tricks: ["roll"] }],
};
// @ts-expect-error: a dog has no lives
export const mixed: Owner = { first: { "@odata.type": "#city.dog", lives: 9 } };
// @ts-expect-error: only cats have lives
export const unnamed: Owner = { first: { lives: 9 } };
export const street: Street = { holds: { id: "1" } };
export const query: AnyAnyQuery = { "@odata.type": "#city.search", limit: 1 };

export function livesOf(pet: AnyAnyPet): number {
  if (pet["@odata.type"] === "#city.cat") return pet.lives ?? 0;
  return pet["@odata.type"] === "#city.dog" ? (pet.tricks?.length ?? 0) : (pet.name?.length ?? 0);
}

export function read(value: unknown): number {
  return isPet(value) && value["@odata.type"] === "#city.cat" ? (value.lives ?? 0) : 0;
}

export const feed = (client: Client): Promise<void> =>
  ownerFeed(client, { ownerId: "1" }, { pet: { "@odata.type": "#city.cat", lives: 9 }, grams: 1 });
`,
    });
    expect(await compile(folder, "typescript")).toEqual({ status: 0, text: "" });
  });
});

describe("a body that only a page describes", () => {
  test.each([
    { value: { pet: { "@odata.type": "#city.cat", lives: 9 }, grams: 1 }, pointers: [] },
    { value: { pet: { "@odata.type": "#city.cat", lives: "9" } }, pointers: ["/pet/lives"] },
    { value: { grams: "1", litres: 1 }, pointers: ["/pet", "/grams", "/litres"] },
  ])("is validated like others: $pointers", async ({ value, pointers }) => {
    expect(await answersOf(validatorOf("OwnerFeedBody", generated), value)).toEqual(answers(...pointers));
  });
});

test("a limit that only prose states fails no answer", async () => {
  expect(await answersOf(validatorOf("AnyPet", generated), { words: "more than three" })).toEqual(answers());
});
