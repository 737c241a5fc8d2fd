import { compareText } from "../diagnostics/diagnostic.ts";
import { headerOf } from "./header.ts";
import type { OutputFile } from "./plan/plan.ts";
import type { Templates } from "./templates.ts";
import { moduleSpecifier } from "./typescript.ts";

/** The module that exports all others, for those who prefer one import. */
export function indexModule(files: readonly OutputFile[], templates: Templates): OutputFile {
  const path = "index.ts";
  const specifiers = files
    .map((file) => file.path)
    .filter((file) => file.endsWith(".ts"))
    .sort(compareText)
    .map((file) => moduleSpecifier(path, file));
  const header = headerOf([], templates).trim();
  return { path, text: `${header}\n\n${templates.render("index", { specifiers })}` };
}
