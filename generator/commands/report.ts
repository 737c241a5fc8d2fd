import type { Command } from "commander";
import { Option } from "commander";
import { writeText } from "../files.ts";
import { pickOptions } from "../options.ts";
import type { ReportOptions } from "../report/report.ts";
import { addProjectOptions, chooseProjects, onlyProject, type ProjectFlags } from "./project.ts";

interface ReportFlags extends ProjectFlags {
  readonly output?: string;
  readonly templates?: string;
  readonly format: "html" | "json";
  readonly compare?: string;
}

/** Adds the command that shows what pages say beside what was made of it. */
export function addReportCommand(program: Command): void {
  const command = program
    .command("report")
    .description("write one HTML file that shows every member beside the line that says so");
  addProjectOptions(command, false)
    .option("-o, --output <file>", "where to write (default: report.html, or the standard output for json)")
    .option("--templates <folder>", "templates that override the built-in ones, file by file")
    .option("--compare <file>", "an earlier report as JSON, to show what has changed since")
    .addOption(new Option("--format <format>", "what to write").choices(["html", "json"]).default("html"))
    .action(async (input: string | undefined, { format, output, compare, templates, ...flags }: ReportFlags) => {
      const project = onlyProject(await chooseProjects(flags, { input, templates }));
      const { readReport, reportOptionNames } = await import("../report/report.ts");
      const { report, sources } = await readReport(pickOptions<ReportOptions>(project, reportOptionNames));
      if (format === "json") {
        const text = `${JSON.stringify(report, null, 2)}\n`;
        if (output === undefined) process.stdout.write(text);
        else await writeText(output, text);
        return;
      }
      const { reportHtml } = await import("../report/html.ts");
      const { readEarlier } = await import("../report/earlier.ts");
      const before = compare === undefined ? undefined : await readEarlier(compare);
      const file = output ?? "report.html";
      await writeText(file, await reportHtml(report, sources, before));
      process.stderr.write(`${file} written\n`);
    });
}
