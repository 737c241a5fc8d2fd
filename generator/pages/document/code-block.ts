import type { Code, Html, RootContent } from "mdast";
import { diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import type { AnnotationKeys, BlockKind, SectionTitle } from "../../dialects/dialect.ts";
import { type JsonNode, jsonMember } from "../facts/json-facts.ts";
import { parseJson, type TextBlock } from "./json.ts";
import { isContainer, originOf, type PageDocument } from "./sections.ts";

/** A code block, with the annotation before it. */
export interface CodeBlock {
  /** The section that it stands in. */
  readonly section: SectionTitle;
  readonly text: TextBlock;
  readonly annotation?: Annotation;
}

/** The comment before a code block that says what the block is. */
export interface Annotation {
  readonly value: JsonNode;
  readonly origin: Origin;
  readonly keys: AnnotationKeys;
}

/** A text of an annotation, with its place. */
interface AnnotatedText {
  readonly text: string;
  readonly origin: Origin;
}

/**
 * Collects the code blocks of a page, those in lists included. An annotation binds to the next block of its section
 * unless another annotation intervenes.
 */
export function readCodeBlocks(document: PageDocument): CodeBlock[] {
  const keys = document.dialect.annotations;
  return document.sections.flatMap(({ title: section, nodes }) => {
    const blocks: CodeBlock[] = [];
    let annotation: Annotation | undefined;
    const read = (node: RootContent): void => {
      if (isContainer(node)) node.children.forEach(read);
      else if (node.type === "html" && keys && isAnnotation(node.value, keys)) {
        annotation = readAnnotation(document, node, keys);
      } else if (node.type === "code") {
        blocks.push({ section, text: textBlock(document, node), ...(annotation && { annotation }) });
        annotation = undefined;
      }
    };
    nodes.forEach(read);
    return blocks;
  });
}

/** Without its closing fence, a block continues into the headings after it, which are no part of a message. */
function textBlock({ path: page, dialect, diagnostics }: PageDocument, node: Code): TextBlock {
  const { line, column } = originOf(node, page);
  const lastLine = node.position?.end.line ?? line;
  // A block by indentation has no fence line before its text.
  const lines = node.value.split("\n");
  const first = lines.length <= lastLine - line ? line + 1 : line;
  const heading = lines.findIndex((text) => dialect.headings.message.test(text));
  if (heading === -1) return { text: node.value, page, line: first, indent: column - 1 };
  const values = { text: lines[heading]?.trim() ?? "" };
  diagnostics.push(diagnose("unclosed-code-block", { page, line: first + heading, column }, values));
  return { text: lines.slice(0, heading).join("\n"), page, line: first, indent: column - 1 };
}

/** Whether a comment such as `<!-- { "blockType": "request" } -->` is meant as an annotation, even if it is broken. */
function isAnnotation(html: string, { kind }: AnnotationKeys): boolean {
  return html.includes(kind) && /^\s*<!--\s*\{/.test(html) && html.trimEnd().endsWith("-->");
}

/** An annotation that cannot be parsed is a finding and nothing else. */
function readAnnotation(document: PageDocument, node: Html, keys: AnnotationKeys): Annotation | undefined {
  const origin = originOf(node, document.path);
  // The comment's marks become spaces, so that every place in the text is a place on the page.
  const text = node.value.trimEnd().replace("<!--", "    ").slice(0, -"-->".length);
  const { value, diagnostics } = parseJson({ ...origin, text, indent: origin.column - 1 }, "annotation");
  for (const problem of diagnostics) {
    const reason = /\((.*)\)/.exec(problem.message)?.[1] ?? problem.message;
    const done = value === undefined ? "it was ignored" : "it was read leniently";
    document.diagnostics.push(diagnose("invalid-annotation", problem.origin, { reason, done }, [], problem.repairs));
  }
  return value && { value, origin, keys };
}

/** What an annotation says its block is; nothing where it says nothing, or a kind that carries no facts. */
export function annotatedKind({ annotation }: CodeBlock): BlockKind | "other" | undefined {
  const kind = annotationText(annotation, "kind")?.text;
  if (annotation === undefined || kind === undefined) return undefined;
  return blockKinds.find((known) => annotation.keys.kinds[known] === kind) ?? "other";
}

const blockKinds: readonly BlockKind[] = ["resource", "request", "response"];

/** The type that an annotation says its block shows, as written. */
export function annotatedType(annotation: Annotation | undefined): AnnotatedText | undefined {
  const texts = annotation?.keys.type.map((key) => textMember(annotation, key));
  return texts?.find((text) => text !== undefined);
}

/** What an annotation says under one of its keys, if that is text. */
export function annotationText(
  annotation: Annotation | undefined,
  key: "baseType" | "keyProperty" | "kind" | "name",
): AnnotatedText | undefined {
  return annotation && textMember(annotation, annotation.keys[key]);
}

/** A flag of an annotation; absent counts as false. */
export function annotationFlag(annotation: Annotation | undefined, key: "abstract" | "open"): boolean {
  const value = annotation && jsonMember(annotation.value, annotation.keys[key])?.value;
  return value?.kind === "boolean" && value.value;
}

function textMember({ value, origin: { page } }: Annotation, name: string): AnnotatedText | undefined {
  const text = jsonMember(value, name)?.value;
  return text?.kind === "string"
    ? { text: text.value, origin: { page, line: text.line, column: text.column } }
    : undefined;
}
