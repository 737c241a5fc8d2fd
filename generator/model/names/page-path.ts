import { posix } from "node:path";
import type { Dialect } from "../../dialects/dialect.ts";
import { decodeText } from "../../http.ts";
import { memoizeByObject, memoizePair } from "../../memoize.ts";

/** The path below the input folder that a link leads to; nothing for one that leaves the folder. */
export function pagePath(link: string, page: string, dialect: Dialect): string | undefined {
  return link === "" ? page : pathFrom(dialect)(page.slice(0, Math.max(page.lastIndexOf("/"), 0)), link);
}

/** Pages of a folder link the same pages again and again. */
const pathFrom = memoizeByObject(({ pages }: Dialect) =>
  memoizePair((folder, link) => {
    const published = pages.publishedLink.exec(link)?.[1];
    const path = (published === undefined ? link.split("?", 1)[0] : `../${published}.md`) ?? "";
    const joined = posix.join(folder, decodeText(path.trim()));
    return joined.startsWith("..") || posix.isAbsolute(path) ? undefined : joined;
  }),
);
