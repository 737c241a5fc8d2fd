import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import type { AnnotationKeys, BlockKind, Dialect } from "../../dialects/dialect.ts";
import { type JsonNode, jsonMember } from "../facts/json-facts.ts";
import { parseJson, type TextBlock } from "./json.ts";

/** The comment before a code block that says what the block is. */
export interface Annotation {
  readonly value: JsonNode;
  readonly origin: Origin;
  readonly keys: AnnotationKeys;
}

/** A text of an annotation, with its place. */
export interface AnnotatedText {
  readonly text: string;
  readonly origin: Origin;
}

/**
 * Reads a comment such as `<!-- { "blockType": "request" } -->`.
 *
 * @returns nothing for a comment that is no annotation; one that cannot be parsed is a finding
 */
export function readAnnotation(
  html: string,
  origin: Origin,
  { annotations: keys }: Dialect,
  diagnostics: Diagnostic[],
): Annotation | undefined {
  if (keys === undefined || !isAnnotation(html, keys)) return undefined;
  // The comment's marks become spaces, so that every place in the text is a place on the page.
  const text = html.trimEnd().replace("<!--", "    ").slice(0, -"-->".length);
  const block: TextBlock = { text, page: origin.page, line: origin.line, indent: origin.column - 1 };
  const { value, diagnostics: problems } = parseJson(block, "annotation");
  for (const problem of problems) {
    const reason = /\((.*)\)/.exec(problem.message)?.[1] ?? problem.message;
    const done = value === undefined ? "it was ignored" : "it was read leniently";
    diagnostics.push(diagnose("invalid-annotation", problem.origin, { reason, done }, [], problem.repairs));
  }
  return value === undefined ? undefined : { value, origin, keys };
}

/** Whether a comment is meant as an annotation, even if it cannot be parsed. */
export function isAnnotation(html: string, { kind }: AnnotationKeys): boolean {
  return html.includes(kind) && /^\s*<!--\s*\{/.test(html) && html.trimEnd().endsWith("-->");
}

/** What an annotation says its block is; nothing where it says nothing, or a kind that carries no facts. */
export function annotatedKind(annotation: Annotation | undefined): BlockKind | "other" | undefined {
  const kind = annotation && annotatedText(annotation, annotation.keys.kind)?.text;
  if (annotation === undefined || kind === undefined) return undefined;
  const { kinds } = annotation.keys;
  return blockKinds.find((known) => kinds[known] === kind) ?? "other";
}

const blockKinds: readonly BlockKind[] = ["resource", "request", "response"];

/** The type that an annotation says its block shows, as written. */
export function annotatedType(annotation: Annotation | undefined): AnnotatedText | undefined {
  for (const key of annotation?.keys.type ?? []) {
    const text = annotatedText(annotation, key);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** What an annotation says under one of its keys, if that is text. */
export function annotationText(
  annotation: Annotation | undefined,
  key: "baseType" | "keyProperty" | "name",
): AnnotatedText | undefined {
  return annotation && annotatedText(annotation, annotation.keys[key]);
}

/** A flag of an annotation; absent counts as false. */
export function annotationFlag(annotation: Annotation | undefined, key: "abstract" | "open"): boolean {
  const member = annotation && jsonMember(annotation.value, annotation.keys[key]);
  return member?.value.kind === "boolean" && member.value.value;
}

function annotatedText(annotation: Annotation | undefined, name: string): AnnotatedText | undefined {
  const member = annotation && jsonMember(annotation.value, name);
  if (annotation === undefined || member?.value.kind !== "string") return undefined;
  const { line, column, value } = member.value;
  return { text: value, origin: { page: annotation.origin.page, line, column } };
}
