import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import { contentBody, sentInUrl } from "../../dialects/microsoft-graph/operations.ts";
import {
  betweenRequestLines,
  plainBodyType,
  requiredTable,
  type SectionTitle,
  singularVerbs,
  suppliesBody,
} from "../../dialects/microsoft-graph/vocabulary.ts";
import { annotationText, type CodeBlock } from "../document/code-block.ts";
import { leadDescription, type Prose, prose } from "../document/prose.ts";
import type { PageDocument } from "../document/sections.ts";
import { tablesOf } from "../document/table.ts";
import type {
  HeaderFact,
  NamedType,
  OperationFact,
  PropertyFact,
  RequestBodyFact,
  RequestLineFact,
  TypeExpression,
} from "../facts/page-facts.ts";
import { typeInSentence } from "../type-syntax/type-link.ts";
import { readExamples } from "./examples.ts";
import { readPermissions } from "./permissions.ts";
import { readProperties } from "./property-table.ts";
import { readQueryOptions } from "./query-section.ts";
import { readResponse } from "./response.ts";

/**
 * Reads what an API page says of its operation.
 *
 * @param blocksOf the code blocks of the sections with this title
 */
export function readOperationPage(
  document: PageDocument,
  blocksOf: (title: SectionTitle) => readonly CodeBlock[],
  diagnostics: Diagnostic[],
): OperationFact {
  const origin: Origin = document.heading?.origin ?? { page: document.path, line: 1, column: 1 };
  const title = document.heading?.text ?? "";
  const stated = blocksOf("HTTP request");
  const lines = stated.length > 0 ? stated : blocksOf("other").filter(isRequestLines);
  const requestLines = lines.flatMap((block) => readRequestLines(block, diagnostics));
  const body = readRequestBody(document, diagnostics);
  const response = readResponse(document);
  const queryOptions = readQueryOptions(document);
  reportPluralTitle(title, origin, body?.type?.name ?? namedType(response?.type), diagnostics);
  return {
    title,
    origin,
    description: leadDescription(document, diagnostics),
    permissions: readPermissions(document, diagnostics),
    requestLines,
    parameters: readParameters(document, diagnostics, "path parameters", "function parameters"),
    callParameters: isSentInUrl(document)
      ? readParameters(document, [], "function parameters", "request body")
      : readParameters(document, [], "function parameters"),
    queryParameters: readParameters(document, [], "query parameters"),
    ...(queryOptions && { queryOptions }),
    headers: readHeaders(document, diagnostics),
    ...(body && { body }),
    ...(response && { response }),
    examples: readExamples(blocksOf("examples"), response?.statuses ?? [], document.lines, diagnostics),
  };
}

/** Some authors forget the space. */
const requestLine = /^([A-Z]{3,})(?:\s+|(?=\/))(\S.*)$/;
const headerLine = /^[\w-]+:\s/;

/** Some pages have a section for each way to address the same thing, with a block that is no example. */
function isRequestLines({ annotation, text }: CodeBlock): boolean {
  const kind = annotationText(annotation, "blockType")?.text;
  const lines = text.text.split("\n").filter((line) => line.trim() !== "");
  const isPlain = kind !== "request" && kind !== "response" && lines.length > 0;
  return isPlain && lines.every((line) => requestLine.test(line.trim()));
}

