import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { codes, isCode } from "../diagnostics/diagnostic.ts";
import { inputError } from "../diagnostics/input-error.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { importerWithoutModels } from "../emit/artefacts.ts";
import type { Config, Project, ProjectOptions } from "./config.ts";
import { dataExtensions, readDataFile } from "./data-file.ts";
import { type SchemaProblem, throwProblems, validateValue } from "./schema.ts";

/** A project of the configuration. Paths are relative to the working directory. */
export interface LoadedProject extends ProjectOptions {
  /** Absent without a configuration, and for a configuration without projects. */
  readonly name?: string;
  /** The folder of the configuration, or the working directory. */
  readonly folder: string;
}

/**
 * Loads the projects of a configuration.
 *
 * @param file the configuration; by default `apidocs.config.ts`, `.js`, `.mjs` or `.json` in the working directory. If
 *   there is none, the result is one project without options
 * @param corrections the file of corrections, if the command line names one
 * @throws an input error that names the file and the key of everything that is wrong
 */
export async function loadProjects(file?: string, corrections?: string): Promise<readonly LoadedProject[]> {
  const chosen = file ?? onlyFile("apidocs.config", ".");
  if (chosen === undefined) return [withCorrections({ folder: "." }, corrections)];
  const data = await readDataFile(chosen);
  const problems = await validateValue(data.value, "config");
  if (problems.length > 0) throwProblems(chosen, data, problems);
  // The schema guarantees the shape.
  const config = data.value as Config;
  const semantic = [...ruleProblems(config), ...projectProblems(config)];
  if (semantic.length > 0) throwProblems(chosen, data, semantic);
  const folder = relative(".", dirname(resolve(chosen))) || ".";
  const { projects, $schema: _, ...shared } = config;
  if (projects === undefined) return [withCorrections(placed(shared, folder), corrections)];
  return projects.map((project) => placed(merged(shared, project), folder));
}

/**
 * Finds the file of a folder with this name and one of the extensions of data files.
 *
 * @throws an input error if there are several
 */
function onlyFile(stem: string, folder: string): string | undefined {
  const found = dataExtensions.map((extension) => join(folder, stem + extension)).filter((path) => existsSync(path));
  if (found.length > 1) throw inputError(`${found.join(" and ")} are in each other's way; keep one`);
  return found[0];
}

/** Adds the file of corrections: the named one, or the one in the folder. */
function withCorrections(project: LoadedProject, named: string | undefined): LoadedProject {
  const file = named ?? project.corrections ?? onlyFile("apidocs.corrections", project.folder);
  return file === undefined ? project : { ...project, corrections: file };
}

function merged(shared: ProjectOptions, project: Project): Project {
  const rules = { ...shared.rules, ...project.rules };
  return { ...shared, ...project, ...(Object.keys(rules).length > 0 && { rules }) };
}

function placed(project: ProjectOptions, folder: string): LoadedProject {
  const at = (path: string) => relative(".", resolve(folder, path)) || ".";
  const paths = (["input", "output", "templates", "corrections"] as const).flatMap((key) => {
    const path = project[key];
    return path === undefined ? [] : [[key, at(path)]];
  });
  return { ...project, folder, ...Object.fromEntries(paths) };
}

type Place = SchemaProblem["path"];

function eachOptions({ projects = [], ...shared }: Config): (readonly [Place, ProjectOptions])[] {
  return [[[], shared], ...projects.map((project, at) => [["projects", at], project] as const)];
}

function ruleProblems(config: Config): SchemaProblem[] {
  return eachOptions(config).flatMap(([at, { rules = {} }]) =>
    Object.keys(rules)
      .filter((code) => !isCode(code))
      .map((code) => ({
        path: [...at, "rules", code],
        message: `no finding has the code "${code}"${didYouMean(code, codes)}`,
      })),
  );
}

function projectProblems(config: Config): SchemaProblem[] {
  const needs = eachOptions(config).flatMap(([at, { emit = [] }]): SchemaProblem[] => {
    const importer = importerWithoutModels(emit);
    if (importer === undefined) return [];
    return [{ path: [...at, "emit"], message: `${importer} import the models; add "models"` }];
  });
  const { projects = [], output: sharedOutput } = config;
  const names = new Set<string>();
  const outputs = new Map<string, string>();
  const doubles = projects.flatMap(({ name, output = sharedOutput }, at): SchemaProblem[] => {
    const problems: SchemaProblem[] = [];
    const key = resolve(output ?? "generated");
    const other = outputs.get(key);
    if (names.has(name)) problems.push({ path: ["projects", at, "name"], message: `"${name}" is taken` });
    else if (other !== undefined) {
      const message = `"${name}" writes where "${other}" does; expected an output of its own`;
      problems.push({ path: ["projects", at, "output"], message });
    }
    names.add(name);
    outputs.set(key, name);
    return problems;
  });
  return [...needs, ...doubles];
}
