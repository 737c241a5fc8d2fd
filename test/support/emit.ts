import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.ts";
import { emitFiles } from "../../generator/emit/emit.ts";
import { planOutput } from "../../generator/emit/plan/plan.ts";
import { runtimeNames } from "../../generator/emit/runtime/runtime.ts";
import { readTemplates } from "../../generator/emit/template-files.ts";
import { link } from "../../generator/model/link.ts";
import type { PageFacts } from "../../generator/pages/facts/page-facts.ts";

const templates = await readTemplates();

/** What is generated from pages that are given in this order: the text of each file, by path. */
export function emitPages(pages: readonly PageFacts[]): Map<string, string> {
  const files = emitFiles(planOutput(link(pages, microsoftGraph), runtimeNames(templates)), templates, {});
  return new Map(files.map(({ path, text }) => [path, text]));
}
