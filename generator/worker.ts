import { prepareMarkdown } from "./pages/markdown-packages.ts";
import { readExpandedPage } from "./pages/page.ts";
import { writeSealed } from "./sealed-file.ts";
import { storeIn } from "./store.ts";
import { doJobs } from "./thread.ts";
import type { WorkerJobs } from "./workers.ts";

// The entry of a thread.

const jobs: WorkerJobs = {
  parse: async (tasks) => {
    await prepareMarkdown();
    return tasks.map(({ path, page }) => JSON.stringify(readExpandedPage(path, page)));
  },
  keep: ({ file, lines }) => writeSealed(file, lines),
  // The rest is loaded when it is needed, so that parsing starts at once.
  keepBuild: async ({ directory, build }) => (await import("./build-cache.ts")).keepBuild(storeIn(directory), build),
  validators: async (parts) => (await import("./emit/validators-apart.ts")).validatorsApart(parts),
};

doJobs(jobs);
