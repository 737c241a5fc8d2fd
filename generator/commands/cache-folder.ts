import envPaths from "env-paths";
import findCacheDirectory from "find-cache-directory";

const name = "apidocs-typescript";

/** Where runs keep what the next one can use: with the packages of the project, or else with the user's caches. */
export function cacheFolder(): string {
  return findCacheDirectory({ name }) ?? envPaths(name, { suffix: "" }).cache;
}
