import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import type { Dialect, SectionTitle } from "../../dialects/dialect.ts";
import type { CodeBlock } from "../document/code-block.ts";
import { isHeaderName } from "../document/http-message.ts";
import { pageDescription } from "../document/prose.ts";
import type { PageDocument } from "../document/sections.ts";
import { tablesOf } from "../document/table.ts";
import type { HeaderFact, NamedType, OperationFact, PropertyFact, TypeExpression } from "../facts/page-facts.ts";
import { readExamples } from "./examples.ts";
import { readPermissions } from "./permissions.ts";
import { readProperties } from "./property-table.ts";
import { readQueryOptions } from "./query-section.ts";
import { isSentInUrl, readRequestBody } from "./request-body.ts";
import { readRequestLines } from "./request-lines.ts";
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
  const body = readRequestBody(document, diagnostics);
  const response = readResponse(document);
  const queryOptions = readQueryOptions(document);
  const expected = body?.type?.name ?? namedType(response?.type);
  reportPluralTitle(document.dialect, title, origin, expected, diagnostics);
  return {
    title,
    origin,
    description: pageDescription(document, diagnostics),
    permissions: readPermissions(document, diagnostics),
    requestLines: readRequestLines(document, blocksOf("HTTP request"), blocksOf("other"), diagnostics),
    parameters: readParameters(document, diagnostics, "path parameters", "function parameters"),
    callParameters: isSentInUrl(document)
      ? readParameters(document, [], "function parameters", "request body")
      : readParameters(document, [], "function parameters"),
    queryParameters: readParameters(document, [], "query parameters"),
    ...(queryOptions && { queryOptions }),
    headers: readHeaders(document, diagnostics),
    ...(body && { body }),
    ...(response && { response }),
    examples: readExamples(document, blocksOf("examples"), response?.statuses ?? [], diagnostics),
  };
}

function readParameters(
  document: PageDocument,
  diagnostics: Diagnostic[],
  ...titles: readonly SectionTitle[]
): PropertyFact[] {
  return tablesOf(document, diagnostics, ...titles)
    .filter((table) => table.columns.includes("name"))
    .flatMap((table) => readProperties(document.dialect, table, "parameter table", diagnostics));
}

function readHeaders(document: PageDocument, diagnostics: Diagnostic[]): HeaderFact[] {
  const { required } = document.dialect.headers;
  return tablesOf(document, diagnostics, "request headers").flatMap((table) =>
    table.records.flatMap((record) => {
      const name = record.cells.get("name");
      const words = record.cells.get("value") ?? record.cells.get("description");
      // "Prefer: outlook.timezone" names a preference besides the header.
      const [bare = ""] = (name?.text ?? "").split(":", 1);
      if (name === undefined || !isHeaderName(bare)) return [];
      const value = words?.text ?? "";
      return [{ name: bare, value, required: required.test(value), origin: name.origin }];
    }),
  );
}

function namedType(type: TypeExpression | undefined): NamedType["name"] | undefined {
  return type?.kind === "named" ? type.name : undefined;
}

/** A title such as "Create users" for an operation that takes one `user`. */
function reportPluralTitle(
  { headings, nouns }: Dialect,
  title: string,
  origin: Origin,
  type: string | undefined,
  diagnostics: Diagnostic[],
): void {
  const [verb = "", noun = "", ...more] = title.split(" ");
  if (type === undefined || more.length > 0 || !headings.singularVerbs.has(verb.toLowerCase())) return;
  if (noun.toLowerCase() === `${type}${nouns.pluralEnding}`.toLowerCase()) {
    const place = { ...origin, column: origin.column + "# ".length + verb.length + 1 };
    diagnostics.push(diagnose("title-plural", place, { found: noun, expected: type }));
  }
}
