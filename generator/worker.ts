import { prepareMarkdown } from "./pages/markdown-packages.ts";
import { readExpandedPage } from "./pages/page.ts";
import { writeSealed } from "./sealed-file.ts";
import { doJobs } from "./thread.ts";
import type { WorkerJobs } from "./workers.ts";

// The entry of a thread.

const jobs: WorkerJobs = {
  parse: async (tasks) => {
    await prepareMarkdown();
    return tasks.map(({ path, page }) => JSON.stringify(readExpandedPage(path, page)));
  },
  keep: ({ file, lines }) => writeSealed(file, lines),
  // Loaded when it is needed, so that parsing starts at once.
  validators: async (parts) => (await import("./emit/validators-apart.ts")).validatorsApart(parts),
};

doJobs(jobs);
