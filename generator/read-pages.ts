import type { PageFacts } from "./pages/facts.ts";
import { createPageReader } from "./pages/read.ts";
import { findSources } from "./pages/sources.ts";
import { createWorkers } from "./workers.ts";

/**
 * Reads all pages of a folder and the folders in it, or a single page.
 *
 * @param input a folder or a `.md` file
 * @returns facts in the order of the pages' paths; a page that cannot be read as text has only a finding
 * @throws an input error where the input is missing, holds no page, or cannot be read
 */
export async function readPages(input: string): Promise<PageFacts[]> {
  const workers = createWorkers();
  const reader = createPageReader({ workers });
  try {
    return await reader.read(await findSources(input, { onCount: reader.start, onSource: reader.ahead }));
  } finally {
    workers.stop();
  }
}
