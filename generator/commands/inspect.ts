import type { Command } from "commander";
import { defaults, inspect } from "../generate.ts";
import { reportText } from "../report.ts";
import { brief, styleOf } from "./report-style.ts";

/** Adds the command that prints what the pages were understood to mean. */
export function addInspectCommand(program: Command): void {
  program
    .command("inspect")
    .description("print the linked model with its evidence as JSON")
    .argument("[input]", "a folder of pages, or one page", defaults.input)
    .action(async (input: string) => {
      const { diagnostics, ...model } = await inspect({ input });
      process.stdout.write(`${JSON.stringify({ ...model, diagnostics }, null, 2)}\n`);
      process.stderr.write(reportText(diagnostics, await styleOf(input, process.stderr, brief)));
    });
}
