import type { RuleSettings } from "../diagnostics/severities.ts";
import type { Artefact } from "../emit/emitters.ts";

/** What can be said of a project, and of all projects at once. Paths are relative to the configuration file. */
export interface ProjectOptions {
  /** A folder of pages, or one page; `input-docs` by default. */
  readonly input?: string;
  /** The folder to write to; `generated` by default. Two projects cannot share one. */
  readonly output?: string;
  /**
   * The root below which request functions send, for instance `https://graph.microsoft.com/v1.0`, whatever root the
   * pages show. A client that is created with a root of its own still wins.
   */
  readonly baseUrl?: string;
  /** What to generate; everything by default. Validators and requests need the models. */
  readonly emit?: readonly Artefact[];
  /** A folder of templates that override the built-in ones, file by file. */
  readonly templates?: string;
  /**
   * The file that overrules the pages: JSON, or a module that exports {@link defineCorrections} by default.
   * `apidocs.corrections.json` (or `.ts`, `.js`, `.mjs`) beside the configuration file by default, where there is one.
   */
  readonly corrections?: string;
  /** How severe findings are, by code. */
  readonly rules?: RuleSettings;
}

/** One input with an output of its own. */
export interface Project extends ProjectOptions {
  /** What `--project` chooses by. No two projects share one. */
  readonly name: string;
}

/** What `apidocs.config.ts` exports by default: the options of one project, or of several with what they share. */
export interface Config extends ProjectOptions {
  /** Where editors find the JSON Schema of a configuration in JSON. */
  readonly $schema?: string;
  /** Several inputs with outputs of their own. What stands beside them holds for all; their own options win. */
  readonly projects?: readonly Project[];
}

/**
 * Gives a configuration its type, and editors their completion. Returns it as it is.
 *
 * @example
 * export default defineConfig({ input: "docs", output: "src/api" });
 */
export function defineConfig(config: Config): Config {
  return config;
}
