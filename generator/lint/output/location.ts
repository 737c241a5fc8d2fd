import { join, relative, sep } from "node:path";

/** The path of a page from the folder in which the command runs, with `/` between folders. */
export function fileOf(page: string, root: string): string {
  return relative(process.cwd(), join(root, page)).split(sep).join("/");
}
