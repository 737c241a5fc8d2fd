import { execFile } from "node:child_process";
import { mkdir, readFile, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeFiles } from "./temporary.ts";

const packages = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** The compilers that the output must please, as the names of their packages. */
export const compilers = ["typescript-5.9", "typescript-6.0", "typescript"] as const;

export type Compiler = (typeof compilers)[number];

/** How a child process ended. */
export interface Outcome {
  readonly status: number;
  /** Standard output and standard error. */
  readonly text: string;
}

/** Every flag that the generated code is clean under, without any types but the platform's. */
const compilerOptions = {
  target: "ES2022",
  lib: ["ES2022", "DOM"],
  types: [],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  outDir: "compiled",
  rootDir: ".",
  declaration: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitReturns: true,
  noImplicitOverride: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  erasableSyntaxOnly: true,
  // Declarations of the platform are not ours, and take longer than all else.
  skipLibCheck: true,
};

/** Makes a folder of modules one that can be compiled to `compiled`, with the Standard Schema types at hand. */
export async function makeProject(folder: string): Promise<void> {
  await writeFiles(folder, {
    "package.json": JSON.stringify({ type: "module" }),
    "tsconfig.json": JSON.stringify({ compilerOptions, include: ["**/*.ts"], exclude: ["compiled", "node_modules"] }),
  });
  await linkPackage(folder, "@standard-schema/spec");
}

/** Makes an installed package one that modules of the folder can import. */
export async function linkPackage(folder: string, name: string): Promise<void> {
  const link = join(folder, "node_modules", name);
  await mkdir(dirname(link), { recursive: true });
  await symlink(join(packages, name), link);
}

/**
 * Compiles a project in a process of its own.
 *
 * @param options further options of the command line
 */
export async function compile(folder: string, compiler: Compiler, options: readonly string[] = []): Promise<Outcome> {
  return runNode(folder, [
    join(packages, compiler, "bin", "tsc"),
    "--project",
    folder,
    "--pretty",
    "false",
    ...options,
  ]);
}

/** The version of a compiler, major and minor. */
export async function compilerVersion(compiler: Compiler): Promise<string> {
  const manifest: { version: string } = JSON.parse(await readFile(join(packages, compiler, "package.json"), "utf8"));
  return manifest.version.split(".", 2).join(".");
}

/** Runs Node in a folder. */
export function runNode(folder: string, parameters: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, parameters, { cwd: folder }, (_error, stdout, stderr) => {
      resolve({ status: child.exitCode ?? -1, text: (stdout + stderr).trim() });
    });
  });
}
