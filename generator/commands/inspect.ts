import type { Command } from "commander";
import { inspect } from "../explain/questions.ts";
import { cacheOption } from "./cache-folder.ts";
import { addProjectOptions, chooseProjects, onlyProject, type ProjectFlags } from "./project.ts";
import { brief, styleOf } from "./report-style.ts";

/** Adds the command that prints what the pages were understood to mean. */
export function addInspectCommand(program: Command): void {
  addProjectOptions(program.command("inspect").description("print the linked model with its evidence as JSON")).action(
    async (input: string | undefined, flags: ProjectFlags) => {
      const project = onlyProject(await chooseProjects(flags, { input }));
      const { diagnostics, ...model } = await inspect({ ...project, ...(await cacheOption(flags)) });
      process.stdout.write(`${JSON.stringify({ ...model, diagnostics }, null, 2)}\n`);
      const { reportText } = await import("../diagnostics/report.ts");
      process.stderr.write(reportText(diagnostics, await styleOf(project, process.stderr, brief)));
    },
  );
}
