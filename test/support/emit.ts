import { indexModule } from "../../generator/emit/index-module.ts";
import { interfaces } from "../../generator/emit/models/interfaces.ts";
import { permissions } from "../../generator/emit/permissions/permissions.ts";
import { planOutput } from "../../generator/emit/plan/plan.ts";
import { requests } from "../../generator/emit/requests/requests.ts";
import { runtime } from "../../generator/emit/runtime/runtime.ts";
import { readTemplates } from "../../generator/emit/template-files.ts";
import { createTemplates } from "../../generator/emit/templates.ts";
import { validators } from "../../generator/emit/validators/validators.ts";
import { link } from "../../generator/model/link.ts";
import type { PageFacts } from "../../generator/pages/facts/page-facts.ts";

const templates = createTemplates(await readTemplates());

/** What is generated from pages that are given in this order: the text of each file, by path. */
export function emitPages(pages: readonly PageFacts[]): Map<string, string> {
  const plan = planOutput(link(pages));
  const emitters = [interfaces(templates), validators(templates), requests(templates), permissions(templates)];
  const files = [...runtime(templates), ...emitters.flatMap((emit) => [...emit(plan)])];
  return new Map([...files, indexModule(files, templates)].map(({ path, text }) => [path, text]));
}
