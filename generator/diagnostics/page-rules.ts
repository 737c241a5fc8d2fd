import { error, info, warning } from "./definition.ts";

/** Findings of reading a single page. */
export const pageDiagnostics = {
  "not-utf-8": error("Byte {byte} is not UTF-8; the page was left out", "Save the page as UTF-8."),
  "page-too-large": error(
    "The page has {size} characters, expected at most {limit}; it was left out",
    "Split the page.",
  ),
  "line-too-long": error(
    "The line has {size} characters, expected at most {limit}; it was left out",
    "Break the line; tables and examples of this length cannot be read by people either.",
  ),
  "nested-too-deep": error(
    "{what} nests deeper than {limit} levels; it was left out",
    "Shorten the example or the quotation.",
  ),
  "markup-too-dense": error(
    "{what} is too expensive to parse, expected at most {limit}; it was left out",
    "Break the list or the paragraph into smaller ones.",
  ),
  "include-not-found": info(
    "'{target}' is included, but is not in the input folder or includes itself; it was left out",
    "Add the included file to the input where it holds facts.",
  ),
  "empty-page": warning("The page is empty; nothing was generated from it", "Write the page or delete it."),
  "page-skipped": info(
    "Neither a type nor an operation was found; the page was skipped as {kind}",
    "A resource page has a heading '… resource type' or a resource annotation; an API page an 'HTTP request' section.",
  ),
  "link-outside-input": warning(
    "'{path}' leads outside the input folder; it was not followed",
    "Keep everything that a page needs in one folder.",
  ),
  "invalid-front-matter": warning(
    "The front matter is not YAML ({reason}); it was ignored",
    "Quote values that hold a colon.",
  ),
  "invalid-annotation": warning(
    "The annotation is not JSON ({reason}); {done}",
    "The comment that holds a blockType must be one JSON object.",
    { fixable: true },
  ),
  placeholder: info(
    "'{text}' is a placeholder for the {what}; it was left out",
    "Replace the placeholder, or remove it.",
  ),
  "missing-table": warning(
    "No table of {what} was found for {name}; its members are known from examples only",
    "Add a table with the columns Property, Type and Description.",
  ),
  "html-table": warning("The table is HTML; it was left out", "Write the table with pipes, as Markdown has it."),
  "table-row-apart": warning(
    "A blank line separates the row from its table; it was read as part of the table",
    "Remove the blank line.",
  ),
  "table-row-cut": warning(
    "The row has {found} of {expected} cells; the missing ones were read as empty",
    "Complete the row.",
  ),
  "table-row-surplus": warning(
    "The row has {found} cells, expected {expected}; the surplus was joined to the last one",
    "Write a pipe that belongs to the text as \\|.",
  ),
  "missing-name": error("The {what} has no name; it was left out", "Fill the first cell of the row."),
  "unknown-type": warning(
    "'{text}' is not a type; {name} was typed as unknown",
    "Use a primitive name or a link to a resource page, with 'collection' after it where needed.",
  ),
  "prose-in-type-cell": warning(
    "'{text}' follows the type of {name}; it was left out",
    "Move the sentence into the Description cell.",
  ),
  "missing-type": warning("{name} has no type; it was typed as unknown", "Fill the Type cell."),
  "duplicate-property": warning("{name} is listed twice; the first row was used", "Remove one of the rows."),
  "title-plural": warning(
    "The title says {found}, but the operation takes a single {expected}; it was named after the type",
    "Use the singular in the title.",
  ),
  "invalid-json": error("The {what} is not JSON ({reason}); it was left out", "Correct the JSON."),
  "lenient-json": warning("The {what} is not strict JSON ({reason}); it was read leniently", "Correct the JSON.", {
    fixable: true,
  }),
  "missing-request-line": error(
    "No request line was found; no function was generated",
    "Write the method and the path in a code block below 'HTTP request'.",
  ),
  "invalid-request-line": error(
    "'{text}' is not a request line; it was left out",
    "Write a method, a space and a path.",
  ),
  "unknown-permissions": warning(
    "'{text}' says nothing about permissions; the row was left out",
    "Name the permissions, least privileged first, or write 'Not supported.'",
  ),
  "unclosed-code-block": error(
    "The heading '{text}' is inside a code block, which was read up to it; what follows was left out",
    "Close the code block above the heading.",
  ),
  "invalid-message": warning(
    "'{text}' does not start an HTTP {what}; the example was left out",
    "Start a request with method and URL, a response with HTTP/1.1 and the status.",
  ),
};
