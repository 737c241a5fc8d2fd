import { describe, expect, test } from "vitest";
import { filter, unquoted } from "../generated/runtime/filter.ts";

describe("a condition", () => {
  test.each([
    { what: "text, with its quotes doubled", condition: filter`name eq ${"O'Neil"}`, text: "name eq 'O''Neil'" },
    { what: "text that is no code", condition: filter`name eq ${"' or 1 eq 1"}`, text: "name eq ''' or 1 eq 1'" },
    { what: "numbers", condition: filter`plays gt ${7} and rate lt ${-0.5}`, text: "plays gt 7 and rate lt -0.5" },
    {
      what: "truth and nothing",
      condition: filter`loud eq ${true} or x eq ${null}`,
      text: "loud eq true or x eq null",
    },
    {
      what: "points in time",
      condition: filter`released ge ${new Date(Date.UTC(2026, 0, 2, 3, 4, 5))}`,
      text: "released ge 2026-01-02T03:04:05.000Z",
    },
    {
      what: "lists",
      condition: filter`genre in ${["folk", "rock'n'roll"]}`,
      text: "genre in ('folk','rock''n''roll')",
    },
    {
      what: "literals that have no quotes",
      condition: filter`id in ${[unquoted("93e56cd1-6cd1-93e5-d16c-e593d16ce593")]} and day eq ${unquoted("2026-01-02")}`,
      text: "id in (93e56cd1-6cd1-93e5-d16c-e593d16ce593) and day eq 2026-01-02",
    },
  ])("has $what", ({ condition, text }) => {
    expect(condition).toBe(text);
  });

  test.each(["", "a b", "1) or (1 eq 1", "'x'", "a,b"])("cannot have %j without quotes", (text) => {
    expect(() => unquoted(text)).toThrow("is no literal that stands without quotes");
  });
});
