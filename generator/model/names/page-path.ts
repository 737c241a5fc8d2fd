import { posix } from "node:path";
import type { Dialect } from "../../dialects/dialect.ts";
import { decodeText } from "../../http.ts";

/** The path below the input folder that a link leads to; nothing for one that leaves the folder. */
export function pagePath(link: string, page: string, dialect: Dialect): string | undefined {
  if (link === "") return page;
  const published = dialect.pages.publishedLink.exec(link)?.[1];
  const path = (published === undefined ? link.split("?", 1)[0] : `../${published}.md`) ?? "";
  const joined = posix.join(posix.dirname(page), decodeText(path.trim()));
  return joined.startsWith("..") || posix.isAbsolute(path) ? undefined : joined;
}

/** The file that a page or a section of one stands in. */
export function fileOf(page: string): string {
  const at = page.indexOf("#");
  return at === -1 ? page : page.slice(0, at);
}
