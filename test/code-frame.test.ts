import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { codeFrame } from "../generator/diagnostics/code-frame.ts";

/** The frame as two lines of a terminal. */
const framed = (line: string, column: number, room: number) => {
  const { line: shown, mark } = codeFrame(line, column, room);
  return [shown, mark];
};

describe("a line that fits is shown whole, with a mark below what the place names", () => {
  const lines: [string, string, number, string[]][] = [
    ["a word", "the quick fox", 5, ["the quick fox", "    ^^^^^"]],
    ["a string with what it quotes", '"a": "b \\" c",', 6, ['"a": "b \\" c",', "     ^^^^^^^^"]],
    ["a link", "|[song](song.md)|", 2, ["|[song](song.md)|", " ^^^^^^^^^^^^^^^"]],
    ["a heading", "## Example", 1, ["## Example", "^^^^^^^^^^"]],
    ["a single mark", "{ }", 3, ["{ }", "  ^"]],
    ["the place behind the last character", "abc", 4, ["abc", "   ^"]],
    ["tabs, which reach to the next stop", "\ta\tb", 4, ["    a   b", "        ^"]],
    ["wide characters, which take two columns", "日本 text", 4, ["日本 text", "     ^^^^"]],
    ["an emoji of several characters", "👍🏽 ok", 6, ["👍🏽 ok", "   ^^"]],
    ["a letter with a combining mark", "e\u0301e x", 5, ["e\u0301e x", "   ^"]],
    ["what would control the terminal", "a\u001b[31mb", 1, ["a�[31mb", "^"]],
    ["what nobody sees", "a\u200bb", 2, ["a�b", " ^"]],
  ];
  test.each(lines)("%s", (_, line, column, expected) => {
    expect(framed(line, column, 40)).toEqual(expected);
  });
});

describe("a long line is cut around the place", () => {
  const line = `${"left ".repeat(50)}HERE${" right".repeat(50)}`;
  test.each([[20], [40], [80], [160]])("in %d columns", (room) => {
    const [shown = "", mark = ""] = framed(line, 251, room);
    expect(stringWidth(shown)).toBeLessThanOrEqual(room);
    expect(shown.slice(mark.indexOf("^"), mark.lastIndexOf("^") + 1)).toBe("HERE");
    expect([shown.startsWith("…"), shown.endsWith("…")]).toEqual([true, true]);
  });

  test("and at its start and its end only on the other side", () => {
    expect(framed(line, 1, 20)).toEqual(["left left left lef…", "^^^^"]);
    const [shown = ""] = framed(line, line.length - 4, 20);
    expect(shown).toMatch(/^….*right$/);
  });
});

test("whatever stands there, the frame fits and marks a place in it", () => {
  const piece = fc.oneof(
    fc.constantFrom("\t", "日", "👨‍👩‍👧", "\u200b", "e\u0301", "\ud800", "|", '"', "["),
    fc.string(),
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 20, max: 160 }), (line, column, room) => {
      const { line: shown, mark } = codeFrame(line, column, room);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      expect(stringWidth(shown)).toBeLessThanOrEqual(room);
      expect(mark).toMatch(/^ *\^+$/);
      expect(mark.indexOf("^")).toBeLessThanOrEqual(room);
    }),
  );
});
