import { error, info, warning } from "./definition.ts";

/** Findings of linking all pages, and of naming the output. */
export const modelDiagnostics = {
  "link-without-page": warning(
    "'{target}' is linked as the page of {name}, but is not among the pages; {done}",
    "Add the page to the input, or correct the link.",
  ),
  "link-case": info(
    "'{target}' was found only as '{found}'; the case of letters was ignored",
    "Write the link as the file is named.",
    { fixable: true },
  ),
  "link-to-other-type": warning(
    "'{target}' is linked as the page of {name}, but defines {found}; it was read as {kept}",
    "Correct the link, or its text.",
  ),
  "unresolved-type": warning(
    "No page defines {name}; {done}",
    "Link the type to its page, or add the page to the input.",
  ),
  "ambiguous-type": warning(
    "{name} is defined in more than one namespace ({candidates}); it was read as {chosen}",
    "Link the type to its page.",
  ),
  "odata-type-case": warning(
    "'@odata.type' says {found}, but the type is named {expected}; the case of letters was ignored",
    "Write the type as its page does.",
    { fixable: true },
  ),
  "wrong-odata-type": warning(
    "'@odata.type' says {found}, expected {expected}; {done}",
    "Name the type that the page describes.",
  ),
  "duplicate-type": warning(
    "{name} is defined by more than one page; their members were combined",
    "Keep one page for each type.",
  ),
  "conflicting-types": warning("{name} is {found} here, but {kept} elsewhere; kept {kept}", "Make both places agree."),
  "conflicting-members": warning(
    "{name} is listed with other members elsewhere; the members of both lists were combined",
    "Make both lists agree, or tell the namespaces of two enumerations apart.",
  ),
  "member-only-in-prose": warning(
    "{value} is said to be a value of {name}, which is listed without it; it was added",
    "Add the member to the list, or correct the description.",
  ),
  "read-from-prose": info(
    "Only a sentence says that {fact}; it was used as a guess",
    "State it where types are stated: a base in the annotation, values on a page or in a section of their own.",
    { onRequest: true },
  ),
  "conflicting-base": warning(
    "{name} inherits from {found} here, but from {kept} elsewhere; kept {kept}",
    "Make both places agree.",
  ),
  "conflicting-kind": warning(
    "{name} is defined here, and as {kept} on an earlier page; the earlier definition was kept",
    "Give one of the two another name.",
  ),
  "guessed-base": warning(
    "{name} states no base; it was assumed to inherit from {base}, as {why}",
    "Add the sentence 'Inherits from …', or the annotation's baseType.",
  ),
  "inheritance-cycle": error(
    "{name} inherits from itself by way of {base}; the base was left out",
    "Correct the 'Inherits from' sentence or the annotation.",
  ),
  "required-but-omitted": warning(
    "{name} is listed as required, but the page's own request omits it; it was made optional",
    "Take the row out of the table of required properties, or add the member to the example.",
  ),
  "limit-exceeded": warning(
    "The description limits {name} to {limit}, but a documented value exceeds that; the limit was not kept",
    "Correct the limit, or the value.",
  ),
  "read-only-in-request": warning(
    "{name} is read-only, but the request sends it; {done}",
    "Remove the member from the request, or 'Read-only' from its description.",
  ),
  "member-case": warning(
    "Found {found}, expected {expected}; they differ only in the case of letters, and {done}",
    "Write the member as the table does.",
    { fixable: true },
  ),
  "undocumented-member": warning(
    "{name} is not documented on {type}; {done}",
    "Add a row to the property table, or remove the member from the example.",
  ),
  "untyped-member": warning(
    "The example shows no type of {name}; it was typed as unknown",
    "Add a row to a property table, or show a value with '@odata.type'.",
  ),
  "missing-in-representation": info(
    "{name} is in the property table, but not in the JSON representation; the table was believed",
    "Add the member to the JSON representation.",
  ),
  "representation-differs": warning(
    "{name} is {found} in the JSON representation, but {kept} in the table; the table was believed",
    "Make both places agree.",
  ),
  "example-contradicts-page": error(
    "Expected {expected}, found {found} at {pointer}; the documented type was kept",
    "Correct the example or the property table.",
  ),
  "date-time-format": error(
    "Expected {expected}, found {found} at {pointer}; the documented type was kept",
    "Write dates and times as RFC 3339 has them, and durations as ISO 8601: 2014-01-01T00:00:00Z, PT1H30M.",
  ),
  "unknown-enum-value": warning(
    "Found {found} at {pointer}, expected one of {expected}; services may still send other values",
    "Correct the example, or add the value to the list.",
  ),
  "placeholder-value": info(
    "{text} at {pointer} is a placeholder for {expected}; the example shows no value",
    "Show a value of the documented type.",
  ),
  "path-case": info(
    "The example requests {found}, the request line says {expected}; the case of letters was taken from that",
    "Write the path in the same case of letters everywhere.",
  ),
  "shared-path": info(
    "{path} is documented by another page as well; each page has its function, an OpenAPI document has one of them",
    "Keep one page for each request, or tell their paths apart.",
    { onRequest: true },
  ),
  "undocumented-path": warning(
    "The example requests {path}, which no request line documents; {done}",
    "Add the path to the HTTP request section, or correct the example.",
  ),
  "other-host": info(
    "The example requests {found}, on another host than {expected}; it was left out",
    "Nothing, where it is a callback or an upload; otherwise correct the host.",
    { onRequest: true },
  ),
  "missing-base-url": warning(
    "No documented request of the pages shows a base URL; callers must give one to createClient",
    "Show the whole URL in an example, or set 'baseUrl' in the configuration.",
  ),
  "missing-status": warning(
    "Neither the response section nor an example states a status; any 2xx was accepted",
    "Write 'returns a `200 OK` response code'.",
  ),
  "conflicting-status": warning(
    "The response section says {stated}, but the example shows {shown}; both were accepted",
    "Make both places agree.",
  ),
  "conflicting-answer": warning(
    "The page promises {stated}, but the example shows {shown}; kept {kept}",
    "Make the response section, the annotation and the example agree.",
  ),
  "unknown-answer": warning(
    "The page {found}; the answer was typed as unknown",
    "Link the type of the answer, or write 'does not return anything in the response body'.",
  ),
  "body-on-204": warning(
    "The example shows a body with status 204, which has none; {done}",
    "Remove the body, or correct the status.",
  ),
  "body-without-use": warning(
    "The example of a {method} request has a body; it was left out",
    "Remove the body, or correct the method.",
  ),
  "wrapped-example": info(
    "The example wraps a single {type} in 'value', which services do not do; the object within was used",
    "Show the object itself.",
  ),
  "duplicate-operation": warning(
    "{name} would name functions of several pages; this one was named {chosen} after its file",
    "Give the page a title of its own.",
  ),
};
