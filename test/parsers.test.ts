import { execFile } from "node:child_process";
import { cp, mkdir, readdir, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { readFiles, temporaryFolder } from "./support/temporary.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const cases = (await readdir(join(root, "test/cases"))).map((name) => join(root, "test/cases", name, "input"));
const inputs = [join(root, "input-docs"), ...cases];

/** Generates from all inputs with the built program, and prints the findings and whether there is a Sätteri. */
const script = `
  const [, program, folder, ...inputs] = process.argv;
  const { readFile } = await import("node:fs/promises");
  const { defineDialect, generate } = await import(program + "/dist/index.js");
  const findings = [];
  for (const [index, input] of inputs.entries()) {
    const options = JSON.parse(await readFile(input + "/../options.json", "utf8").catch(() => "{}"));
    const dialect = defineDialect({ extends: options.dialect ?? "microsoft-graph", name: "tested" });
    const { diagnostics } = await generate({ input, output: folder + "/" + index, dialect });
    findings.push(diagnostics);
  }
  console.log(JSON.stringify(findings));`;

/** @param program a folder with what was built, and the packages that it finds */
async function generateAll(program: string) {
  const folder = await temporaryFolder();
  const args = ["--input-type=module", "--eval", script, program, folder, ...inputs];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26 });
  const findings: unknown = JSON.parse(stdout);
  return { findings, files: await readFiles(folder) };
}

/** A copy of what was built, beside all packages but Sätteri. */
async function withoutSatteri(): Promise<string> {
  const program = await temporaryFolder();
  for (const name of ["dist", "templates", "package.json"])
    await cp(join(root, name), join(program, name), { recursive: true });
  await mkdir(join(program, "node_modules"));
  for (const name of await readdir(join(root, "node_modules"))) {
    if (name !== "satteri") await symlink(join(root, "node_modules", name), join(program, "node_modules", name));
  }
  return program;
}

test("the built program writes and finds the same with and without Sätteri", async () => {
  const native = await generateAll(root);
  const program = await withoutSatteri();
  expect(() => createRequire(join(program, "dist/index.js")).resolve("satteri")).toThrow();
  const other = await generateAll(program);
  expect(other.findings).toEqual(native.findings);
  expect(other.files).toEqual(native.files);
});
