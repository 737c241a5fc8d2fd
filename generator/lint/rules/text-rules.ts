import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { findBlocks } from "../../pages/document/page-blocks.ts";
import type { PageText } from "../page-texts.ts";
import { lintCodeCharacters } from "./code-characters.ts";
import { lintControlInformation } from "./control-information.ts";
import { lintHeadings } from "./headings.ts";
import { lintMessages } from "./messages.ts";
import { lintTablePipes } from "./table-pipes.ts";

/**
 * Finds what is wrong with the text of a page, whatever it means.
 *
 * @param dialect how pages are written
 * @param folder the absolute path of the input folder
 */
export function lintText(text: PageText, dialect: Dialect, folder: string): Diagnostic[] {
  const page = findBlocks(text);
  return [
    ...lintCodeCharacters(page),
    ...lintMessages(page, `${folder}/${text.path}`),
    ...lintControlInformation(page),
    ...lintHeadings(page, dialect),
    ...lintTablePipes(page),
  ];
}
