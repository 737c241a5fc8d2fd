import findCacheDirectory from "find-cache-directory";

const name = "apidocs-typescript";

/** Where runs keep what the next one can use: with the packages of the project, or else with the user's caches. */
export async function cacheFolder(): Promise<string> {
  return findCacheDirectory({ name }) ?? (await import("env-paths")).default(name, { suffix: "" }).cache;
}
