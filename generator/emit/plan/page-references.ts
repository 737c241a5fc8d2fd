import { posix } from "node:path";

/**
 * How a comment refers to a page. Editors cut the path of a tag at its first slash, unless it is marked as code.
 *
 * @param page the page's path below the input folder
 * @param docsUrl the URL of published pages, in which `{page}` is the name of the file, and `{path}` its path below the
 *   input folder, both without extension
 */
export function pageReference(page: string, docsUrl?: string): string {
  if (docsUrl === undefined) return `\`${page.replaceAll("`", "'")}\``;
  const path = page.replace(/\.[^./]*$/, "");
  const encoded = path.split("/").map(encodeURIComponent);
  return docsUrl
    .replaceAll("{path}", () => encoded.join("/"))
    .replaceAll("{page}", () => posix.basename(encoded.join("/")));
}
