import type { Command } from "commander";
import { Option } from "commander";
import type { ExplainOptions } from "../explain/explain.ts";
import { pickOptions } from "../options.ts";
import { addProjectOptions, chooseProjects, onlyProject, type ProjectFlags } from "./project.ts";
import { terminalOf } from "./report-style.ts";

interface ExplainFlags extends ProjectFlags {
  readonly templates?: string;
  readonly format: "human" | "json";
}

/** Adds the command that says why something is generated as it is. */
export function addExplainCommand(program: Command): void {
  const command = program
    .command("explain")
    .description("say why something is generated as it is, and how to correct it")
    .argument("<name>", "type.property, type, the name of a request function, function.member, or an API page");
  addProjectOptions(command, false)
    .option("--templates <folder>", "templates that override the built-in ones, file by file")
    .addOption(new Option("--format <format>", "how to answer").choices(["human", "json"]).default("human"))
    .action(async (name: string, input: string | undefined, flags: ExplainFlags) => {
      const project = onlyProject(await chooseProjects(flags, { input, templates: flags.templates }));
      const { explain, explainOptionNames } = await import("../explain/explain.ts");
      const { explanationText } = await import("../explain/text.ts");
      const explanation = await explain(name, pickOptions<ExplainOptions>(project, explainOptionNames));
      process.stdout.write(
        flags.format === "json"
          ? `${JSON.stringify(explanation, null, 2)}\n`
          : explanationText(explanation, terminalOf(process.stdout, "prose")),
      );
    });
}
