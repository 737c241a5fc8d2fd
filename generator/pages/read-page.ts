import { compareDiagnostics, type Diagnostic, diagnose, type Origin } from "../diagnostics/diagnostic.ts";
import type { BlockKind, Dialect, SectionTitle } from "../dialects/dialect.ts";
import { finishedText } from "./descriptions/description.ts";
import { annotatedKind } from "./document/annotation.ts";
import { type CodeBlock, readCodeBlocks } from "./document/code-block.ts";
import { sectionProse, statedNamespace } from "./document/prose.ts";
import { type PageDocument, parsePage } from "./document/sections.ts";
import type { PageFacts, PageKind } from "./facts/page-facts.ts";
import { readEnumPage, readValueSections } from "./readers/enum-page.ts";
import { readOperationPage } from "./readers/operation-page.ts";
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
    return { path, kind: "conceptual", namespace: dialect.pages.defaultNamespace, types: [], enums: [], diagnostics };
  }
  // An annotation never reaches across a heading, so blocks are read section by section.
  const blocks = document.sections.flatMap(({ title, nodes }) =>
    readCodeBlocks(document, nodes, diagnostics).map((block) => ({ title, block })),
  );
  const kind = pageKind(document, blocks);
  const facts = { path, kind, ...readKind(kind, document, blocks, diagnostics) };
  if (kind !== "conceptual") {
    reportFrontMatter(document, diagnostics);
    reportIncludes(document, diagnostics);
  }
  return { ...facts, diagnostics: diagnostics.sort(compareDiagnostics) };
}

interface PlacedBlock {
  readonly title: SectionTitle;
  readonly block: CodeBlock;
}

function readKind(
  kind: PageKind,
  document: PageDocument,
  blocks: readonly PlacedBlock[],
  diagnostics: Diagnostic[],
): Omit<PageFacts, "path" | "kind" | "diagnostics"> {
  const namespace = statedNamespace(document);
  const own = { namespace: namespace ?? document.dialect.pages.defaultNamespace };
  const sectionEnums = () => readValueSections(document, namespace, diagnostics);
  const blocksOf = (wanted: SectionTitle) => blocks.flatMap(({ title, block }) => (title === wanted ? [block] : []));
  switch (kind) {
    case "resource": {
      const block = resourceBlock(blocks) ?? plainRepresentation(blocks);
      const type = readTypePage(document, block, namespace, diagnostics);
      const others = blocks.flatMap(({ block: other }) =>
        other !== block && annotatedKind(other.annotation) === "resource"
          ? (readTypeBeside(other, namespace, diagnostics) ?? [])
          : [],
      );
      const beside = others.filter(({ name }) => name.toLowerCase() !== type?.name.toLowerCase());
      return { ...own, types: [...(type ? [type] : []), ...beside], enums: sectionEnums() };
    }
    case "enumeration": {
      const enumeration = readEnumPage(document, namespace, diagnostics);
      return { ...own, types: [], enums: enumeration ? [enumeration] : sectionEnums() };
    }
    case "enumeration catalog":
      return { ...own, types: [], enums: sectionEnums() };
    case "operation": {
      const operation = readOperationPage(document, blocksOf, diagnostics);
      const isShown = operation.examples.some(
        ({ request }) => request && !document.dialect.requestLine.noPath.test(request.target),
      );
      if (operation.requestLines.length === 0 && !isShown)
        diagnostics.push(diagnose("missing-request-line", operation.origin, {}));
      return { ...own, types: [], enums: sectionEnums(), operation };
    }
    case "conceptual": {
      const origin: Origin = document.heading?.origin ?? { page: document.path, line: 1, column: 1 };
      diagnostics.push(diagnose("page-skipped", origin, { kind }));
      return { ...own, types: [], enums: [] };
    }
  }
}

/** Annotation first, then heading, then sections; `doc_type` is too often wrong to be asked. */
function pageKind(document: PageDocument, blocks: readonly PlacedBlock[]): PageKind {
  const { headings, pages } = document.dialect;
  const heading = document.heading?.text ?? "";
  const has = (title: SectionTitle) => document.sectionsByTitle.has(title);
  if (has("HTTP request")) return "operation";
  if (headings.enumerationCatalog.test(heading) && has("values")) return "enumeration catalog";
  if (headings.enumeration.test(heading)) return "enumeration";
  if (resourceBlock(blocks) !== undefined) return "resource";
  if (has("members")) return "enumeration";
  if (headings.type.test(heading) && typeSections.some(has)) return "resource";
  if (has("values") || headings.enumerationCatalog.test(heading)) return "enumeration catalog";
  const shows = (kind: BlockKind) => blocks.some(({ block }) => annotatedKind(block.annotation) === kind);
  const isAnswered = has("response") || (pages.operationFolder.test(document.path) && shows("response"));
  return shows("request") && isAnswered ? "operation" : "conceptual";
}

/** Sections that only the page of a type has. */
const typeSections: readonly SectionTitle[] = ["properties", "relationships", "JSON representation", "derived types"];

function resourceBlock(blocks: readonly PlacedBlock[]): CodeBlock | undefined {
  return blocks.find(({ block }) => annotatedKind(block.annotation) === "resource")?.block;
}

/** Some authors show the JSON representation without an annotation that says what it is. */
function plainRepresentation(blocks: readonly PlacedBlock[]): CodeBlock | undefined {
  return blocks.find(
    ({ title, block: { annotation, text } }) =>
      title === "JSON representation" && annotation === undefined && text.text.trimStart().startsWith("{"),
  )?.block;
}

/** Includes that are left were not replaced, as their files are not there. */
function reportIncludes(document: PageDocument, diagnostics: Diagnostic[]): void {
  const { include } = document.dialect.pages;
  const left: number[] = [];
  document.lines.forEach((line, index) => {
    if (line.includes("[!") && include.test(line)) left.push(index + 1);
  });
  if (left.length === 0) return;
  for (const [index, section] of document.sections.entries()) {
    const end = document.sections[index + 1]?.origin.line ?? document.lines.length + 1;
    if (!left.some((line) => line >= section.origin.line && line < end)) continue;
    for (const { origin } of sectionProse(section, document)) {
      const target = include.exec(document.lines[origin.line - 1] ?? "")?.[1];
      if (target !== undefined) diagnostics.push(diagnose("include-not-found", origin, { target }));
    }
  }
}

function reportFrontMatter(document: PageDocument, diagnostics: Diagnostic[]): void {
  const { dialect } = document;
  for (const { key, value, origin } of document.frontMatter) {
    if (dialect.pages.frontMatter.has(key)) finishedText(dialect, value, origin, `front matter '${key}'`, diagnostics);
  }
}
