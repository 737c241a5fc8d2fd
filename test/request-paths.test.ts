import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choosePath, chooseRequest, quotedSegment, segment, segments } from "../generated/runtime/path.ts";
import { microsoftGraph } from "../generator/dialects/microsoft-graph/microsoft-graph.ts";
import type { PathPart } from "../generator/model/model.ts";
import { matchTarget } from "../generator/model/paths/match.ts";
import { parsePath } from "../generator/model/paths/path.ts";

describe("a value in a path", () => {
  test.each([
    [segment, "a/b", "a%2Fb"],
    [segment, "a?b#c", "a%3Fb%23c"],
    [segment, "ä b", "%C3%A4%20b"],
    [segment, "%2e", "%252e"],
    [segment, 7, "7"],
    [segment, true, "true"],
    [segment, "...", "..."],
    [segments, "a/b c/d", "a/b%20c/d"],
    [quotedSegment, "it's", "it''s"],
    [quotedSegment, "a/b", "a%2Fb"],
    [quotedSegment, "", ""],
  ])("%o of %j is %j", (encode, value, text) => {
    expect(encode(value)).toBe(text);
  });

  test.each([
    [segment, ""],
    [segment, "."],
    [segment, ".."],
    [segments, "a/../b"],
    [segments, "a//b"],
    [segments, "/a"],
  ])("%o refuses %j, which would make it another path", (encode, value) => {
    expect(() => encode(value)).toThrow(TypeError);
  });
});

describe("the path of several", () => {
  const templates = [
    "/me/songs",
    "/songs/{songId}",
    "/tunes/{songId}",
    "/albums/{albumId}/songs/{songId}",
    "/root:/{+songPath}:/song",
    "/songs/top(genre='{genre}',count={count})",
    "/songs?$filter=title eq '{title}'",
  ];

  test.each([
    [{ path: "/me/songs" }, "/me/songs"],
    [{ path: "/songs/{songId}", songId: "7" }, "/songs/7"],
    [{ path: "/tunes/{songId}", songId: "7" }, "/tunes/7"],
    [{ albumId: "1", songId: "7" }, "/albums/1/songs/7"],
    [{ albumId: "1", songId: "7", genre: undefined }, "/albums/1/songs/7"],
    [{ songPath: "a/b c" }, "/root:/a/b%20c:/song"],
    [{ path: "/root:/{songPath}:/song", songPath: "a/b" }, "/root:/a/b:/song"],
    [{ genre: "rock 'n' roll", count: 5 }, "/songs/top(genre='rock%20''n''%20roll',count=5)"],
    [{ title: "it's & more" }, "/songs?$filter=title%20eq%20'it''s%20%26%20more'"],
  ])("with %j is %j", (parameters, path) => {
    expect(choosePath(templates, parameters)).toBe(path);
  });

  test.each([
    [{ songId: "7" }],
    [{ albumId: "1" }],
    [{ path: "/songs/{songId}" }],
    [{ path: "/elsewhere" }],
    [{ path: "/songs/{songId}", songId: "7", albumId: "1" }],
    [{ path: "https://elsewhere.example.com/songs" }],
    [{ albumId: "1", songId: ".." }],
  ])("with %j is none", (parameters) => {
    expect(() => choosePath(templates, parameters)).toThrow(TypeError);
  });

  test("carries the method where there are several", () => {
    const requests = ["PATCH /songs/{songId}", "PUT /songs/{songId}"];
    const chosen = chooseRequest(requests, { path: "PUT /songs/{songId}", songId: "a b" });
    expect(chosen).toEqual({ method: "PUT", path: "/songs/a%20b" });
  });
});

describe("a documented example", () => {
  const paths = [
    "/songs/{id}",
    "/songs/latest",
    "/root:/{song-path}:/song",
    "/songs/top(genre='{genre}')",
    "/songs?market={market}",
    "/songs",
  ].map((target, index) =>
    parsePath({ method: "GET", target, origin: { page: "x.md", line: index + 1, column: 1 } }, microsoftGraph),
  );

  test.each([
    ["https://api.example.com/v1.0/songs/a%20b", "/songs/{id}", { songId: "a b" }],
    ["/songs/latest", "/songs/latest", {}],
    ["/songs/{id}/", "/songs/{id}", { songId: "{id}" }],
    ["/root:/a/b:/song", "/root:/{song-path}:/song", { songPath: "a/b" }],
    ["/songs/top(genre='rock ''n'' roll')", "/songs/top(genre='{genre}')", { genre: "rock 'n' roll" }],
    ["/songs?$top=5&market=de", "/songs", { market: "de" }],
    ["/songs?$top=5", "/songs", {}],
    ["/Songs/7", "/songs/{id}", { songId: "7" }],
  ])("%s is %s", (target, template, values) => {
    const match = matchTarget("GET", target, paths);
    expect(match?.path.template).toBe(template);
    expect(Object.fromEntries(match?.values ?? [])).toEqual(values);
  });

  const text = fc.constantFrom("", "a", "B", "a.b", "%2F", "%00", "a%20b", "(x)", "ä");
  const target = fc
    .array(fc.constantFrom("", "a", "b", "A", "a.b", "a%20b", "(x)", "Ä", "\0"), { maxLength: 6 })
    .map((segments) => `/${segments.join("/")}`);
  const templates = fc.array(fc.tuple(text, fc.boolean(), text), { minLength: 1, maxLength: 4 });

  test("what parameters stand for is what a pattern finds there", () => {
    fc.assert(
      fc.property(templates, target, (segments, shown) => {
        const parts = segments.flatMap(([before, isParameter, behind], at): PathPart[] => [
          { kind: "text", text: `/${before}` },
          ...(isParameter
            ? [{ kind: "parameter", name: `p${at}`, placeholder: "", style: "segment", type: "String" } as const]
            : []),
          { kind: "text", text: behind },
        ]);
        const source = parts.map((part) => (part.kind === "text" ? escaped(decodeURIComponent(part.text)) : "([^/]+)"));
        const found = new RegExp(`^${source.join("").replace(/\\\/$/, "")}/?$`, "i").exec(shown.replace(/^\/+/, "/"));
        const origin = { page: "song.md", line: 1, column: 1 };
        const path = { template: "", method: "GET", parts, query: [], options: [], shown: false, origin };
        const match = matchTarget("GET", shown, [path]);
        expect(match && [...match.values.values()]).toEqual(found?.slice(1).map((value) => decodeURIComponent(value)));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["GET", "/albums/7"],
    ["POST", "/songs/7"],
    ["GET", "/songs/7/8"],
  ])("%s %s is none of the paths", (method, target) => {
    expect(matchTarget(method, target, paths)).toBeUndefined();
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
