import { createTwoFilesPatch } from "diff";
import type { FileChange } from "../emit/write.ts";
import type { FixedPage } from "../lint/fix/fix.ts";

/** How many lines of the difference of a file are shown. */
const longestDifference = 20;

/** The files of an output that are not as they should be, each with the start of its difference. */
export function staleText(files: readonly FileChange[], output: string): string {
  return files
    .filter(({ change }) => change !== "unchanged")
    .map(({ path, change, before, after }) => {
      const file = `${output}/${path}`;
      const patch = createTwoFilesPatch(file, file, before, after, "on disk", "generated", { context: 1 });
      // The first two lines of a patch repeat the name of the file.
      const lines = patch.trimEnd().split("\n").slice(2);
      const more = lines.length > longestDifference ? [`… ${lines.length - longestDifference} more lines`] : [];
      return [`${file} ${states[change]}`, ...lines.slice(0, longestDifference), ...more].join("\n");
    })
    .join("\n\n");
}

const states: Readonly<Record<FileChange["change"], string>> = {
  created: "is missing",
  changed: "is stale",
  deleted: "is no longer generated",
  unchanged: "",
};

/** The changes that `lint --fix` makes, as a patch. */
export function fixText(fixed: readonly FixedPage[]): string {
  return fixed
    .map(({ path, before, after }) => createTwoFilesPatch(path, path, before, after, "", "", { context: 1 }))
    .map((patch) => `${patch.trimEnd().split("\n").slice(1).join("\n")}\n`)
    .join("");
}
