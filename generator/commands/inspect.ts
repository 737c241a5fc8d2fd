import type { Command } from "commander";
import { pickOptions } from "../options.ts";
import type { PlanOptions } from "../plan-pages.ts";
import { addProjectOptions, chooseProjects, onlyProject, type ProjectFlags } from "./project.ts";
import { terminalOf } from "./report-style.ts";

/** Adds the command that prints what the pages mean. */
export function addInspectCommand(program: Command): void {
  const command = program.command("inspect").description("print the linked model with its evidence as JSON");
  addProjectOptions(command, false).action(async (input: string | undefined, flags: ProjectFlags) => {
    const project = onlyProject(await chooseProjects(flags, { input }));
    const { planOptionNames } = await import("../plan-pages.ts");
    const { inspect } = await import("../explain/inspect.ts");
    const { briefReport } = await import("../diagnostics/report.ts");
    const inspection = await inspect(pickOptions<PlanOptions>(project, planOptionNames));
    process.stdout.write(`${JSON.stringify(inspection, null, 2)}\n`);
    process.stderr.write(briefReport(inspection.diagnostics, terminalOf(process.stderr, "report")));
  });
}
