import { diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import type { SectionTitle } from "../../dialects/dialect.ts";
import type { CodeBlock } from "../document/code-block.ts";
import { isHeaderName } from "../document/http-message.ts";
import { isDeprecated, pageDescription, prose } from "../document/prose.ts";
import { type PageDocument, withoutFindings } from "../document/sections.ts";
import { tablesOf } from "../document/table.ts";
import type { HeaderFact, OperationFact } from "../facts/page-facts.ts";
import { readExamples } from "./examples.ts";
import { readPermissions } from "./permissions.ts";
import { readMembers } from "./property-table.ts";
import { readQueryOptions, readQueryParameters } from "./query-section.ts";
import { readRequestBody } from "./request-body.ts";
import { readRequestLines } from "./request-lines.ts";
import { readResponse } from "./response.ts";

/** What a title such as "song: play" is about, where a notice names it. */
const lastWord = /(\w+)$/;

/** Reads what an API page says of its operation. */
export function readOperationPage(document: PageDocument, blocks: readonly CodeBlock[]): OperationFact {
  const { heading, path: page, dialect } = document;
  const { text: title, origin } = heading ?? { text: "", origin: { page, line: 1, column: 1 } };
  const blocksOf = (wanted: SectionTitle) => blocks.filter(({ section }) => section === wanted);
  const requestLines = readRequestLines(document, blocksOf("HTTP request"), blocksOf("other"));
  const body = readRequestBody(document);
  const response = readResponse(document);
  const queryOptions = readQueryOptions(document);
  const isSentInUrl = prose(document, "request body").some(({ text }) => dialect.requestBody.sentInUrl.test(text));
  const callSections: readonly SectionTitle[] = [
    "function parameters",
    ...(isSentInUrl ? ["request body" as const] : []),
  ];
  const answered = response?.type?.kind === "named" ? response.type.name : undefined;
  reportPluralTitle(document, title, origin, body?.type?.name ?? answered);
  return {
    title,
    origin,
    description: pageDescription(document),
    ...(isDeprecated(document, lastWord) && { deprecated: true }),
    permissions: readPermissions(document),
    requestLines,
    parameters: readMembers(document, "parameter table", "path parameters", "function parameters"),
    callParameters: readMembers(withoutFindings(document), "parameter table", ...callSections),
    queryParameters: readQueryParameters(document),
    ...(queryOptions && { queryOptions }),
    headers: readHeaders(document),
    ...(body && { body }),
    ...(response && { response }),
    examples: readExamples(document, blocks, requestLines, response?.statuses ?? []),
  };
}

function readHeaders(document: PageDocument): HeaderFact[] {
  const { required } = document.dialect.headers;
  return tablesOf(document, "request headers").flatMap((table) =>
    table.records.flatMap((record) => {
      const name = record.cells.get("name");
      // "Prefer: outlook.timezone" names a preference besides the header.
      const [bare = ""] = (name?.text ?? "").split(":", 1);
      if (name === undefined || !isHeaderName(bare)) return [];
      const value = (record.cells.get("value") ?? record.cells.get("description"))?.text ?? "";
      return [{ name: bare, value, required: required.test(value), origin: name.origin }];
    }),
  );
}

/** A title such as "Create users" for an operation that takes one `user`. */
function reportPluralTitle(
  { dialect: { headings, nouns }, diagnostics }: PageDocument,
  title: string,
  origin: Origin,
  type: string | undefined,
): void {
  const [verb = "", noun = "", ...more] = title.split(" ");
  if (type === undefined || more.length > 0 || !headings.singularVerbs.has(verb.toLowerCase())) return;
  if (noun.toLowerCase() === `${type}${nouns.pluralEnding}`.toLowerCase()) {
    const place = { ...origin, column: origin.column + "# ".length + verb.length + 1 };
    diagnostics.push(diagnose("title-plural", place, { found: noun, expected: type }));
  }
}
