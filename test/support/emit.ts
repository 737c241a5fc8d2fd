import { build } from "../../generator/build.ts";
import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.ts";
import { readTemplates } from "../../generator/emit/template-files.ts";
import type { PageFacts } from "../../generator/pages/facts/page-facts.ts";
import { startStopwatch } from "../../generator/stopwatch.ts";

const templates = await readTemplates();

/** What is generated from pages that are given in this order: the text of each file, by path. */
export function emitPages(pages: readonly PageFacts[]): Map<string, string> {
  const { files } = build(pages, microsoftGraph, [], templates, {}, startStopwatch());
  return new Map(files.map(({ path, text }) => [path, text]));
}
