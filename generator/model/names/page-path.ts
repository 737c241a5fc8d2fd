import { posix } from "node:path";
import { decodeText } from "../../http.ts";
import { memoizePair } from "../../memoize.ts";

/**
 * The path below the input folder that a link leads to; nothing for one that leaves the folder.
 * `/graph/api/resources/x` is how published pages link each other.
 */
export function pagePath(link: string, page: string): string | undefined {
  return link === "" ? page : pathFrom(page.slice(0, Math.max(page.lastIndexOf("/"), 0)), link);
}

/** Pages of a folder link the same pages again and again. */
const pathFrom = memoizePair((folder, link) => {
  const published = /^(?:https?:\/\/[^/]+)?\/(?:[a-z-]+\/)?graph\/api\/(resources\/[\w-]+)/i.exec(link)?.[1];
  const path = (published === undefined ? link.split("?", 1)[0] : `../${published}.md`) ?? "";
  const joined = posix.join(folder, decodeText(path.trim()));
  return joined.startsWith("..") || posix.isAbsolute(path) ? undefined : joined;
});
