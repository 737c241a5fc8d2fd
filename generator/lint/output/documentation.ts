import { readFile } from "node:fs/promises";
import { type Code, codes, definitionOf } from "../../diagnostics/diagnostic.ts";
import { defaultSetting } from "../../diagnostics/severities.ts";

/** An example page of a rule. */
export interface ExamplePage {
  /** Below the input folder, with `/` between folders. */
  readonly path: string;
  readonly text: string;
}

/** The documentation of a rule: the file of `docs/rules` that is named after its code. */
export interface RuleDocumentation {
  readonly code: Code;
  /** One sentence: what the rule reports. */
  readonly summary: string;
  /** Why that matters; empty if the summary is enough. */
  readonly reason: string;
  /** Pages of which one breaks the rule. */
  readonly fails: readonly ExamplePage[];
  /** The same pages, fixed. */
  readonly passes: readonly ExamplePage[];
}

/** Reads the documentation of all rules. */
export async function readRules(): Promise<Map<Code, RuleDocumentation>> {
  return new Map(await Promise.all(codes.map(async (code) => [code, await readRule(code)] as const)));
}

async function readRule(code: Code): Promise<RuleDocumentation> {
  const text = await readFile(new URL(`../../../docs/rules/${code}.md`, import.meta.url), "utf8");
  const [introduction = "", fails = "", passes = ""] = text.split(/^## (?:Fails|Passes)$/m);
  const [, summary = "", ...reason] = introduction.trim().split(/\n{2,}/);
  return {
    code,
    summary: summary.replaceAll("\n", " "),
    reason: reason.join("\n\n"),
    fails: pagesIn(fails),
    passes: pagesIn(passes),
  };
}

function pagesIn(text: string): ExamplePage[] {
  return [...text.matchAll(/^(`{4,})md (\S+)\n([\s\S]*?)^\1$/gm)].map(([, , path = "", page = ""]) => ({
    path,
    text: page,
  }));
}

/** All rules with their severity and what they report, one a line. */
export async function listRules(): Promise<string> {
  const rules = await readRules();
  const longest = Math.max(...codes.map((code) => code.length));
  return codes
    .map((code) => {
      const fixable = definitionOf(code).fixable ? "fix" : "";
      return `${code.padEnd(longest)} ${defaultSetting(code).padEnd(7)} ${fixable.padEnd(3)} ${rules.get(code)?.summary}\n`;
    })
    .join("");
}

/** All about a rule, with pages that fail and pages that pass. */
export async function explainRule(code: Code): Promise<string> {
  const { summary, reason, fails, passes } = await readRule(code);
  const { message, help, fixable } = definitionOf(code);
  const setting = defaultSetting(code);
  const paragraphs = [
    `${code} (${setting}${fixable ? ", fixed by --fix" : ""})`,
    summary,
    reason,
    `Reported as: ${message}`,
    `What to do: ${help}`,
    ...fails.map((page) => shown("Fails", page)),
    ...passes.map((page) => shown("Passes", page)),
  ];
  return `${paragraphs.filter((text) => text !== "").join("\n\n")}\n`;
}

function shown(verb: string, { path, text }: ExamplePage): string {
  return `${verb}: ${path}\n\n${text.trimEnd().replace(/^(?=.)/gm, "    ")}`;
}
