import { doJobs } from "../thread.ts";
import { readExpandedPage } from "./page.ts";
import type { PageJobs } from "./workers.ts";

// The entry of a thread.

const jobs: PageJobs = {
  parse: async (tasks) => tasks.map(({ path, page }) => JSON.stringify(readExpandedPage(path, page))),
};

doJobs(jobs);
