import { info, warning } from "./definition.ts";

/** Findings of `lint` only: defects of a page that do not change the output. */
export const lintDiagnostics = {
  "curly-quote-in-code": warning(
    "Found {found} in code, expected {expected}",
    "Write straight quotes in code; whoever copies it sends what is written there.",
    { fixable: true },
  ),
  "invisible-character": warning(
    "Found the invisible character {found} ({name}) {times} in this code, expected {expected}",
    "Remove the character; whoever copies the code sends it.",
  ),
  "missing-blank-line": warning(
    "The body follows the {above} directly, expected an empty line between them",
    "Put an empty line before the body, as HTTP does.",
    { fixable: true },
  ),
  "table-pipe": info("The row lacks its {which} pipe, which the header of the table has", "Write the pipe.", {
    fixable: true,
  }),
  "heading-level": info(
    "The heading is of level {found}, expected at most {expected} below the one before it",
    "Use one more # than the heading above, so that tables of contents and screen readers can follow.",
  ),
  "section-order": warning(
    "'{found}' comes after '{before}', expected before it",
    "Keep the order of the template: permissions, HTTP request, parameters, headers, body, response, examples. What belongs to an example is one level deeper.",
  ),
  "misspelt-odata-type": warning(
    "Found {found}, expected {expected}; the value names no type",
    "Write the control information as OData spells it.",
  ),
  "wrong-version": warning(
    "The example calls version {found}, but the page is in the folder of {expected}",
    "Call the version that the page documents.",
  ),
  "permissions-order": warning(
    "{found} comes {where} {other}, but the header says {header}",
    "Order the permissions as the header of the table says.",
  ),
  "unknown-permission": warning(
    "Found the permission {found}, which no other page names; expected {expected}",
    "Correct the name of the permission.",
  ),
  "required-claim-too-wide": info(
    "All rows are said to be required, but the page's own request omits {names}; it was made optional",
    "Say which properties are required, or list only those.",
    { onRequest: true },
  ),
};
