import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unrolled } from "../generator/emit/runtime/unrolled.ts";
import type { EdmPrimitive } from "../generator/model/model.ts";
import { edmRules, formatOf } from "../generator/odata/primitives.ts";

// Guards match texts with other regular expressions than JSON Schemas show; the texts that pass are the same.

test.each([
  { given: String.raw`^\d{2}$`, want: String.raw`^\d{2}$` },
  { given: String.raw`^\d{4}-[a-f]{8}$`, want: String.raw`^\d{3}\d-[a-f]{3}[a-f]{3}[a-f]{2}$` },
  { given: String.raw`^[+-]?\d{1,12}$`, want: String.raw`^[+-]?\d{1,12}$` },
  { given: "^[a-f]*$", want: `^(?:${"[a-f]".repeat(8)})*[a-f]{0,7}$` },
])("$given becomes $want", ({ given, want }) => {
  expect(unrolled(given)).toBe(want);
});

const formats = (Object.keys(edmRules) as EdmPrimitive[]).flatMap((name) => {
  const pattern = formatOf(name)?.pattern;
  return pattern === undefined ? [] : [{ name, pattern }];
});

describe.each(formats)("the pattern of $name", ({ pattern }) => {
  const stated = new RegExp(pattern);
  const spelled = new RegExp(unrolled(pattern));
  // Generators of texts know neither what lies ahead nor lazy repetitions, neither of which changes what passes by much.
  const right = fc.stringMatching(new RegExp(pattern.replace(/\(\?=[^)]*\)/g, "").replaceAll("??", "?")));
  const character = fc.oneof(
    fc.constantFrom(..."0123456789-+:.TZPYMWDHSabcdefABCDEF=_/ \n\u0660"),
    fc.string({ maxLength: 1 }),
  );
  const changed = fc.tuple(right, fc.nat(), fc.nat({ max: 2 }), character).map(([text, place, removed, inserted]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + inserted + text.slice(at + removed);
  });
  const repeated = fc.tuple(character, fc.nat({ max: 40 })).map(([text, times]) => text.repeat(times));

  test("takes the same texts when it is spelt out", () => {
    fc.assert(
      fc.property(fc.oneof(right, changed, repeated, fc.string()), (text) => {
        expect(spelled.test(text)).toBe(stated.test(text));
      }),
      { numRuns: 2000 },
    );
  });
});
