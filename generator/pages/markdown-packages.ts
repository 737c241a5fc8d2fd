import { loadPackage } from "../load-package.ts";

/** The packages that parse Markdown. */
interface MarkdownPackages {
  readonly remark: typeof import("remark");
  readonly tables: typeof import("micromark-extension-gfm-table");
  readonly tableNodes: typeof import("mdast-util-gfm-table");
}

/** ES modules can be required since Node.js 20.19 and 22.12, unless a flag says otherwise. */
const canRequire = "require_module" in process.features && process.features.require_module === true;

let imported: MarkdownPackages | undefined;

/** Has to be called before pages are parsed. */
export async function prepareMarkdown(): Promise<void> {
  if (canRequire) return;
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
