import { compareText } from "../diagnostics/diagnostic.ts";
import { memoize, memoizeByObject } from "../memoize.ts";
import type { Origin } from "../model/model.ts";
import { safeComment } from "./doc-comments.ts";
import type { Templates } from "./templates.ts";

/**
 * The comment at the top of a module, with the pages that it was generated from; modules that depend on no page name none.
 * Line numbers are left out, so that an edit elsewhere on a page changes nothing.
 */
export function headerOf(origins: readonly Origin[], templates: Templates): string {
  const pages = [...new Set(origins.map(({ page }) => page))].sort(compareText).map(safeComment);
  return headerIn(templates)(pages.join("\n"));
}

/** Memoised by the pages, one a line: several modules are generated from the same. */
const headerIn = memoizeByObject((templates: Templates) =>
  memoize((lines) => {
    const pages = lines === "" ? [] : lines.split("\n");
    const [page = "", ...more] = pages;
    return templates.render("header", { page: more.length === 0 ? page : "", pages: more.length === 0 ? [] : pages });
  }),
);
