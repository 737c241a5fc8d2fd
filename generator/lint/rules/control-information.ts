import leven from "leven";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { ScannedPage } from "./page-blocks.ts";

const expected = "@odata.type";

/** A name with a dot, and a name that was closed only behind its value. */
const candidate = /"([@#]?[A-Za-z]{3,8}[.:][A-Za-z]{3,6})"\s*:|"(@\w+\.\w+:\s[^"]*)"/g;

/** Reports spellings of `@odata.type` that no reader of JSON takes for it, in examples and annotations. */
export function lintControlInformation({ path, lines, fences, comments }: ScannedPage): Diagnostic[] {
  return [...fences, ...comments].flatMap(({ first, end }) =>
    lines.slice(first - 1, end - 1).flatMap((text, at) =>
      [...text.matchAll(candidate)].flatMap(({ index, 1: name, 2: unclosed }) => {
        const found = name ?? unclosed ?? "";
        const isMisspelt = name !== undefined && name !== expected && isNear(name);
        if (!isMisspelt && unclosed === undefined) return [];
        const origin = { page: path, line: first + at, column: index + 1 };
        return [diagnose("misspelt-odata-type", origin, { found: `"${found}"`, expected: `"${expected}"` })];
      }),
    ),
  );
}

function isNear(name: string): boolean {
  return leven(name.toLowerCase(), expected, { maxDistance: 3 }) <= 2;
}
