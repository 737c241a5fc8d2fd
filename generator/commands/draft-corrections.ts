import { join } from "node:path";
import { addDrafts } from "../configuration/corrections/add-drafts.ts";
import { quotableLine } from "../configuration/corrections/quote.ts";
import { inputError } from "../diagnostics/input-error.ts";
import { draftCorrections } from "../model/corrections/draft-corrections.ts";
import { createPageLines, inputRoot } from "../pages/source/page-lines.ts";
import { planPages } from "../plan-pages.ts";
import type { ChosenProject } from "./project.ts";

/**
 * Adds to the corrections of a project a draft for each contradiction of which both places are known.
 *
 * @returns the project with its corrections, so that it is generated without the findings that they answer
 * @throws an input error for input and corrections that cannot be read, and for a file that cannot be written
 */
export async function withDrafts(project: ChosenProject): Promise<ChosenProject> {
  if (project.corrections === undefined && project.name !== undefined) {
    throw inputError(
      `Project ${project.name} names no file of corrections; expected --corrections, or one in its options`,
    );
  }
  const corrections = project.corrections ?? join(project.folder, "apidocs.corrections.json");
  const { model } = await planPages(project);
  const linesOf = createPageLines(await inputRoot(project.input));
  const drafts = draftCorrections(model, (origin) => quotableLine(linesOf, origin));
  const count = await addDrafts(corrections, drafts);
  process.stderr.write(`${corrections}: ${count} drafted\n`);
  return { ...project, ...(count > 0 && { corrections }) };
}
