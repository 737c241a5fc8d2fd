import { carriesBody } from "../../http.ts";
import { proseOf } from "../descriptions/description.ts";
import { type CodeBlock, readCodeBlocks } from "../document/code-block.ts";
import { readCurl } from "../document/curl.ts";
import { lineOrigin, opensJson, readJson } from "../document/http-message.ts";
import { paragraphs } from "../document/prose.ts";
import type { PageDocument, Section } from "../document/sections.ts";
import { type TableWithProse, tablesWithProse } from "../document/table-prose.ts";
import type {
  BodyFact,
  ExampleFact,
  OperationFact,
  PageFacts,
  PropertyFact,
  RequestExampleFact,
  RequestLineFact,
  Source,
} from "../facts/page-facts.ts";
import { readProperties } from "./property-table.ts";
import { isRequestLines, readRequestBlock } from "./request-lines.ts";
import { isOfAnswer, readAnswer, resourceOf, statedStatuses, withoutDeepParts } from "./section-answer.ts";

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
  const lines = blocks
    .filter((block) => isRequestLines(block, dialect.requestLine))
    .flatMap((block) => readRequestBlock(document, block));
  const [line] = lines;
  if (line === undefined) return undefined;
  const isSent = carriesBody(line.method);
  const tables = tablesWithProse(section.nodes, document);
  const answered = tables.filter((table) => isOfAnswer(table, dialect));
  const asked = tables.filter((table) => !answered.includes(table));
  const rows = rowsOf(asked, isSent ? "request body table" : "parameter table", document);
  const requestLines = withoutSamples(lines, rows);
  const inPath = new Set(
    requestLines.flatMap(({ target }) => [...target.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)),
  );
  const parameters = rows.filter(({ name }) => inPath.has(name));
  const others = rows.filter(({ name }) => !inPath.has(name));
  const prose = paragraphs(section.nodes, document);
  const [description] = prose;
  const statuses = statedStatuses(prose, dialect);
  const success = statuses.find((status) => status !== 204);
  const examples = readSectionExamples(document, blocks, requestLines, success);
  const [shown] = examples.flatMap(({ responses }) => responses.flatMap(({ body }) => body?.json ?? []));
  const members = withoutDeepParts(rowsOf(answered, "property table", document), document.diagnostics);
  const resource = resourceOf(line.target, false, dialect);
  const response = readAnswer({ line, section, prose, statuses, shown, members }, document);
  return {
    ...titleOf(section, document),
    ...(resource !== undefined && { resource }),
    origin: section.origin,
    description: description === undefined ? "" : proseOf(dialect, description.runs),
    permissions: [],
    requestLines,
    parameters,
    callParameters: [],
    queryParameters: isSent ? [] : others,
    headers: [],
    ...(isSent && others[0] !== undefined && { body: { origin: others[0].origin, members: others.map(asBodyRow) } }),
    ...(response && { response }),
    examples,
  };
}

/** Without lines that only show how the options of a table are sent with the path of another line. */
function withoutSamples(lines: readonly RequestLineFact[], rows: readonly PropertyFact[]): RequestLineFact[] {
  const described = new Set(rows.map(({ name }) => name));
  return lines.filter(({ method, target }) => {
    const { path, query } = readQuery(target);
    const isPlain = lines.some((other) => other.method === method && other.target === path);
    return query.length === 0 || !isPlain || !query.every((name) => described.has(name));
  });
}

function readQuery(target: string) {
  const [path = "", query = ""] = target.split("?", 2);
  return {
    path,
    query: query
      .split("&")
      .flatMap((pair) => pair.split("=", 1))
      .filter((name) => name !== ""),
  };
}

/** The heading, after the one above it where it only goes on with that; else the one above tells alike headings apart. */
function titleOf(section: Section, { dialect, sections }: PageDocument): Pick<OperationFact, "title" | "group"> {
  const { heading, depth } = section;
  const above = sections.slice(0, sections.indexOf(section)).findLast((other) => other.depth < depth);
  if (above === undefined || above.depth < 2) return { title: heading };
  if (!dialect.headings.continuation.test(heading)) return { title: heading, group: above.heading };
  return { title: `${above.heading} ${heading.charAt(0).toLowerCase()}${heading.slice(1)}` };
}

function rowsOf(tables: readonly TableWithProse[], source: Source, document: PageDocument): PropertyFact[] {
  return tables.flatMap(({ table }) => (table === undefined ? [] : readProperties(document, table, source)));
}

function asBodyRow(row: PropertyFact): PropertyFact {
  return { ...row, source: "request body table" };
}

/** Calls of curl are requests, and JSON is what the one before it answers. */
function readSectionExamples(
  document: PageDocument,
  blocks: readonly CodeBlock[],
  lines: readonly RequestLineFact[],
  status = 200,
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
      examples.at(-1)?.responses.push({ status, headers: [], origin, body });
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
