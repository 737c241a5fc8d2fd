import { answerQuestions } from "../thread.ts";
import { prepareMarkdown } from "./markdown-packages.ts";
import { readExpandedPage } from "./page.ts";
import type { PageTask } from "./workers.ts";

// The entry of a thread: gets pages, answers with their facts.

answerQuestions(async (tasks: readonly PageTask[]) => {
  await prepareMarkdown();
  return tasks.map(({ path, page }) => JSON.stringify(readExpandedPage(path, page)));
});
