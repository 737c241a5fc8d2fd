/** Where a statement stands: a page and a place on it. */
export interface Origin {
  /** The page's path below the input folder, with `/` between folders. */
  readonly page: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
}

/**
 * What a finding means for the output.
 * - `error`: something was left out, or a documented example contradicts its page
 * - `warning`: the page was unclear and we guessed
 * - `info`: something was skipped on purpose
 */
export type Severity = "error" | "warning" | "info";

interface Definition {
  readonly severity: Severity;
  /** Says what was found, what was expected and what was done; `{name}` stands for a value. */
  readonly message: string;
  /** What the author of the page can do about it. */
  readonly help: string;
}

const registry = {
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
  "link-without-page": {
    severity: "warning",
    message: "'{target}' is linked as the page of {name}, but is not among the pages; {done}",
    help: "Add the page to the input, or correct the link.",
  },
  "link-case": {
    severity: "info",
    message: "'{target}' was found only as '{found}'; the case of letters was ignored",
    help: "Write the link as the file is named.",
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
  },
  "title-plural": {
    severity: "warning",
    message: "The title says {found}, but the operation takes a single {expected}; it was named after the type",
    help: "Use the singular in the title.",
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
  "conflicting-base": {
    severity: "warning",
    message: "{name} inherits from {found} here, but from {kept} elsewhere; kept {kept}",
    help: "Make both places agree.",
  },
  "guessed-base": {
    severity: "warning",
    message: "{name} states no base, but has the members of {base}; it was taken to inherit from {base}",
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
  "placeholder-value": {
    severity: "info",
    message: "Placeholder {text} stands for {expected} at {pointer}; the example shows no value there",
    help: "Show a value of the documented type.",
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
  "invalid-message": {
    severity: "warning",
    message: "'{text}' does not start an HTTP {what}; the example was left out",
    help: "Start a request with method and URL, a response with HTTP/1.1 and the status.",
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

/** The stable identifier of a kind of finding. */
export type Code = keyof typeof registry;

type Names<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The values that the message of a code takes. */
export type Values<C extends Code> = Readonly<Record<Names<(typeof registry)[C]["message"]>, string>>;

/** A second place that a finding speaks of. */
export interface Related {
  readonly message: string;
  readonly origin: Origin;
}

/** A finding: a plain record that survives a worker, a cache and JSON. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly origin: Origin;
  readonly related?: readonly Related[];
}

/** The longest piece of a page that a message repeats, in characters. */
const longestValue = 100;

/**
 * Makes text from a page fit for one line of a terminal: control and format characters become visible escapes,
 * and what is too long is cut.
 */
function quotable(text: string): string {
  const visible = text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return visible.length > longestValue ? `${visible.slice(0, longestValue)}…` : visible;
}

/**
 * Makes a finding. Severity and wording are the registry's; the caller gives only values and places.
 *
 * @param origin where the page says what the finding is about
 * @param values what the message's `{names}` stand for
 * @param related other places that matter, for instance the other half of a contradiction
 */
export function diagnose<C extends Code>(
  code: C,
  origin: Origin,
  values: Values<C>,
  related: readonly Related[] = [],
): Diagnostic {
  const { severity, message }: Definition = registry[code];
  const lookup = new Map(Object.entries<string>(values));
  return {
    code,
    severity,
    message: message.replace(/\{(\w+)\}/g, (_, name: string) => quotable(lookup.get(name) ?? "")),
    origin,
    ...(related.length > 0 && { related }),
  };
}

/** What the author of a page can do about findings of this code. */
export function helpFor(code: Code): string {
  return registry[code].help;
}

/** Compares two strings by code unit: the only order the output knows, as it depends on no locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Orders findings by page, line, column and code. */
export function compareDiagnostics(left: Diagnostic, right: Diagnostic): number {
  return (
    compareText(left.origin.page, right.origin.page) ||
    left.origin.line - right.origin.line ||
    left.origin.column - right.origin.column ||
    compareText(left.code, right.code) ||
    compareText(left.message, right.message)
  );
}
