import { parentPort } from "node:worker_threads";
import { readExpandedPage } from "./page.ts";
import type { PageTask } from "./workers.ts";

// The entry of a thread: gets pages, answers with their facts.

parentPort?.on("message", (tasks: readonly PageTask[]) => {
  parentPort?.postMessage(tasks.map(({ path, page }) => JSON.stringify(readExpandedPage(path, page))));
});
