import { answerQuestions } from "../thread.ts";
import { readExpandedPage } from "./page.ts";
import type { PageTask } from "./workers.ts";

// The entry of a thread: gets pages, answers with their facts.

answerQuestions((tasks: readonly PageTask[]) =>
  tasks.map(({ path, page }) => JSON.stringify(readExpandedPage(path, page))),
);
