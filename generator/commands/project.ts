import type { Command } from "commander";
import findCacheDirectory from "find-cache-directory";
import { defaults } from "../configuration/defaults.ts";
import { dialectNames, dialectOf } from "../configuration/dialect.ts";
import { type LoadedProject, loadProjects } from "../configuration/load.ts";
import { inputError } from "../diagnostics/input-error.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { Artefact } from "../emit/artefacts.ts";
import { exists } from "../files.ts";

/** The flags that choose projects. */
export interface ProjectFlags {
  readonly config?: string;
  readonly project?: string;
  readonly corrections?: string;
  readonly dialect?: string;
  /** Commander's flag for `--no-cache`. */
  readonly cache: boolean;
}

/** A project of the configuration, with the options of the command line. */
export interface ChosenProject extends Omit<LoadedProject, "dialect"> {
  readonly input: string;
  readonly output: string;
  readonly dialect: Dialect;
  /** The cache folder; absent with `--no-cache`. */
  readonly cache?: string;
}

/**
 * Adds the input, and the flags that say which project of the configuration is meant.
 *
 * @param takesAll whether the command works on several projects
 */
export function addConfigurationOptions(command: Command, takesAll: boolean): Command {
  return command
    .argument("[input]", `a folder of pages, or one page (default: ${defaults.input})`)
    .option("--config <file>", "the configuration (default: apidocs.config.ts, .js, .mjs or .json)")
    .option("--project <name>", `the project of the configuration (default: ${takesAll ? "all" : "the only one"})`)
    .option(
      "--dialect <name>",
      `how the pages are written: ${dialectNames.join(", ")} (default: ${defaults.dialect.name})`,
    )
    .option("--no-cache", "neither use nor update the cache");
}

/** Adds the flags that {@link chooseProjects} takes, and the input. */
export function addProjectOptions(command: Command, takesAll: boolean): Command {
  return addConfigurationOptions(command, takesAll).option(
    "--corrections <file>",
    "the file of corrections (default: apidocs.corrections.json)",
  );
}

/**
 * The projects to work on: those of the configuration, or the one that the command line names. Options of the command
 * line win over those of the configuration, and need a single project.
 *
 * @param named the options that the command line names
 * @throws an input error for a configuration that is wrong, and for a project that it does not have
 */
export async function chooseProjects(
  { config, project: wanted, corrections, dialect, cache: usesCache }: ProjectFlags,
  named: {
    readonly input?: string | undefined;
    readonly output?: string | undefined;
    readonly templates?: string | undefined;
    readonly emit?: readonly Artefact[] | undefined;
    readonly include?: readonly string[] | undefined;
    readonly exclude?: readonly string[] | undefined;
  },
): Promise<readonly ChosenProject[]> {
  const projects = await loadProjects(config, corrections);
  const names = projects.flatMap(({ name }) => name ?? []);
  const chosen = wanted === undefined ? projects : projects.filter(({ name }) => name === wanted);
  if (wanted !== undefined && chosen.length === 0) {
    const known = names.length === 0 ? "the configuration names none" : `there are ${names.join(", ")}`;
    throw inputError(`There is no project "${wanted}": ${known}${didYouMean(wanted, names)}`);
  }
  const flags = Object.entries({ ...named, corrections, dialect }).filter(([, value]) => value !== undefined);
  if (chosen.length > 1 && flags.length > 0) {
    throw inputError(
      `The ${flags[0]?.[0]} can be given for one project only; choose one of ${names.join(", ")} by --project`,
    );
  }
  const cache = usesCache && { cache: await cacheFolder() };
  return chosen.map((project) => {
    const options = { ...defaults, ...project, ...Object.fromEntries(flags), ...cache };
    if (project.input === undefined && named.input === undefined) requireDefaultInput();
    return { ...options, dialect: dialectOf(options.dialect) };
  });
}

/** Explains the default to those who did not ask for it. */
function requireDefaultInput(): void {
  if (exists(defaults.input)) return;
  throw inputError(
    `There is no folder ${defaults.input}, which is the default; name the folder of the pages, or run "apidocs-typescript init" to look for it`,
  );
}

/** The cache folder of the packages of the working directory, or else the user's. */
async function cacheFolder(): Promise<string> {
  const name = "apidocs-typescript";
  return findCacheDirectory({ name }) ?? (await import("env-paths")).default(name, { suffix: "" }).cache;
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
