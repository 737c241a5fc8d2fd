import type { Definition } from "./definition.ts";

/** Findings of `lint` only: defects of a page that do not change the output. */
export const lintDiagnostics = {
  "curly-quote-in-code": {
    severity: "warning",
    message: "Found {found} in code, expected {expected}",
    help: "Write straight quotes in code; whoever copies it sends what stands there.",
    fixable: true,
  },
  "invisible-character": {
    severity: "warning",
    message: "Found the invisible character {found} ({name}) {times} in this code, expected {expected}",
    help: "Remove the character; whoever copies the code sends it.",
  },
  "missing-blank-line": {
    severity: "warning",
    message: "The body follows the {above} directly, expected an empty line between them",
    help: "Put an empty line in front of the body, as HTTP does.",
    fixable: true,
  },
  "table-pipe": {
    severity: "info",
    message: "The row lacks its {which} pipe, which the header of the table has",
    help: "Write the pipe.",
    fixable: true,
  },
  "heading-level": {
    severity: "info",
    message: "The heading is of level {found}, expected at most {expected} below the one before it",
    help: "Use one more # than the heading above, so that tables of contents and screen readers can follow.",
  },
  "section-order": {
    severity: "warning",
    message: "'{found}' stands behind '{before}', expected in front of it",
    help: "Keep the order of the template: permissions, HTTP request, parameters, headers, body, response, examples.",
  },
  "misspelt-odata-type": {
    severity: "warning",
    message: "Found {found}, expected {expected}; the value names no type",
    help: "Write the control information as OData spells it.",
  },
  "wrong-version": {
    severity: "warning",
    message: "The example calls version {found}, but the page stands in the folder of {expected}",
    help: "Call the version that the page documents.",
  },
  "permissions-order": {
    severity: "warning",
    message: "{found} stands {where} {other}, but the header says {header}",
    help: "Order the permissions as the header of the table says.",
  },
  "unknown-permission": {
    severity: "warning",
    message: "Found the permission {found}, which no other page names; expected {expected}",
    help: "Correct the name of the permission.",
  },
  "required-claim-too-wide": {
    severity: "info",
    message: "All rows are said to be required, but the page's own request omits {names}; it was made optional",
    help: "Say which properties are required, or list only those.",
    onRequest: true,
  },
} as const satisfies Record<string, Definition>;
