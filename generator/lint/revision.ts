import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { inputError } from "../diagnostics/input-error.ts";
import { inputRoot } from "../pages/source/page-lines.ts";

const run = promisify(execFile);

/**
 * Calls a function with the pages as they were before a change.
 *
 * @param base a folder of pages, one page, or a revision of `git`, such as `origin/main`
 * @param input the pages as they are now
 * @param use receives the folder, or the page, before the change; it exists until the function returns
 * @throws an input error for a base that is neither, and for pages that the revision does not have
 */
export async function withBase<Result>(
  base: string,
  input: string,
  use: (input: string) => Promise<Result>,
): Promise<Result> {
  if (existsSync(base)) return use(base);
  const root = resolve(await inputRoot(input));
  const folder = await mkdtemp(join(tmpdir(), "apidocs-typescript-base-"));
  try {
    await checkOut(base, root, folder);
    const page = join(folder, basename(input));
    const isFolder = (await stat(input)).isDirectory();
    if (!isFolder && !existsSync(page))
      throw inputError(`${input} is not in ${base}; there is nothing to compare with`);
    return await use(isFolder ? folder : page);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes the files that a folder has in a revision. The index of the repository does not change. */
async function checkOut(revision: string, root: string, target: string): Promise<void> {
  const git = async (...args: string[]) => {
    const env = { ...process.env, GIT_INDEX_FILE: join(target, ".index") };
    return (await run("git", ["-C", root, ...args], { env, maxBuffer: 2 ** 26 })).stdout.trim();
  };
  try {
    const commit = await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
    const prefix = await git("rev-parse", "--show-prefix");
    await git("read-tree", `${commit}:${prefix}`);
    // Paths are those of the tree that was read, so the command must run as if that were the whole repository.
    await git("--work-tree", root, "checkout-index", "--all", `--prefix=${target}/`);
  } catch (error) {
    throw inputError(
      `${JSON.stringify(revision)} is neither a folder nor a revision that git has of ${root}; give one of them to --base`,
      error,
    );
  } finally {
    await rm(join(target, ".index"), { force: true });
  }
}
