import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { styleOf } from "../generator/commands/report-style.ts";
import { type Diagnostic, diagnose } from "../generator/diagnostics/diagnostic.ts";
import { reportText } from "../generator/diagnostics/report.ts";
import { temporaryFolder, writeFiles } from "./support/temporary.ts";

const finding: Diagnostic = diagnose("not-utf-8", { page: "bad.md", line: 1, column: 1 }, { byte: "0xff" });

/** The report of a finding on a terminal of so many columns. */
async function reportOn(columns: number | undefined): Promise<string> {
  const input = await temporaryFolder();
  await writeFiles(input, { "bad.md": "bad\n" });
  const project = { input, corrections: join(input, "none.json") };
  return reportText([finding], await styleOf(project, columns === undefined ? {} : { columns }));
}

describe("a sentence is broken where the terminal ends", () => {
  test("but not where that is not known, whether nothing is said of it or 0", async () => {
    const whole = await reportOn(undefined);
    expect(whole.split("\n")[0]).toBe("bad.md:1:1 error Byte 0xff is not UTF-8; the page was left out not-utf-8");
    expect(await reportOn(0)).toBe(whole);
  });

  test("and nowhere else", async () => {
    const [first = "", second = ""] = (await reportOn(40)).split("\n");
    expect(first).toBe("bad.md:1:1 error Byte 0xff is not UTF-8;");
    expect(second).toBe("  the page was left out not-utf-8");
  });
});
