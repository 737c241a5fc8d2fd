import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { sentencesOf } from "../document/inline.ts";
import type { Prose } from "../document/prose.ts";
import type { PageDocument, Section } from "../document/sections.ts";
import type { TableWithProse } from "../document/table-prose.ts";
import type { JsonNode } from "../facts/json-facts.ts";
import type { JsonFact, PropertyFact, RequestLineFact, ResponseFact, TypeExpression } from "../facts/page-facts.ts";
import { denies } from "./response.ts";
import { readStatuses } from "./response-types.ts";

/** What a section about an operation says of the answer. */
interface AnswerParts {
  readonly line: RequestLineFact;
  readonly section: Section;
  readonly prose: readonly Prose[];
  readonly statuses: readonly number[];
  /** The JSON of the first example. */
  readonly shown: JsonFact | undefined;
  /** The rows of the tables of the answer. */
  readonly members: readonly PropertyFact[];
}

/** Puts together what the example shows, a table lists, and sentences say of the answer. */
export function readAnswer(parts: AnswerParts, document: PageDocument): ResponseFact | undefined {
  const { line, section, prose, statuses, shown, members } = parts;
  const { response } = document.dialect;
  const isTyped = shown !== undefined || members.length > 0;
  const type = isTyped ? answeredType(line, shown?.value, section, document) : undefined;
  const denial = prose.find(({ text }) => sentencesOf(text).some((sentence) => denies(sentence, response)));
  const empty = !isTyped && (denial !== undefined || statuses.includes(204));
  if (type === undefined && !empty && statuses.length === 0) return undefined;
  const origin = shown?.origin ?? members[0]?.origin ?? denial?.origin ?? section.origin;
  return { origin, statuses, ...(type && { type }), ...(members.length > 0 && { members }), ...(empty && { empty }) };
}

/** Whether the paragraph before a table says that it lists what is answered. */
export function isOfAnswer({ sentences }: TableWithProse, { response }: Dialect): boolean {
  return response.members.test(sentences.at(-1)?.text ?? "");
}

/** Names such as `author.address.city` have few parts. */
const mostParts = 10;

/** The rows whose names have no more parts than types should nest; the others are findings. */
export function withoutDeepParts(rows: readonly PropertyFact[], diagnostics: Diagnostic[]): PropertyFact[] {
  return rows.filter(({ name, origin }) => {
    if (name.split(".").length <= mostParts) return true;
    diagnostics.push(diagnose("nested-too-deep", origin, { what: "The name", limit: `${mostParts}` }));
    return false;
  });
}

/** The statuses of the first paragraph that says with which a request succeeds. */
export function statedStatuses(prose: readonly Prose[], { response }: Dialect): readonly number[] {
  const stated = prose.map(({ text }) => {
    const [first = ""] = sentencesOf(text);
    return response.sentence.test(first) && !response.failure.test(first) ? readStatuses(first, response) : [];
  });
  return stated.find(({ length }) => length > 0) ?? [];
}

/**
 * The type of an answer: an object is named after the resource that the path leads to.
 *
 * @param value what an example shows; without one, the heading tells lists
 */
function answeredType(
  { target }: RequestLineFact,
  value: JsonNode | undefined,
  { heading }: Section,
  { dialect, path }: PageDocument,
): TypeExpression | undefined {
  const isList = value === undefined ? dialect.headings.listing.test(heading) : value.kind === "array";
  const item = value?.kind === "array" ? value.items[0] : value;
  if (value !== undefined && item?.kind !== "object") return undefined;
  const name = resourceOf(target, isList, dialect);
  if (name === undefined) return undefined;
  // The page is the one of the resource, so that the name counts although no table describes the type.
  const named = { kind: "named", name, target: path.slice(path.lastIndexOf("/") + 1) } as const;
  return isList ? { kind: "collection", items: named } : named;
}

/** The name of the resource that a path leads to: `/projects/{id}/freeze_periods` leads to a `freezePeriod`. */
export function resourceOf(target: string, isList: boolean, { nouns }: Dialect): string | undefined {
  const segments = (target.split("?", 1)[0] ?? "").split("/").filter((segment) => segment !== "");
  const fixed = segments.filter((segment) => /^\w[\w-]*$/.test(segment));
  const singular = (word: string) => {
    const [plural, ending] = nouns.singulars.find(([pattern]) => pattern.test(word)) ?? [];
    return plural === undefined ? word : word.replace(plural, ending ?? "");
  };
  const last = fixed.at(-1);
  const plural = fixed.findLast((segment) => singular(segment) !== segment);
  // A value after a list is one of its items; a list that such a path answers is of something else.
  const isOfItem = plural !== undefined && segments[segments.lastIndexOf(plural) + 1]?.startsWith("{");
  const resource = plural === undefined || (isOfItem && plural !== last && isList) ? last : plural;
  if (resource === undefined) return undefined;
  const [first = "", ...rest] = singular(resource).split(/[-_]/);
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
