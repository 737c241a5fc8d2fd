import { existsSync } from "node:fs";
import { posix } from "node:path";
import { counted } from "../diagnostics/counted.ts";
import { inputError } from "../diagnostics/input-error.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { readText } from "../files.ts";
import type { PageFacts } from "../pages/facts/page-facts.ts";
import { describesSomething, readInput, requireReference } from "../read-input.ts";
import { dataExtensions } from "./data-file.ts";
import { defaults } from "./defaults.ts";
import { dialectNames, dialectOf } from "./dialect.ts";

/** A file to write, below the working directory. */
export interface ProposedFile {
  readonly path: string;
  readonly text: string;
}

/** What the user has decided already. */
interface Decisions {
  readonly input: string | undefined;
  readonly output: string | undefined;
}

/**
 * Proposes a configuration for the reference pages of the working directory, and scripts for its `package.json`.
 *
 * @returns the files to write, and one line about what the pages hold
 * @throws an input error where there is a configuration already, and where no page describes a type or an operation
 */
export async function proposeProject(decisions: Decisions): Promise<{ files: ProposedFile[]; summary: string }> {
  const present = dataExtensions.map((extension) => `apidocs.config${extension}`).find((path) => existsSync(path));
  if (present !== undefined) throw inputError(`${present} is there already; change it, or remove it first`);
  const root = decisions.input ?? ".";
  const { dialect, pages, reference } = await readBest(root);
  await requireReference(pages, root, dialect);
  const input = decisions.input ?? commonFolder(reference.map(({ path }) => path));
  const output = decisions.output ?? (existsSync("src") ? "src/api" : defaults.output);
  const described = reference.flatMap((page) => [page, ...(page.sections ?? [])]);
  const operations = described.filter(({ operation }) => operation !== undefined).length;
  const config = {
    $schema: "./node_modules/apidocs-typescript/generator/configuration/config.schema.json",
    input,
    output,
    ...(dialect !== defaults.dialect && { dialect: dialect.name }),
    ...(operations === 0 && { emit: ["models", "validators"] }),
    ...((await importsTypeScript()) && { importExtension: ".ts" }),
  };
  const configuration = { path: "apidocs.config.json", text: `${JSON.stringify(config, null, 2)}\n` };
  const files = [configuration, ...(existsSync("package.json") ? [await withScripts("package.json")] : [])];
  const counts = [counted(countTypes(described), "type"), counted(operations, "operation")];
  const what = counts.filter((count) => !count.startsWith("0 ")).join(" and ");
  const summary = `${input}: ${what} on ${counted(reference.length, "page")} of the dialect ${dialect.name}`;
  return { files, summary };
}

/** The pages of a folder in the dialect by which most of them describe something; the default, if they are equal. */
async function readBest(root: string) {
  let best = await readIn(defaults.dialect);
  for (const name of dialectNames) {
    const reading = await readIn(dialectOf(name));
    if (reading.reference.length > best.reference.length) best = reading;
  }
  return best;

  async function readIn(dialect: Dialect) {
    const pages = await readInput(root, dialect);
    return { dialect, pages, reference: pages.filter(describesSomething) };
  }
}

function countTypes(pages: readonly PageFacts[]): number {
  return pages.reduce((sum, { types, enums }) => sum + types.length + enums.length, 0);
}

/** The deepest folder that holds all of some files; `.` for the working directory. */
function commonFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => posix.dirname(path).split("/"));
  const differs = first.findIndex((name, at) => others.some((folders) => folders[at] !== name));
  return (differs === -1 ? first : first.slice(0, differs)).join("/") || ".";
}

/** Whether the project runs TypeScript as it is, so that imports must name files that exist. */
async function importsTypeScript(): Promise<boolean> {
  if (existsSync("deno.json") || existsSync("deno.jsonc")) return true;
  const options = existsSync("tsconfig.json") ? await readText("tsconfig.json") : "";
  return /"(?:allowImportingTsExtensions|rewriteRelativeImportExtensions)"\s*:\s*true/.test(options);
}

/** The manifest of a package with scripts that generate and check, beside those that it has. */
async function withScripts(path: string): Promise<ProposedFile> {
  const text = await readText(path);
  const manifest: Readonly<Record<string, unknown>> = parseManifest(path, text);
  const scripts = {
    "api:generate": "apidocs-typescript generate",
    "api:check": "apidocs-typescript generate --check",
    ...(typeof manifest["scripts"] === "object" ? manifest["scripts"] : {}),
  };
  // As npm does: the indentation of the file is kept.
  const indent = /^[ \t]+/m.exec(text)?.[0] ?? 2;
  return { path, text: `${JSON.stringify({ ...manifest, scripts }, null, indent)}\n` };
}

function parseManifest(path: string, text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw inputError(`${path} is not JSON: ${error instanceof Error ? error.message : error}`, error);
  }
}
