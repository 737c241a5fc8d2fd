import type { Diagnostic, Origin } from "../../diagnostics/diagnostic.ts";
import type { JsonNode } from "../../pages/facts/json-facts.ts";
import type { ExampleFact, PageFacts } from "../../pages/facts/page-facts.ts";

/** A documented request, response or JSON representation, by the lines on which it stands. */
export interface DocumentedExample {
  readonly page: string;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** The documented example in which a place lies, if it lies in one. */
export function exampleAt(pages: readonly PageFacts[], { page, line }: Origin): DocumentedExample | undefined {
  const facts = pages.find(({ path }) => path === page);
  return facts && examplesOn(facts).findLast(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
}

function examplesOn({ path, types, operation }: PageFacts): DocumentedExample[] {
  const representations = types.flatMap(({ representation }) =>
    representation ? [placed(path, representation.origin.line, lastLineOf(representation.value) + 1)] : [],
  );
  const messages = (operation?.examples ?? []).flatMap(({ request, responses }) =>
    [...(request ? [request] : []), ...responses].map((message) => messageLines(path, message)),
  );
  return [...representations, ...messages].sort((left, right) => left.firstLine - right.firstLine);
}

type Message = NonNullable<ExampleFact["request"]> | ExampleFact["responses"][number];

function messageLines(page: string, { origin, headers, body }: Message): DocumentedExample {
  const headersEnd = headers.at(-1)?.origin.line ?? origin.line;
  if (body === undefined) return placed(page, origin.line, headersEnd);
  const bodyStart = body.json?.origin.line ?? headersEnd + 1;
  return placed(page, origin.line, bodyStart + body.text.split("\n").length);
}

function placed(page: string, firstLine: number, lastLine: number): DocumentedExample {
  return { page, firstLine, lastLine };
}

function lastLineOf(node: JsonNode): number {
  const parts =
    node.kind === "array" ? node.items : node.kind === "object" ? node.members.map(({ value }) => value) : [];
  return Math.max(node.line, ...parts.map(lastLineOf));
}

/** Whether a place lies in an example. */
export function liesIn({ page, line }: Origin, example: DocumentedExample): boolean {
  return page === example.page && example.firstLine <= line && line <= example.lastLine;
}

/** The pages as if they did not show these examples. */
export function withoutExamples(pages: readonly PageFacts[], ignored: readonly DocumentedExample[]): PageFacts[] {
  return pages.map((page) => {
    const here = ignored.filter((example) => example.page === page.path);
    return here.length === 0 ? page : withoutThose(page, here);
  });
}

function withoutThose(page: PageFacts, ignored: readonly DocumentedExample[]): PageFacts {
  const isShown = ({ origin }: { readonly origin: Origin }) => !ignored.some((example) => liesIn(origin, example));
  const { operation } = page;
  const examples = (operation?.examples ?? []).map(
    ({ request, responses }): ExampleFact => ({
      ...(request && isShown(request) && { request }),
      responses: responses.filter(isShown),
    }),
  );
  const shown = examples.filter(({ request, responses }) => request !== undefined || responses.length > 0);
  const types = page.types.map(({ representation, ...type }) =>
    representation && isShown(representation) ? { ...type, representation } : type,
  );
  const diagnostics: readonly Diagnostic[] = page.diagnostics.filter(isShown);
  return { ...page, types, diagnostics, ...(operation && { operation: { ...operation, examples: shown } }) };
}
