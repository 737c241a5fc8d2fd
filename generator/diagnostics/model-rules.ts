import type { Definition } from "./definition.ts";

/** Findings of linking all pages, and of naming the output. */
export const modelDiagnostics = {
  "link-without-page": {
    severity: "warning",
    message: "'{target}' is linked as the page of {name}, but is not among the pages; {done}",
    help: "Add the page to the input, or correct the link.",
  },
  "link-case": {
    severity: "info",
    message: "'{target}' was found only as '{found}'; the case of letters was ignored",
    help: "Write the link as the file is named.",
    fixable: true,
  },
  "link-to-other-type": {
    severity: "warning",
    message: "'{target}' is linked as the page of {name}, but defines {found}; that was taken",
    help: "Correct the link, or its text.",
  },
  "unresolved-type": {
    severity: "warning",
    message: "No page defines {name}; {done}",
    help: "Link the type to its page, or add the page to the input.",
  },
  "ambiguous-type": {
    severity: "warning",
    message: "{name} is defined in more than one namespace ({candidates}); it was read as {chosen}",
    help: "Link the type to its page.",
  },
  "odata-type-case": {
    severity: "warning",
    message: "'@odata.type' says {found}, but the type is named {expected}; the case of letters was ignored",
    help: "Write the type as its page does.",
    fixable: true,
  },
  "wrong-odata-type": {
    severity: "warning",
    message: "'@odata.type' says {found}, expected {expected}; {done}",
    help: "Name the type that the page describes.",
  },
  "duplicate-type": {
    severity: "warning",
    message: "{name} is defined by more than one page; their members were united",
    help: "Keep one page for each type.",
  },
  "conflicting-types": {
    severity: "warning",
    message: "{name} is {found} here, but {kept} elsewhere; kept {kept}",
    help: "Make both places agree.",
  },
  "conflicting-members": {
    severity: "warning",
    message: "{name} is listed with other members elsewhere; the members of both lists were united",
    help: "Make both lists agree, or tell the namespaces of two enumerations apart.",
  },
  "member-only-in-prose": {
    severity: "warning",
    message: "{value} is said to be a value of {name}, which is listed without it; it was added",
    help: "Add the member to the list, or correct the description.",
  },
  "conflicting-base": {
    severity: "warning",
    message: "{name} inherits from {found} here, but from {kept} elsewhere; kept {kept}",
    help: "Make both places agree.",
  },
  "guessed-base": {
    severity: "warning",
    message: "{name} states no base, but {why}; it was taken to inherit from {base}",
    help: "Add the sentence 'Inherits from …', or the annotation's baseType.",
  },
  "inheritance-cycle": {
    severity: "error",
    message: "{name} inherits from itself by way of {base}; the base was left out",
    help: "Correct the 'Inherits from' sentence or the annotation.",
  },
  "required-but-omitted": {
    severity: "warning",
    message: "{name} is listed as required, but the page's own request omits it; it was made optional",
    help: "Take the row out of the table of required properties, or add the member to the example.",
  },
  "limit-exceeded": {
    severity: "warning",
    message: "The description limits {name} to {limit}, but a documented value exceeds that; the limit was not kept",
    help: "Correct the limit, or the value.",
  },
  "read-only-in-request": {
    severity: "warning",
    message: "{name} is read-only, but the request sends it; {done}",
    help: "Remove the member from the request, or 'Read-only' from its description.",
  },
  "member-case": {
    severity: "warning",
    message:
      "Found {found}, expected {expected}; they differ only in the case of letters, and the member was not typed",
    help: "Write the member as the table does.",
    fixable: true,
  },
  "undocumented-member": {
    severity: "warning",
    message: "{name} is not documented on {type}; the member was not typed",
    help: "Add a row to the property table, or remove the member from the example.",
  },
  "untyped-member": {
    severity: "warning",
    message: "The example shows no type of {name}; it was typed as unknown",
    help: "Add a row to a property table, or show a value with '@odata.type'.",
  },
  "missing-in-representation": {
    severity: "info",
    message: "{name} is in the property table, but not in the JSON representation; the table was believed",
    help: "Add the member to the JSON representation.",
  },
  "representation-differs": {
    severity: "warning",
    message: "{name} is {found} in the JSON representation, but {kept} in the table; the table was believed",
    help: "Make both places agree.",
  },
  "example-contradicts-page": {
    severity: "error",
    message: "Expected {expected}, found {found} at {pointer}; the documented type was kept",
    help: "Correct the example or the property table.",
  },
  "date-time-format": {
    severity: "error",
    message: "Expected {expected}, found {found} at {pointer}; the documented type was kept",
    help: "Write dates and times as RFC 3339 has them, and durations as ISO 8601: 2014-01-01T00:00:00Z, PT1H30M.",
  },
  "unknown-enum-value": {
    severity: "warning",
    message: "Found {found} at {pointer}, expected one of {expected}; other values are taken from services anyway",
    help: "Correct the example, or add the value to the list.",
  },
  "placeholder-value": {
    severity: "info",
    message: "Placeholder {text} stands for {expected} at {pointer}; the example shows no value there",
    help: "Show a value of the documented type.",
  },
  "path-case": {
    severity: "info",
    message: "The example requests {found}, the request line says {expected}; the case of letters was taken from that",
    help: "Write the path in the same case of letters everywhere.",
  },
  "undocumented-path": {
    severity: "warning",
    message: "The example requests {path}, which no request line documents; {done}",
    help: "Add the path to the HTTP request section, or correct the example.",
  },
  "missing-status": {
    severity: "warning",
    message: "Neither the response section nor an example states a status; any 2xx was accepted",
    help: "Write 'returns a `200 OK` response code'.",
  },
  "conflicting-status": {
    severity: "warning",
    message: "The response section says {stated}, but the example shows {shown}; both were accepted",
    help: "Make both places agree.",
  },
  "conflicting-answer": {
    severity: "warning",
    message: "The page promises {stated}, but the example shows {shown}; kept {kept}",
    help: "Make the response section, the annotation and the example agree.",
  },
  "body-on-204": {
    severity: "warning",
    message: "The example answers 204, which has no body, with one; kept {kept}",
    help: "Remove the body, or correct the status.",
  },
  "body-without-use": {
    severity: "warning",
    message: "The example of a {method} request has a body; it was left out",
    help: "Remove the body, or correct the method.",
  },
  "wrapped-example": {
    severity: "info",
    message: "The example wraps a single {type} in 'value', as no service does; the object within was taken",
    help: "Show the object itself.",
  },
  "duplicate-operation": {
    severity: "warning",
    message: "{name} would name functions of several pages; this one was named {chosen} after its file",
    help: "Give the page a title of its own.",
  },
  "name-collision": {
    severity: "error",
    message: "{name} has no TypeScript name of its own ({taken} is taken); it was left out",
    help: "Rename one of the two.",
  },
} as const satisfies Record<string, Definition>;