/** Header lines and a body may stand below a request line; they are no request lines. */
function readRequestLines(block: CodeBlock, diagnostics: Diagnostic[]): RequestLineFact[] {
  const facts: RequestLineFact[] = [];
  const lines = block.text.text.split("\n");
  for (const [index, line] of lines.entries()) {
    const text = line.trim() + restOfCall(lines, index);
    const origin: Origin = { page: block.text.page, line: block.text.line + index, column: block.text.indent + 1 };
    if (/^[{[]/.test(text)) break;
    if (text === "" || headerLine.test(text) || betweenRequestLines.test(text)) continue;
    const [, method, target] = requestLine.exec(text) ?? [];
    if (method === undefined || target === undefined || target.startsWith("**")) {
      diagnostics.push(diagnose("invalid-request-line", origin, { text }));
    } else facts.push({ method, target: target.trim(), origin });
  }
  return facts;
}

/** The lines over which a call in a request line goes on; they are blanked, so that they are read once. */
function restOfCall(lines: string[], index: number): string {
  let rest = "";
  const isOpen = (text: string) => text.split("(").length > text.split(")").length;
  for (let at = index + 1; at < lines.length && isOpen(lines[index] + rest); at++) {
    const more = lines[at]?.trim() ?? "";
    if (more === "" || requestLine.test(more)) break;
    rest += more;
    lines[at] = "";
  }
  return rest;
}

function readParameters(
  document: PageDocument,
  diagnostics: Diagnostic[],
  ...titles: readonly SectionTitle[]
): PropertyFact[] {
  return tablesOf(document, diagnostics, ...titles)
    .filter((table) => table.columns.includes("name"))
    .flatMap((table) => readProperties(table, "parameter table", diagnostics));
}

function isSentInUrl(document: PageDocument): boolean {
  return prose(document, "request body").some(({ text }) => sentInUrl.test(text));
}

function readHeaders(document: PageDocument, diagnostics: Diagnostic[]): HeaderFact[] {
  return tablesOf(document, diagnostics, "request headers").flatMap((table) =>
    table.records.flatMap((record) => {
      const name = record.cells.get("name");
      const words = record.cells.get("value") ?? record.cells.get("description");
      // "Prefer: outlook.timezone" names a preference besides the header.
      const [bare = ""] = (name?.text ?? "").split(":", 1);
      if (name === undefined || !/^[!#$%&'*+.^_`|~\w-]+$/.test(bare)) return [];
      const value = words?.text ?? "";
      return [{ name: bare, value, required: /\brequired\b/i.test(value), origin: name.origin }];
    }),
  );
}

function readRequestBody(document: PageDocument, diagnostics: Diagnostic[]): RequestBodyFact | undefined {
  const sentences = prose(document, "request body");
  const members: PropertyFact[] = tablesOf(document, diagnostics, "request body")
    .filter((table) => table.columns.includes("name"))
    .flatMap((table) => readProperties(table, "request body table", diagnostics));
  const claim = sentences.find(({ text }) => requiredTable.test(text));
  const type = sentences.map(bodyType).find((named) => named !== undefined);
  const origin = sentences[0]?.origin ?? members[0]?.origin;
  const content = sentences.some(({ text }) => contentBody.test(text));
  if (origin === undefined || (type === undefined && members.length === 0 && !content)) return undefined;
  return {
    origin,
    members,
    ...(content && { content }),
    ...(type && { type }),
    ...(claim && { requiredClaim: claim.origin }),
  };
}

function bodyType({ runs, text, origin }: Prose): RequestBodyFact["type"] {
  if (!suppliesBody.test(text)) return undefined;
  for (const [index, run] of runs.entries()) {
    const type = typeInSentence(run, runs[index + 1]);
    if (type?.kind === "named") return { ...type, origin };
  }
  const name = plainBodyType.exec(text)?.[1];
  return name === undefined ? undefined : { name, origin };
}

function namedType(type: TypeExpression | undefined): NamedType["name"] | undefined {
  return type?.kind === "named" ? type.name : undefined;
}

/** A title such as "Create users" for an operation that takes one `user`. */
function reportPluralTitle(title: string, origin: Origin, type: string | undefined, diagnostics: Diagnostic[]): void {
  const [verb = "", noun = "", ...more] = title.split(" ");
  if (type === undefined || more.length > 0 || !singularVerbs.has(verb.toLowerCase())) return;
  if (noun.toLowerCase() === `${type}s`.toLowerCase()) {
    const place = { ...origin, column: origin.column + "# ".length + verb.length + 1 };
    diagnostics.push(diagnose("title-plural", place, { found: noun, expected: type }));
  }
}
