import { type Diagnostic, diagnose, sortedFindings } from "../diagnostics/diagnostic.ts";
import type { BlockKind, Dialect, SectionTitle } from "../dialects/dialect.ts";
import { finishedText } from "./descriptions/description.ts";
import { annotatedKind, type CodeBlock, readCodeBlocks } from "./document/code-block.ts";
import { statedNamespace } from "./document/prose.ts";
import { originOf, type PageDocument, parsePage } from "./document/sections.ts";
import type { PageFacts, PageKind } from "./facts/page-facts.ts";
import { readEnumPage, readValueSections } from "./readers/enum-page.ts";
import { hasHeadedTypes, readHeadedTypes } from "./readers/headed-types.ts";
import { readOperationPage } from "./readers/operation-page.ts";
import { readSectionOperations } from "./readers/section-operations.ts";
import { readTypeBeside, readTypePage } from "./readers/type-page.ts";
import { type ExpandedPage, expandIncludes, type IncludeReader, relocate } from "./source/include.ts";

/**
 * Reads one page. Content never throws: whatever the text holds, the result is facts and findings.
 *
 * @param path the page's path below the input folder, with `/` between folders
 * @param text the page's text, with any line endings
 * @param dialect how the page is written
 * @param readInclude reads what the page includes; without it, nothing is included
 */
export function readPage(
  path: string,
  text: string,
  dialect: Dialect,
  readInclude: IncludeReader = () => undefined,
): PageFacts {
  return readExpandedPage(path, expandIncludes(path, text, dialect, readInclude), dialect);
}

/** Reads one page whose includes are in their places already; see {@link readPage}. */
export function readExpandedPage(path: string, { text, lines }: ExpandedPage, dialect: Dialect): PageFacts {
  const facts = readText(path, text, dialect);
  if (lines === undefined) return facts;
  const includes = new Set(lines.map(({ page }) => page).filter((page) => page !== path));
  return { ...relocate(facts, lines), includes: [...includes] };
}

function readText(path: string, text: string, dialect: Dialect): PageFacts {
  const document = parsePage(path, text, dialect);
  const { diagnostics } = document;
  if (text.trim() === "") {
    diagnostics.push(diagnose("empty-page", { page: path, line: 1, column: 1 }, {}));
    return emptyPage(path, dialect, diagnostics);
  }
  const blocks = readCodeBlocks(document);
  const sections = dialect.pages.operation === "section" ? readSectionOperations(document) : [];
  if (sections.length > 0)
    return { ...emptyPage(path, dialect, sortedFindings(diagnostics)), kind: "operation", sections };
  const kind = pageKind(document, blocks);
  const facts = { path, kind, ...readKind(kind, document, blocks) };
  if (kind !== "conceptual") {
    for (const { key, value, origin } of document.frontMatter) {
      if (dialect.pages.frontMatter.has(key)) finishedText(document, { text: value, origin }, `front matter '${key}'`);
    }
    reportIncludes(document);
  }
  return { ...facts, diagnostics: sortedFindings(diagnostics) };
}

/** The facts of a page that says nothing. */
export function emptyPage(path: string, { pages }: Dialect, diagnostics: readonly Diagnostic[]): PageFacts {
  return { path, kind: "conceptual", namespace: pages.defaultNamespace, types: [], enums: [], diagnostics };
}

