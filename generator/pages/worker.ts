import { doJobs } from "../thread.ts";
import { prepareMarkdown } from "./markdown-packages.ts";
import { readExpandedPage } from "./page.ts";
import type { PageJobs } from "./workers.ts";

// The entry of a thread.

const jobs: PageJobs = {
  parse: async (tasks) => {
    await prepareMarkdown();
    return tasks.map(({ path, page }) => JSON.stringify(readExpandedPage(path, page)));
  },
};

doJobs(jobs);
