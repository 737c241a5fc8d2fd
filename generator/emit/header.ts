import { compareText } from "../diagnostics.ts";
import type { Origin } from "../model/model.ts";
import type { Templates } from "./templates.ts";
import { safeComment } from "./typescript.ts";

/** The comment at the top of a module that was made from pages. Lines are left out, so that edits elsewhere change nothing. */
export function headerOf(origins: readonly Origin[], templates: Templates): string {
  const pages = [...new Set(origins.map(({ page }) => page))].sort(compareText).map(safeComment);
  return templates.render("header", { pages: pages.join(", ") });
}
