import type { Code, RootContent } from "mdast";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { type Annotation, isAnnotation, readAnnotation } from "./annotation.ts";
import type { TextBlock } from "./json.ts";
import { originOf, type PageDocument } from "./sections.ts";

/** A code block, with the annotation before it. */
export interface CodeBlock {
  readonly text: TextBlock;
  readonly annotation?: Annotation;
}

/**
 * Collects the code blocks among these nodes, lists included. An annotation binds to the next block unless another
 * annotation intervenes.
 */
export function readCodeBlocks(
  document: PageDocument,
  nodes: readonly RootContent[],
  diagnostics: Diagnostic[],
): CodeBlock[] {
  const { path, dialect } = document;
  const blocks: CodeBlock[] = [];
  let annotation: Annotation | undefined;
  const read = (node: RootContent): void => {
    if (node.type === "list" || node.type === "listItem" || node.type === "blockquote") node.children.forEach(read);
    else if (node.type === "html" && dialect.annotations && isAnnotation(node.value, dialect.annotations)) {
      annotation = readAnnotation(node.value, originOf(node, path), dialect, diagnostics);
    } else if (node.type === "code") {
      blocks.push({ text: textBlock(document, node, diagnostics), ...(annotation && { annotation }) });
      annotation = undefined;
    }
  };
  nodes.forEach(read);
  return blocks;
}

/** Without its closing fence, a block runs into the headings below it, which are no part of a message. */
function textBlock({ path: page, dialect }: PageDocument, node: Code, diagnostics: Diagnostic[]): TextBlock {
  const { line, column } = originOf(node, page);
  const lastLine = node.position?.end.line ?? line;
  // A block by indentation has no fence line above its text.
  const lines = node.value.split("\n");
  const fenceLines = lines.length <= lastLine - line ? 1 : 0;
  const first = line + fenceLines;
  const heading = node.value.includes("#") ? lines.findIndex((text) => dialect.headings.message.test(text)) : -1;
  if (heading === -1) return { text: node.value, page, line: first, indent: column - 1 };
  const values = { text: lines[heading]?.trim() ?? "" };
  diagnostics.push(diagnose("unclosed-code-block", { page, line: first + heading, column }, values));
  return { text: lines.slice(0, heading).join("\n"), page, line: first, indent: column - 1 };
}
