import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Code, codes, definitionOf } from "../generator/diagnostics/diagnostic.ts";
import { defaultSetting, type RuleSettings } from "../generator/diagnostics/severities.ts";
import { lint } from "../generator/lint/lint.ts";
import { type ExamplePage, readRules } from "../generator/lint/output/documentation.ts";
import { placed, temporaryFolder } from "./support/temporary.ts";

// The pages of each rule's documentation are its test: one of those that fail raises it, those that pass raise nothing.

const rules = await readRules();
const all = Object.fromEntries(codes.map((code) => [code, "warning"] as const));
/** Examples are short, and most show no whole URL. */
const allButBaseUrl = { ...all, "missing-base-url": "off" } as const;

/** What cannot be shown without something else. */
const together: Readonly<Partial<Record<Code, Code>>> = {
  "conflicting-base": "duplicate-type",
  "page-too-large": "page-skipped",
};

async function findingsOn(pages: readonly ExamplePage[], rules: RuleSettings = allButBaseUrl): Promise<string[]> {
  const folder = await temporaryFolder();
  for (const { path, text } of pages) await placed(join(folder, path), bytesOf(text));
  const { diagnostics } = await lint({ input: folder, rules });
  return [...new Set(diagnostics.map(({ code }) => code))].sort();
}

/** Pages that cannot be printed are written down with `⟨text × number⟩` and `⟨byte E9⟩`. */
function bytesOf(text: string): Buffer {
  const repeated = text.replace(/⟨([^⟨⟩]*) × (\d+)⟩/g, (_, piece: string, times: string) =>
    piece.repeat(Number(times)),
  );
  const pieces = repeated.split(/⟨byte ([\dA-F]{2})⟩/);
  return Buffer.concat(pieces.map((piece, at) => Buffer.from(piece, at % 2 === 0 ? "utf8" : "hex")));
}

test("every rule is documented, and nothing else is", async () => {
  const names = await readdir(new URL("../docs/rules/", import.meta.url));
  const documented = names.filter((name) => name !== "README.md").map((name) => name.replace(/\.md$/, ""));
  expect(documented.sort()).toEqual([...codes]);
});

describe.each(codes.map((code) => [code]))("%s", (code) => {
  const rule = rules.get(code);

  test("has a sentence, a page that fails and one that passes", () => {
    expect(rule?.summary).toMatch(/^[A-Z`].*\.$/);
    expect(rule?.fails).not.toEqual([]);
    expect(rule?.passes).not.toEqual([]);
  });

  test("is raised by the page that fails", async () => {
    expect(await findingsOn(rule?.fails ?? [], code === "missing-base-url" ? all : allButBaseUrl)).toEqual(
      [code, together[code]].filter((one) => one !== undefined).sort(),
    );
  });

  test("is not raised by the page that passes, and nor is any other", async () => {
    expect(await findingsOn(rule?.passes ?? [], code === "missing-base-url" ? all : allButBaseUrl)).toEqual([]);
  });
});

test("the table of rules is current", async () => {
  const readme = new URL("../docs/rules/README.md", import.meta.url);
  const text = await readFile(readme, "utf8");
  const current = text.replace(
    /(?<=<!-- rules -->\n)[\s\S]*(?=<!-- \/rules -->)/,
    `\n${ruleTable().replaceAll("$", "$$$$")}\n`,
  );
  if (expect.getState().snapshotState.snapshotUpdateState === "all") await writeFile(readme, current);
  else expect(text).toBe(current);
});

/** The table of all rules in Markdown. */
function ruleTable(): string {
  const rows = codes.map((code) => {
    const setting = defaultSetting(code);
    const fixable = definitionOf(code).fixable ? "yes" : "";
    return `| [\`${code}\`](${code}.md) | ${setting} | ${fixable} | ${rules.get(code)?.summary.replaceAll("|", "\\|")} |\n`;
  });
  return `| rule | by default | \`--fix\` | reports |\n| --- | --- | --- | --- |\n${rows.join("")}`;
}
