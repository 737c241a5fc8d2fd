import { carriesBody } from "../../http.ts";
import { proseOf } from "../descriptions/description.ts";
import { type CodeBlock, readCodeBlocks } from "../document/code-block.ts";
import { readCurl } from "../document/curl.ts";
import { lineOrigin, opensJson, readJson } from "../document/http-message.ts";
import { sentencesOf } from "../document/inline.ts";
import { paragraphs } from "../document/prose.ts";
import type { PageDocument, Section } from "../document/sections.ts";
import { readTables } from "../document/table.ts";
import type {
  BodyFact,
  ExampleFact,
  JsonFact,
  OperationFact,
  PageFacts,
  PropertyFact,
  RequestExampleFact,
  RequestLineFact,
  TypeExpression,
} from "../facts/page-facts.ts";
import { readProperties } from "./property-table.ts";
import { isRequestLines, readRequestBlock } from "./request-lines.ts";
import { denies } from "./response.ts";

/**
 * Reads a page on which each section with a request line is an operation. Each becomes facts of its own, as if it stood
 * on a page of its own: `issues.md#list-issues`.
 */
export function readSectionOperations(document: PageDocument): PageFacts[] {
  const anchors = new Map<string, number>();
  return document.sections.flatMap((section): PageFacts[] => {
    const operation = readOperation(document, section);
    if (operation === undefined) return [];
    const slug = section.heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "");
    const count = anchors.get(slug) ?? 0;
    anchors.set(slug, count + 1);
    return [
      {
        path: `${document.path}#${slug}${count === 0 ? "" : `-${count}`}`,
        kind: "operation",
        namespace: document.dialect.pages.defaultNamespace,
        types: [],
        enums: [],
        operation,
        diagnostics: [],
      },
    ];
  });
}

function readOperation(document: PageDocument, section: Section): OperationFact | undefined {
  const { dialect } = document;
  const blocks = readCodeBlocks({ ...document, sections: [section] });
  const requestLines = blocks
    .filter((block) => isRequestLines(block, dialect.requestLine))
    .flatMap((block) => readRequestBlock(document, block));
  const [line] = requestLines;
  if (line === undefined) return undefined;
  const isSent = carriesBody(line.method);
  const rows = readTables(section.nodes, document)
    .filter(({ columns }) => columns.includes("name"))
    .flatMap((table) => readProperties(document, table, isSent ? "request body table" : "parameter table"));
  const inPath = new Set(
    requestLines.flatMap(({ target }) => [...target.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)),
  );
  const parameters = rows.filter(({ name }) => inPath.has(name));
  const others = rows.filter(({ name }) => !inPath.has(name));
  const examples = readSectionExamples(document, blocks, requestLines);
  const shown = examples.flatMap(({ responses }) => responses.flatMap(({ body }) => body?.json ?? []))[0];
  const type = shown && answeredType(line, shown, document);
  const prose = paragraphs(section.nodes, document);
  const [description] = prose;
  const denial = prose.find(({ text }) => sentencesOf(text).some((sentence) => denies(sentence, dialect.response)));
  return {
    title: section.heading,
    origin: section.origin,
    description: description === undefined ? "" : proseOf(dialect, description.runs),
    permissions: [],
    requestLines,
    parameters,
    callParameters: [],
    queryParameters: isSent ? [] : others,
    headers: [],
    ...(isSent && others[0] !== undefined && { body: { origin: others[0].origin, members: others.map(asBodyRow) } }),
    ...(type && { response: { origin: shown.origin, statuses: [], type } }),
    ...(shown === undefined && denial && { response: { origin: denial.origin, statuses: [], empty: true } }),
    examples,
  };
}

function asBodyRow(row: PropertyFact): PropertyFact {
  return { ...row, source: "request body table" };
}

/** The type of what an example shows: an object is named after the resource that the path leads to. */
function answeredType(
  { target }: RequestLineFact,
  { value }: JsonFact,
  { dialect, path }: PageDocument,
): TypeExpression | undefined {
  const items = value.kind === "array" ? value.items[0] : value;
  if (items?.kind !== "object") return undefined;
  const segments = (target.split("?", 1)[0] ?? "").split("/").filter((segment) => segment !== "");
  const fixed = segments.filter((segment) => /^\w[\w-]*$/.test(segment));
  const singular = (word: string) => {
    const [plural, ending] = dialect.nouns.singulars.find(([pattern]) => pattern.test(word)) ?? [];
    return plural === undefined ? word : word.replace(plural, ending ?? "");
  };
  const last = fixed.at(-1);
  const plural = fixed.findLast((segment) => singular(segment) !== segment);
  // A value after a list is one of its items; a list that such a path answers is of something else.
  const isOfItem = plural !== undefined && segments[segments.lastIndexOf(plural) + 1]?.startsWith("{");
  const resource = plural === undefined || (isOfItem && plural !== last && value.kind === "array") ? last : plural;
  if (resource === undefined) return undefined;
  const [first = "", ...rest] = singular(resource).split(/[-_]/);
  const name = first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  // The page is the one of the resource, so that the name counts although no table describes the type.
  const named = { kind: "named", name, target: path.slice(path.lastIndexOf("/") + 1) } as const;
  return value.kind === "array" ? { kind: "collection", items: named } : named;
}

/** Calls of curl are requests, and JSON is what the one before it answers. */
function readSectionExamples(
  document: PageDocument,
  blocks: readonly CodeBlock[],
  lines: readonly RequestLineFact[],
): ExampleFact[] {
  const examples: { request?: RequestExampleFact; responses: ExampleFact["responses"][number][] }[] = [];
  for (const block of blocks) {
    const origin = lineOrigin(block.text, 0);
    const call = readCurl(block.text.text, origin);
    if (call !== undefined) {
      const { data, ...request } = call;
      const form = data !== undefined && !carriesBody(request.method) ? data : "";
      const target = withQuery(withoutRoot(request.target, lines), form);
      const body =
        data !== undefined && opensJson(data) ? jsonBody(document, { ...block.text, text: data }) : undefined;
      examples.push({ request: { ...request, target, origin, ...(body && { body }) }, responses: [] });
    } else if (opensJson(block.text.text)) {
      const body = jsonBody(document, block.text);
      if (body === undefined) continue;
      if (examples.length === 0) examples.push({ responses: [] });
      examples.at(-1)?.responses.push({ status: 200, headers: [], origin, body });
    }
  }
  return examples;
}

function jsonBody({ diagnostics }: PageDocument, text: CodeBlock["text"]): BodyFact | undefined {
  const json = readJson(text, "example body", diagnostics);
  return json && { text: text.text.trim(), json };
}

/** A target with further query options; a form that is sent without a body is one of them. */
function withQuery(target: string, query: string): string {
  if (query === "") return target;
  return `${target}${target.includes("?") ? "&" : "?"}${query}`;
}

/** A URL below the root of the service, which request lines leave out, keeps its host: that is part of the base URL. */
function withoutRoot(target: string, lines: readonly RequestLineFact[]): string {
  const first = /^\/[^/{?]+/.exec(lines[0]?.target ?? "")?.[0];
  return first === undefined || target.includes(first) ? target : (target.split("#", 1)[0] ?? target);
}
