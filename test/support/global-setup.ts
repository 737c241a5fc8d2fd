import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Holds the temporary folders of all tests. */
    readonly temporaryRoot: string;
  }
}

let root: string;

/** Makes the folder that holds the temporary folders of all tests. */
export async function setup({ provide }: TestProject): Promise<void> {
  root = await mkdtemp(join(await realpath(tmpdir()), "apidocs-typescript-"));
  provide("temporaryRoot", root);
}

/** Removes it when the tests are done. */
export async function teardown(): Promise<void> {
  await rm(root, { recursive: true, force: true });
}
