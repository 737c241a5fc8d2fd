import findCacheDirectory from "find-cache-directory";
import type { ProjectFlags } from "./project.ts";

const name = "apidocs-typescript";

/** The cache folder, as an option: with the packages of the project, or else with the user's caches. */
export async function cacheOption({ cache }: ProjectFlags): Promise<{ readonly cache?: string }> {
  if (!cache) return {};
  const folder = findCacheDirectory({ name }) ?? (await import("env-paths")).default(name, { suffix: "" }).cache;
  return { cache: folder };
}
