import { type ChildProcess, execFile, fork } from "node:child_process";
import { once } from "node:events";
import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder, writeFiles } from "./temporary.ts";

/** The built command line. */
export const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** What a run printed, and what it exited with. */
export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const resident = fileURLToPath(new URL("resident.mjs", import.meta.url));
const environment = { ...process.env, CACHE_DIR: await temporaryFolder() };

let program: ChildProcess | undefined;
const ended = new AbortController();
let turn: Promise<unknown> = Promise.resolve();

/** Runs the built command line in a folder. All runs take turns in one process, which ends with the tests. */
export function run(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = environment): Promise<Run> {
  const next = turn.then(() => request(cwd, args, env));
  turn = next.catch(() => undefined);
  return next;
}

async function request(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
  program ??= start();
  program.send({ cwd, args, env });
  const [answer] = await once(program, "message", { signal: ended.signal });
  return answer;
}

function start(): ChildProcess {
  const child = fork(resident, { stdio: ["ignore", "ignore", "ignore", "ipc"] });
  child.once("exit", (status) => ended.abort(`The command line exited with ${status}`));
  // Neither keeps the tests from ending.
  child.unref();
  child.channel?.unref();
  return child;
}

/** Runs the built command line in a process of its own, as a user does: with pipes, not with a terminal. */
export function runProcess(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = environment): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

/** A new folder with these files. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, files);
  return folder;
}

/** Makes this package one that modules of the folder can import, as an installation does. */
export async function install(folder: string): Promise<void> {
  await mkdir(join(folder, "node_modules"));
  const here = fileURLToPath(new URL("../../", import.meta.url));
  await symlink(here, join(folder, "node_modules/apidocs-typescript"), "dir");
}
