import type { Command } from "commander";
import { writeText } from "../files.ts";

interface InitFlags {
  readonly output?: string;
  readonly dryRun?: boolean;
}

/** Adds the command that writes a first configuration. */
export function addInitCommand(program: Command): void {
  program
    .command("init")
    .description("look for reference pages, and write a configuration and npm scripts for them")
    .argument("[input]", "a folder of pages (default: the folder that holds all reference pages)")
    .option("-o, --output <folder>", "where to write what is generated (default: src/api, or generated without src)")
    .option("--dry-run", "show what would be written, and write nothing")
    .action(async (input: string | undefined, { output, dryRun = false }: InitFlags) => {
      const { proposeProject } = await import("../configuration/propose.ts");
      const { files, summary } = await proposeProject({ input, output });
      for (const { path, text } of files) {
        if (dryRun) process.stdout.write(`${path}\n${text}`);
        else await writeText(path, text);
      }
      process.stderr.write(`${summary}\n`);
      if (dryRun) return;
      const names = files.map(({ path }) => path).join(" and ");
      process.stderr.write(`Wrote ${names}. Next: npx apidocs-typescript generate\n`);
    });
}
