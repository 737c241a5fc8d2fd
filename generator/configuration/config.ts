import type { RuleSettings } from "../diagnostics/severities.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { Artefact, ImportExtension } from "../emit/artefacts.ts";

/** The options of a project, or of all projects. Paths are relative to the configuration file. */
export interface ProjectOptions {
  /** A folder of pages, or one page; `input-docs` by default. */
  readonly input?: string;
  /** How the pages are written: `microsoft-graph` by default, or what `defineDialect` returns. */
  readonly dialect?: string | Dialect;
  /** The folder to write to; `generated` by default. Two projects cannot share one. */
  readonly output?: string;
  /**
   * The base URL of requests, for instance `https://graph.microsoft.com/v1.0`, instead of the one that the pages show.
   * The base URL of a client still wins.
   */
  readonly baseUrl?: string;
  /**
   * Where the pages are published, for instance `https://docs.example.com/api/{page}`, so that comments can link to them:
   * `{page}` stands for the name of a page's file, `{path}` for its path below the input, both without extension.
   */
  readonly docsUrl?: string;
  /**
   * How the modules of the output name each other: `.js` by default, `.ts` for Deno and for Node.js without a build,
   * and nothing for bundlers that look for files themselves.
   */
  readonly importExtension?: ImportExtension;
  /**
   * The paths of pages below the input, or names of request functions, with wildcards, of which something is generated:
   * `["api/user-*.md", "resources/user.md", "list*"]`. What these need is generated, too. Everything by default.
   */
  readonly include?: readonly string[];
  /** What is left out of that, in the same way. A selection never changes the names of what is generated. */
  readonly exclude?: readonly string[];
  /** What to generate; all but `openapi`, `openapi-yaml` and `mocks` by default. Validators, requests and mocks need the models. */
  readonly emit?: readonly Artefact[];
  /**
   * Whether validators take anything in navigation properties, instead of checking what they lead to; `false` by default.
   * The validators of a type then need no others but those of its own values, and bundle small.
   */
  readonly shallowValidators?: boolean;
  /** A folder of templates that override the built-in ones, file by file. */
  readonly templates?: string;
  /**
   * The file of corrections: JSON, or a module that exports {@link defineCorrections} by default.
   * `apidocs.corrections.json` (or `.ts`, `.js`, `.mjs`) beside the configuration file by default, where there is one.
   */
  readonly corrections?: string;
  /** How severe findings are, by code. */
  readonly rules?: RuleSettings;
}

/** One input with an output of its own. */
export interface Project extends ProjectOptions {
  /** The name for `--project`. It is unique. */
  readonly name: string;
}

/** The default export of `apidocs.config.ts`: the options of one project, or several projects and their shared options. */
export interface Config extends ProjectOptions {
  /** The JSON Schema, for editors. */
  readonly $schema?: string;
  /** Several inputs with outputs of their own. The options beside them apply to all; those of a project win. */
  readonly projects?: readonly Project[];
}

/**
 * Gives a configuration its type, so that editors can complete it. Returns it unchanged.
 *
 * @example
 * export default defineConfig({ input: "docs", output: "src/api" });
 */
export function defineConfig(config: Config): Config {
  return config;
}
