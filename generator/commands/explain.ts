import type { Command } from "commander";
import { Option } from "commander";
import { explain } from "../explain/questions.ts";
import { cacheOption } from "./cache-folder.ts";
import { addProjectOptions, chooseProjects, onlyProject, type ProjectFlags } from "./project.ts";

interface ExplainFlags extends ProjectFlags {
  readonly templates?: string;
  readonly format: "human" | "json";
}

/** In columns, where there is no terminal that has a width. */
const defaultWidth = 80;

/** Adds the command that says why something is generated as it is. */
export function addExplainCommand(program: Command): void {
  const command = program
    .command("explain")
    .description("say why something is generated as it is, and how to correct it")
    .argument("<name>", "type.property, type, the name of a request function, function.member, or an API page");
  addProjectOptions(command)
    .option("--templates <folder>", "templates that override the built-in ones, file by file")
    .addOption(new Option("--format <format>", "how to answer").choices(["human", "json"]).default("human"))
    .action(async (name: string, input: string | undefined, flags: ExplainFlags) => {
      const project = onlyProject(await chooseProjects(flags, { input, templates: flags.templates }));
      const explanation = await explain(name, { ...project, ...(await cacheOption(flags)) });
      if (flags.format === "json") process.stdout.write(`${JSON.stringify(explanation, null, 2)}\n`);
      else {
        // Some terminals say that they have no column at all.
        const width = process.stdout.columns || defaultWidth;
        const color = process.stdout.hasColors?.() ?? false;
        const { explanationText } = await import("../explain/text.ts");
        process.stdout.write(explanationText(explanation, { color, width }));
      }
    });
}
