import type { Dialect } from "../../dialects/dialect.ts";
import type { Prose } from "../document/prose.ts";
import type { PageDocument } from "../document/sections.ts";
import type { RequestBodyFact } from "../facts/page-facts.ts";
import { typeInSentence } from "../type-syntax/type-link.ts";
import { readBodySection } from "./body-tables.ts";

/** Reads what the section about the request body says; nothing where it names no type, member or content. */
export function readRequestBody(document: PageDocument): RequestBodyFact | undefined {
  const { dialect } = document;
  const words = dialect.requestBody;
  const { sentences, members } = readBodySection(document);
  const claim = sentences.find(({ text }) => words.allRequired.test(text));
  const type = sentences.map((sentence) => bodyType(dialect, sentence)).find((named) => named !== undefined);
  const origin = sentences[0]?.origin ?? members[0]?.origin;
  const isComplete = members.length > 0 && sentences.some(({ text }) => words.complete.test(text));
  const content = sentences.some(({ text }) => words.content.test(text));
  if (origin === undefined || (type === undefined && members.length === 0 && !content)) return undefined;
  return {
    origin,
    members,
    ...(content && { content }),
    ...(type && { type }),
    ...(claim && { requiredClaim: claim.origin }),
    ...(isComplete && { complete: true }),
  };
}

function bodyType(dialect: Dialect, { runs, text, origin }: Prose): RequestBodyFact["type"] {
  const { supplies, plainType } = dialect.requestBody;
  if (!supplies.test(text)) return undefined;
  for (const [index, run] of runs.entries()) {
    const type = typeInSentence(dialect, run, runs[index + 1]);
    if (type?.kind === "named") return { ...type, origin };
  }
  const name = plainType.exec(text)?.[1];
  return name === undefined ? undefined : { name, origin };
}
