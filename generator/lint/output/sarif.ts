import type { Log, PhysicalLocation, ReportingDescriptor, Result } from "sarif";
import type { Severity } from "../../diagnostics/definition.ts";
import { type Code, codes, type Diagnostic, definitionOf, type Origin } from "../../diagnostics/diagnostic.ts";
import { defaultSetting } from "../../diagnostics/severities.ts";
import { fileOf } from "../page-texts.ts";
import type { RuleDocumentation } from "./documentation.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

/**
 * Findings as a log of SARIF 2.1.0, which code hosts and editors read.
 *
 * @param documentation of all rules
 * @param root the folder below which the paths of pages start
 */
export function sarifText(
  diagnostics: readonly Diagnostic[],
  documentation: ReadonlyMap<Code, RuleDocumentation>,
  root: string,
): string {
  const used = new Set(diagnostics.map(({ code }) => code));
  const rules = codes.filter((code) => used.has(code));
  const indexes = new Map(rules.map((code, index) => [code, index]));
  const descriptors = rules.map((code) => descriptor(code, documentation.get(code)));
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "apidocs-typescript", rules: descriptors } },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic) => result(diagnostic, indexes.get(diagnostic.code) ?? -1, root)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor(code: Code, documentation: RuleDocumentation | undefined): ReportingDescriptor {
  const setting = defaultSetting(code);
  const { severity, help } = definitionOf(code);
  return {
    id: code,
    ...(documentation && { shortDescription: { text: documentation.summary } }),
    help: { text: help },
    defaultConfiguration: { enabled: setting !== "off", level: levels[severity] },
  };
}

function result(diagnostic: Diagnostic, ruleIndex: number, root: string): Result {
  const { code, severity, message, origin, related = [], repairs = [] } = diagnostic;
  const artifactLocation = { uri: uriOf(origin.page, root) };
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: physical(origin, root) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((also, id) => ({
        id,
        message: { text: also.message },
        physicalLocation: physical(also.origin, root),
      })),
    }),
    ...(repairs.length > 0 && {
      fixes: [
        {
          description: { text: definitionOf(code).help },
          artifactChanges: [
            {
              artifactLocation,
              replacements: repairs.map(({ line, column, found, replacement }) => ({
                deletedRegion: { startLine: line, startColumn: column, endColumn: column + found.length },
                ...(replacement !== "" && { insertedContent: { text: replacement } }),
              })),
            },
          ],
        },
      ],
    }),
  };
}

function physical({ page, line, column }: Origin, root: string): PhysicalLocation {
  return { artifactLocation: { uri: uriOf(page, root) }, region: { startLine: line, startColumn: column } };
}

function uriOf(page: string, root: string): string {
  return fileOf(page, root).split("/").map(encodeURIComponent).join("/");
}
