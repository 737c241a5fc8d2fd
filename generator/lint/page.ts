import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { lintCodeCharacters } from "./code-characters.ts";
import { lintControlInformation } from "./control-information.ts";
import { lintMessages } from "./messages.ts";
import { scanPage } from "./scan.ts";
import type { PageSource } from "./source.ts";
import { lintHeadings, lintTables } from "./structure.ts";

/**
 * What is wrong with the text of a page, apart from what it says.
 *
 * @param dialect how pages are written
 * @param folder where the pages stand, from the root of the disk or as far as that is known
 */
export function lintPage(source: PageSource, dialect: Dialect, folder: string): Diagnostic[] {
  const page = scanPage(source);
  return [
    ...lintCodeCharacters(page),
    ...lintMessages(page, `${folder}/${source.path}`),
    ...lintControlInformation(page),
    ...lintHeadings(page, dialect),
    ...lintTables(page),
  ];
}
