import type { Command } from "commander";
import { defaults } from "../configuration/defaults.ts";
import { type LoadedProject, loadProjects } from "../configuration/load.ts";
import { inputError } from "../diagnostics/input-error.ts";

import { didYouMean } from "../diagnostics/suggest.ts";

/** The flags that choose projects. */
export interface ProjectFlags {
  readonly config?: string;
  readonly project?: string;
  readonly corrections?: string;
  /** Commander's flag for `--no-cache`. */
  readonly cache: boolean;
}

/** What a command works on: the configuration, overruled by the command line. */
export interface ChosenProject extends LoadedProject {
  readonly input: string;
  readonly output: string;
}

/** Adds the input, and the flags that say which project of the configuration is meant. */
export function addConfigurationOptions(command: Command): Command {
  return command
    .argument("[input]", `a folder of pages, or one page (default: ${defaults.input})`)
    .option("--config <file>", "the configuration (default: apidocs.config.ts, .js, .mjs or .json)")
    .option("--project <name>", "the project of the configuration (default: all)")
    .option("--no-cache", "neither use nor update the cache of pages that were read before");
}

/** Adds the flags that {@link chooseProjects} takes, and the input. */
export function addProjectOptions(command: Command): Command {
  return addConfigurationOptions(command).option(
    "--corrections <file>",
    "the file that overrules the pages (default: apidocs.corrections.json)",
  );
}

/**
 * The projects to work on. What the command line says wins over the configuration; where that has several projects, it
 * has to say which one it means.
 *
 * @param named what the command line says of input and output
 * @throws an input error for a configuration that is wrong, and for a project that it does not have
 */
export async function chooseProjects(
  { config, project: wanted, corrections }: ProjectFlags,
  named: {
    readonly input?: string | undefined;
    readonly output?: string | undefined;
    readonly templates?: string | undefined;
  },
): Promise<readonly ChosenProject[]> {
  const projects = await loadProjects(config, corrections);
  const names = projects.flatMap(({ name }) => name ?? []);
  const chosen = wanted === undefined ? projects : projects.filter(({ name }) => name === wanted);
  if (wanted !== undefined && chosen.length === 0) {
    const known = names.length === 0 ? "the configuration names none" : `there are ${names.join(", ")}`;
    throw inputError(`There is no project "${wanted}": ${known}${didYouMean(wanted, names)}`);
  }
  const flags = Object.entries({ ...named, corrections }).filter(([, value]) => value !== undefined);
  if (chosen.length > 1 && flags.length > 0) {
    const [[flag]] = [flags[0] ?? [""]];
    throw inputError(`The ${flag} can be given for one project only; choose one of ${names.join(", ")} by --project`);
  }
  return chosen.map((project) => ({ ...defaults, ...project, ...Object.fromEntries(flags) }));
}

/**
 * The project of a command that prints one answer.
 *
 * @throws an input error where there are several
 */
export function onlyProject(projects: readonly ChosenProject[]): ChosenProject {
  const [only, ...others] = projects;
  if (only !== undefined && others.length === 0) return only;
  throw inputError(`Choose one of ${projects.map(({ name }) => name).join(", ")} by --project`);
}
