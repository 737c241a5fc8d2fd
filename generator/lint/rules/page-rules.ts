import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { PageSource } from "../sources.ts";
import { lintCodeCharacters } from "./code-characters.ts";
import { lintControlInformation } from "./control-information.ts";
import { lintHeadings, lintTables } from "./headings.ts";
import { lintMessages } from "./messages.ts";
import { scanPage } from "./page-blocks.ts";

/**
 * What is wrong with the text of a page, apart from what it says.
 *
 * @param folder where the pages stand, from the root of the disk or as far as that is known
 */
export function lintPage(source: PageSource, folder: string): Diagnostic[] {
  const page = scanPage(source);
  return [
    ...lintCodeCharacters(page),
    ...lintMessages(page, `${folder}/${source.path}`),
    ...lintControlInformation(page),
    ...lintHeadings(page),
    ...lintTables(page),
  ];
}
