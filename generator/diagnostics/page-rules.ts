import type { Definition } from "./definition.ts";

/** Findings of reading a single page. */
export const pageDiagnostics = {
  "not-utf-8": {
    severity: "error",
    message: "Byte {byte} is not UTF-8; the page was left out",
    help: "Save the page as UTF-8.",
  },
  "page-too-large": {
    severity: "error",
    message: "The page has {size} characters, expected at most {limit}; it was left out",
    help: "Split the page.",
  },
  "line-too-long": {
    severity: "error",
    message: "The line has {size} characters, expected at most {limit}; it was left out",
    help: "Break the line; tables and examples of this length cannot be read by people either.",
  },
  "nested-too-deep": {
    severity: "error",
    message: "{what} nests deeper than {limit} levels; it was left out",
    help: "Shorten the example or the quotation.",
  },
  "markup-too-dense": {
    severity: "error",
    message: "{what} is too expensive to parse, expected at most {limit}; it was left out",
    help: "Break the list or the paragraph into smaller ones.",
  },
  "include-not-found": {
    severity: "info",
    message: "'{target}' is included, but is not in the input folder or includes itself; it was left out",
    help: "Add the included file to the input where it holds facts.",
  },
  "empty-page": {
    severity: "warning",
    message: "The page is empty; nothing was generated from it",
    help: "Write the page or delete it.",
  },
  "page-skipped": {
    severity: "info",
    message: "Neither a type nor an operation was found; the page was skipped as {kind}",
    help: "A resource page has a heading '… resource type' or a resource annotation; an API page an 'HTTP request' section.",
  },
  "link-outside-input": {
    severity: "warning",
    message: "'{path}' leads outside the input folder; it was not followed",
    help: "Keep everything that a page needs in one folder.",
  },
  "invalid-front-matter": {
    severity: "warning",
    message: "The front matter is not YAML ({reason}); it was ignored",
    help: "Quote values that hold a colon.",
  },
  "invalid-annotation": {
    severity: "warning",
    message: "The annotation is not JSON ({reason}); {done}",
    help: "The comment that holds a blockType must be one JSON object.",
    fixable: true,
  },
  placeholder: {
    severity: "info",
    message: "Placeholder '{text}' stands for the {what}; it was left out",
    help: "Replace the placeholder, or remove it.",
  },
  "missing-table": {
    severity: "warning",
    message: "No table of {what} was found for {name}; its members are known from examples only",
    help: "Add a table with the columns Property, Type and Description.",
  },
  "html-table": {
    severity: "warning",
    message: "The table is HTML; it was left out",
    help: "Write the table with pipes, as Markdown has it.",
  },
  "table-row-apart": {
    severity: "warning",
    message: "A blank line parts the row from its table and ends that; it was read as part of the table",
    help: "Remove the blank line.",
  },
  "table-row-cut": {
    severity: "warning",
    message: "The row has {found} of {expected} cells; the missing ones were read as empty",
    help: "Complete the row.",
  },
  "table-row-surplus": {
    severity: "warning",
    message: "The row has {found} cells, expected {expected}; the surplus was joined to the last one",
    help: "Write a pipe that belongs to the text as \\|.",
  },
  "missing-name": {
    severity: "error",
    message: "The {what} has no name; it was left out",
    help: "Fill the first cell of the row.",
  },
  "unknown-type": {
    severity: "warning",
    message: "'{text}' is no type expression; {name} was typed as unknown",
    help: "Use a primitive name or a link to a resource page, with 'collection' behind it where needed.",
  },
  "prose-in-type-cell": {
    severity: "warning",
    message: "'{text}' stands behind the type of {name}; it was left out",
    help: "Move the sentence into the Description cell.",
  },
  "missing-type": {
    severity: "warning",
    message: "{name} has no type; it was typed as unknown",
    help: "Fill the Type cell.",
  },
  "duplicate-property": {
    severity: "warning",
    message: "{name} is listed twice; the first row was used",
    help: "Remove one of the rows.",
  },
  "title-plural": {
    severity: "warning",
    message: "The title says {found}, but the operation takes a single {expected}; it was named after the type",
    help: "Use the singular in the title.",
  },
  "invalid-json": {
    severity: "error",
    message: "The {what} is not JSON ({reason}); it was left out",
    help: "Correct the JSON.",
  },
  "lenient-json": {
    severity: "warning",
    message: "The {what} is not strict JSON ({reason}); it was read leniently",
    help: "Correct the JSON.",
    fixable: true,
  },
  "missing-request-line": {
    severity: "error",
    message: "No request line was found; no function was generated",
    help: "Write the method and the path in a code block below 'HTTP request'.",
  },
  "invalid-request-line": {
    severity: "error",
    message: "'{text}' is no request line; it was left out",
    help: "Write a method, a space and a path.",
  },
  "unknown-permissions": {
    severity: "warning",
    message: "'{text}' says nothing of permissions; the row was left out",
    help: "Name the permissions, least privileged first, or write 'Not supported.'",
  },
  "unclosed-code-block": {
    severity: "error",
    message: "The heading '{text}' stands within a code block, which was read up to it; what follows was left out",
    help: "Close the code block above the heading.",
  },
  "invalid-message": {
    severity: "warning",
    message: "'{text}' does not start an HTTP {what}; the example was left out",
    help: "Start a request with method and URL, a response with HTTP/1.1 and the status.",
  },
} as const satisfies Record<string, Definition>;
