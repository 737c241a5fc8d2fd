import { compareText } from "../diagnostics/diagnostic.ts";
import { headerOf } from "./header.ts";
import type { OutputFile } from "./plan/plan.ts";
import type { Templates } from "./templates.ts";
import { createModule } from "./typescript.ts";

/** The module that exports all others, for those who prefer one import. */
export function indexModule(files: readonly OutputFile[], templates: Templates): OutputFile {
  const module = createModule("index.ts", headerOf([], templates));
  const paths = files.map(({ path }) => path).filter((path) => path.endsWith(".ts"));
  for (const path of paths.sort(compareText)) module.exportAll(path);
  return module.print();
}
