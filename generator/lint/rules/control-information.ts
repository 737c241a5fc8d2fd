import leven from "leven";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { PageBlocks } from "../../pages/document/page-blocks.ts";

const expected = "@odata.type";

/** A name with a dot or colon, and a name without a quotation mark at its end. */
const candidate = /"([@#]?[A-Za-z]{3,8}[.:][A-Za-z]{3,6})"\s*:|"(@\w+\.\w+:\s[^"]*)"/g;

/** Reports misspellings of `@odata.type` in examples and annotations. */
export function lintControlInformation({ path, lines, fences, comments }: PageBlocks): Diagnostic[] {
  return [...fences, ...comments].flatMap(({ first, end }) =>
    lines.slice(first - 1, end - 1).flatMap((text, at) =>
      [...text.matchAll(candidate)].flatMap(({ index, 1: name, 2: unclosed }) => {
        const found = name ?? unclosed ?? "";
        const isMisspelt =
          name !== undefined && name !== expected && leven(name.toLowerCase(), expected, { maxDistance: 3 }) <= 2;
        if (!isMisspelt && unclosed === undefined) return [];
        const origin = { page: path, line: first + at, column: index + 1 };
        return [diagnose("misspelt-odata-type", origin, { found: `"${found}"`, expected: `"${expected}"` })];
      }),
    ),
  );
}