function readKind(
  kind: PageKind,
  document: PageDocument,
  blocks: readonly CodeBlock[],
): Omit<PageFacts, "path" | "kind" | "diagnostics"> {
  const { dialect, diagnostics, heading, path: page } = document;
  const stated = statedNamespace(document);
  const namespace = stated ?? dialect.pages.defaultNamespace;
  switch (kind) {
    case "resource": {
      const block = resourceBlock(blocks) ?? plainRepresentation(blocks);
      const headed = readHeadedTypes(document, stated);
      const titled = dialect.headings.type.exec(heading?.text ?? "")?.[1];
      // A section below the title may have the name of the page's type: it describes the same.
      const isHeaded = headed.types.some(({ name }) => name === titled);
      const type = isHeaded ? undefined : readTypePage(document, block, stated);
      const beside = blocks
        .filter((other) => other !== block && annotatedKind(other) === "resource")
        .flatMap((other) => readTypeBeside(document, other, stated) ?? [])
        .filter(({ name }) => name.toLowerCase() !== type?.name.toLowerCase());
      return {
        namespace,
        types: [...(type ? [type] : []), ...beside, ...headed.types],
        enums: [...readValueSections(document, stated), ...headed.enums],
      };
    }
    case "enumeration": {
      const enumeration = readEnumPage(document, stated);
      return { namespace, types: [], enums: enumeration ? [enumeration] : readValueSections(document, stated) };
    }
    case "enumeration catalog":
      return { namespace, types: [], enums: readValueSections(document, stated) };
    case "operation": {
      const operation = readOperationPage(document, blocks);
      const isShown = operation.examples.some(
        ({ request }) => request && !dialect.requestLine.noPath.test(request.target),
      );
      if (operation.requestLines.length === 0 && !isShown)
        diagnostics.push(diagnose("missing-request-line", operation.origin, {}));
      return { namespace, types: [], enums: readValueSections(document, stated), operation };
    }
    case "conceptual": {
      diagnostics.push(diagnose("page-skipped", heading?.origin ?? { page, line: 1, column: 1 }, { kind }));
      return { namespace, types: [], enums: [] };
    }
  }
}

/** Annotation first, then heading, then sections; `doc_type` is wrong too often to be used. */
function pageKind(document: PageDocument, blocks: readonly CodeBlock[]): PageKind {
  const { headings, pages } = document.dialect;
  const heading = document.heading?.text ?? "";
  const has = (title: SectionTitle) => document.sections.some((section) => section.title === title);
  if (has("HTTP request")) return "operation";
  if (headings.enumerationCatalog.test(heading) && has("values")) return "enumeration catalog";
  if (headings.enumeration.test(heading)) return "enumeration";
  if (resourceBlock(blocks) !== undefined) return "resource";
  if (has("members")) return "enumeration";
  if (headings.type.test(heading) && typeSections.some(has)) return "resource";
  if (has("values") || headings.enumerationCatalog.test(heading)) return "enumeration catalog";
  if (hasHeadedTypes(document)) return "resource";
  const shows = (kind: BlockKind) => blocks.some((block) => annotatedKind(block) === kind);
  const isAnswered = has("response") || (pages.operationFolder.test(document.path) && shows("response"));
  return shows("request") && isAnswered ? "operation" : "conceptual";
}

/** Sections that only the page of a type has. */
const typeSections: readonly SectionTitle[] = ["properties", "relationships", "JSON representation", "derived types"];

function resourceBlock(blocks: readonly CodeBlock[]): CodeBlock | undefined {
  return blocks.find((block) => annotatedKind(block) === "resource");
}

/** Some authors show the JSON representation without an annotation that says what it is. */
function plainRepresentation(blocks: readonly CodeBlock[]): CodeBlock | undefined {
  return blocks.find(
    ({ section, annotation, text }) =>
      section === "JSON representation" && annotation === undefined && text.text.trimStart().startsWith("{"),
  );
}

/** Includes that are left were not replaced, as their files are not there. */
function reportIncludes({ path, dialect, lines, sections, diagnostics }: PageDocument): void {
  for (const node of sections.flatMap(({ nodes }) => nodes)) {
    const origin = originOf(node, path);
    const target = dialect.pages.include.exec(lines[origin.line - 1] ?? "")?.[1];
    if (node.type === "paragraph" && target !== undefined) {
      diagnostics.push(diagnose("include-not-found", origin, { target }));
    }
  }
}
