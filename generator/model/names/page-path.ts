import { posix } from "node:path";
import type { Dialect } from "../../dialects/dialect.ts";
import { decodeText } from "../../http.ts";
import type { Usage } from "./declaration.ts";

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

/**
 * The namespace of a type that is known from a link alone. Names of files start with the namespace, unless that is the
 * default one: `music-song.md` is the page of a song of music, and a link from there to `entity.md` leads out of music.
 */
export function linkedNamespace(target: string, { namespace, origin }: Usage, dialect: Dialect): string {
  const { defaultNamespace } = dialect.pages;
  const prefix = `${namespace
    .slice(defaultNamespace.length + 1)
    .replaceAll(".", "-")
    .toLowerCase()}-`;
  const hasPrefix = (path: string) => (path.split("/").at(-1) ?? "").toLowerCase().startsWith(prefix);
  const isNested = namespace.startsWith(`${defaultNamespace}.`) && hasPrefix(origin.page);
  const path = pagePath(target.split("#", 1)[0] ?? "", origin.page, dialect) ?? target;
  return isNested && !hasPrefix(path) ? defaultNamespace : namespace;
}
