import { expect, test } from "vitest";
import { createClient, type Song } from "./generated";
import { titles } from "./songs";

/** A client that gets these songs, whatever it asks for. */
function clientWith(...songs: Song[]) {
  return createClient({ fetch: async () => Response.json({ value: songs }) });
}

test("lists the titles", async () => {
  expect(await titles(clientWith({ title: "Spring" }, { title: null }))).toEqual(["Spring", "untitled"]);
});
