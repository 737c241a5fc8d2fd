import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { readFiles, temporaryFolder } from "./support/temporary.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const cases = (await readdir(join(root, "test/cases"))).map((name) => join(root, "test/cases", name, "input"));
const inputs = [join(root, "input-docs"), ...cases];

/** Makes modules find no Sätteri, as where it is not installed. */
const hook = `export async function resolve(specifier, context, next) {
  if (specifier === "satteri") throw new Error("not installed");
  return next(specifier, context);
}`;
const withoutSatteri = `import { register } from "node:module"; register(${JSON.stringify(moduleOf(hook))});`;

/** Generates from all inputs with the built program, and prints the findings and whether there is a Sätteri. */
const script = `
  const { generate } = await import(${JSON.stringify(new URL("../dist/index.js", import.meta.url).href)});
  const [, folder, ...inputs] = process.argv;
  const findings = [];
  for (const [index, input] of inputs.entries()) {
    const { diagnostics } = await generate({ input, output: folder + "/" + index });
    findings.push(diagnostics);
  }
  const isNative = await import("satteri").then(() => true, () => false);
  console.log(JSON.stringify({ isNative, findings }));`;

function moduleOf(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

async function generateAll(...options: readonly string[]) {
  const folder = await temporaryFolder();
  const args = [...options, "--input-type=module", "--eval", script, folder, ...inputs];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 2 ** 26 });
  const { isNative, findings }: { isNative: boolean; findings: unknown } = JSON.parse(stdout);
  return { isNative, findings, files: await readFiles(folder) };
}

test("the built program writes and finds the same with and without Sätteri", async () => {
  const native = await generateAll();
  const other = await generateAll("--import", moduleOf(withoutSatteri));
  expect([native.isNative, other.isNative]).toEqual([true, false]);
  expect(other.findings).toEqual(native.findings);
  expect(other.files).toEqual(native.files);
});
