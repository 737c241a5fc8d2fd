import findCacheDirectory from "find-cache-directory";
import type { ProjectFlags } from "./project.ts";

const name = "apidocs-typescript";

/** The cache folder: with the packages of the project, or else with the user's caches; none with `--no-cache`. */
export async function chosenCache({ cache }: ProjectFlags): Promise<string | undefined> {
  if (!cache) return undefined;
  return findCacheDirectory({ name }) ?? (await import("env-paths")).default(name, { suffix: "" }).cache;
}
