import type { Severity } from "../../diagnostics/definition.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fileOf } from "../page-texts.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Findings as workflow commands of GitHub Actions, which shows them beside the changed lines: one a line.
 *
 * @param root the folder below which the paths of pages start
 */
export function githubText(diagnostics: readonly Diagnostic[], root: string): string {
  return diagnostics
    .map(({ severity, code, message, origin, related = [] }) => {
      const places = related.map((also) => `\n${also.message} (${fileOf(also.origin.page, root)}:${also.origin.line})`);
      const properties = Object.entries({
        file: fileOf(origin.page, root),
        line: `${origin.line}`,
        col: `${origin.column}`,
        title: code,
      }).map(([name, value]) => `${name}=${escaped(value).replaceAll(":", "%3A").replaceAll(",", "%2C")}`);
      return `::${commands[severity]} ${properties.join(",")}::${escaped(message + places.join(""))}\n`;
    })
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
