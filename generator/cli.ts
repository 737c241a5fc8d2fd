#!/usr/bin/env node
import { readFileSync } from "node:fs";
import nodeModule from "node:module";
import { setFlagsFromString } from "node:v8";
import { Command, CommanderError } from "commander";
import { exitStatus } from "./commands/exit-status.ts";
import { addExplainCommand } from "./commands/explain.ts";
import { addGenerateCommand } from "./commands/generate.ts";
import { addInspectCommand } from "./commands/inspect.ts";
import { addLintCommand } from "./commands/lint.ts";
import { defaults } from "./generate.ts";
import { isInputError } from "./input-error.ts";

function createProgram(): Command {
  const program = new Command("apidocs-typescript")
    .description(
      "Turns API reference pages written in Markdown into TypeScript: interfaces, runtime validators and request functions.",
    )
    .version(packageVersion(), "--version")
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .addHelpText(
      "after",
      `
Exit status:
  0  fine
  1  the pages have errors (with --strict also warnings), or the output is stale
  2  usage, configuration or input and output
  3  a bug in this tool

Examples:
  apidocs-typescript generate                       pages in ${defaults.input}, output in ${defaults.output}
  apidocs-typescript generate docs --output src/api
  apidocs-typescript generate --check               in CI: fails when the committed output is stale
  apidocs-typescript inspect docs > model.json      what the pages were understood to mean, and why
  apidocs-typescript explain Song.length docs       why it is what it is, and how to correct it
  apidocs-typescript lint docs --max-warnings 0     in CI: fails when a page has a finding worse than info`,
    );
  addGenerateCommand(program);
  addInspectCommand(program);
  addExplainCommand(program);
  addLintCommand(program);
  return program;
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}

// A reader such as `head` may close the pipe when it has seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// Node.js from 22.1 can keep what it has compiled, which spares a fifth of the time that a small run takes.
if ("enableCompileCache" in nodeModule && typeof nodeModule.enableCompileCache === "function") {
  nodeModule.enableCompileCache();
}

// A run ends before much of what the engine compiles pays for itself; told to wait longer, it takes a sixth less
// processor time. The engines that are known to have this setting are asked, as others would complain.
if (/^1[1-3]\./.test(process.versions.v8)) setFlagsFromString("--interrupt-budget=1000000");

// Output is written without a pause, so that a signal never leaves half of it.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(exitStatus.interrupted));

try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitStatus.fine : exitStatus.usage;
  else if (isInputError(error)) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = exitStatus.usage;
  } else {
    process.stderr.write(
      `This is a bug in apidocs-typescript; the output was left as it was.\n${error instanceof Error ? error.stack : error}\n`,
    );
    process.exitCode = exitStatus.bug;
  }
}
