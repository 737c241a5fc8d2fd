import { canRequireModules, loadPackage } from "../../load-package.ts";

/** The packages that parse Markdown. */
interface MarkdownPackages {
  readonly remark: typeof import("remark");
  readonly tables: typeof import("micromark-extension-gfm-table");
  readonly tableNodes: typeof import("mdast-util-gfm-table");
}

let imported: MarkdownPackages | undefined;

/** Has to be called before pages are parsed. */
export async function prepareMarkdown(): Promise<void> {
  if (canRequireModules) return;
  imported ??= {
    remark: await import("remark"),
    tables: await import("micromark-extension-gfm-table"),
    tableNodes: await import("mdast-util-gfm-table"),
  };
}

/** Loads them when they are needed, where that can be, as most pages hold nothing but what is plain. */
export function markdownPackages(): MarkdownPackages {
  return (
    imported ?? {
      remark: loadPackage("remark"),
      tables: loadPackage("micromark-extension-gfm-table"),
      tableNodes: loadPackage("mdast-util-gfm-table"),
    }
  );
}
