import { counted } from "../diagnostics/counted.ts";
import type { Severity } from "../diagnostics/definition.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { GenerateResult } from "../generate.ts";

/** What a summary is about. */
interface SummaryOptions {
  /** The output folder, as the user wrote it. */
  readonly output: string;
  /** Whether nothing was written. */
  readonly check?: boolean;
  /** Whether all findings are shown before the summary. */
  readonly verbose?: boolean;
}

/** One line about a run of `generate`: what happened to the files, and how many findings there are. */
export function summaryLine(result: GenerateResult, options: SummaryOptions): string {
  const findings = countsText(result.diagnostics);
  const hint = options.verbose || findings === "" ? "" : " (--verbose shows all)";
  return [filesText(result, options), findings].filter((part) => part !== "").join("; ") + hint;
}

function filesText({ files }: GenerateResult, { output, check }: SummaryOptions): string {
  const count = (wanted: string) => files.filter(({ change }) => change === wanted).length;
  const unchanged = count("unchanged");
  if (check && unchanged === files.length) return `${output} is up to date`;
  if (check && count("created") === files.length) return `${output} has no output yet; run generate without --check`;
  const changes = ["created", "changed", "deleted", "unchanged"].flatMap((change) =>
    count(change) > 0 ? `${count(change)} ${change}` : [],
  );
  return `${output}${check ? " is stale" : ""}: ${changes.join(", ")}`;
}

/** The number of findings of each severity; empty where there are none. */
export function countsText(diagnostics: readonly Diagnostic[]): string {
  const parts = (["error", "warning", "info"] as const satisfies readonly Severity[]).flatMap((severity) => {
    const count = diagnostics.filter((one) => one.severity === severity).length;
    return count > 0 ? counted(count, severity) : [];
  });
  return parts.join(", ");
}
