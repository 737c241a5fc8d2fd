// The tools that a document is tried with. They are installed into a temporary folder.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = [
  "@hyperjump/json-schema@1",
  "@redocly/cli@2",
  "openapi-typescript@7",
  "@hey-api/openapi-ts@0.97",
  "orval@7",
  "@kubb/cli@4",
  "@kubb/core@4",
  "@kubb/plugin-oas@4",
  "@kubb/plugin-ts@4",
  "typescript@5.9",
];

const kubb = `import { defineConfig } from "@kubb/core";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
export default defineConfig({
  root: ".",
  input: { path: "openapi.json" },
  output: { path: "kubb" },
  plugins: [pluginOas({ validate: false, generators: [] }), pluginTs({ output: { path: "models" } })],
});
`;

const hyperjump = `import { readFileSync } from "node:fs";
import { validate } from "@hyperjump/json-schema/openapi-3-1";
const document = JSON.parse(readFileSync("openapi.json", "utf8"));
const { valid, errors = [] } = await validate("https://spec.openapis.org/oas/3.1/schema-base", document, "BASIC");
if (!valid) throw new Error(JSON.stringify(errors.slice(0, 5)));
`;

/** The command of each validator, and what it says of a document without errors. */
export const validators = {
  hyperjump: ["hyperjump.mjs"],
  redocly: [bin("@redocly/cli/bin/cli.js"), "lint", "openapi.json", "--format=summary"],
};

/** The command of each generator. Their output goes to a folder of their name. */
export const generators = {
  "openapi-typescript": [bin("openapi-typescript/bin/cli.js"), "openapi.json", "-o", "openapi-typescript/types.d.ts"],
  "hey-api": [
    ...[bin("@hey-api/openapi-ts/bin/run.js"), "-i", "openapi.json", "-o", "hey-api"],
    ...["-p", "@hey-api/typescript", "@hey-api/sdk"],
  ],
  orval: [bin("orval/dist/bin/orval.js"), "--input", "openapi.json", "--output", "orval/api.ts", "--client", "fetch"],
  kubb: [bin("@kubb/cli/bin/kubb.cjs"), "generate", "--config", "kubb.config.mjs"],
  redocly: [bin("@redocly/cli/bin/cli.js"), "generate-client", "openapi.json", "--output", "redocly/client.ts"],
};

function bin(path) {
  return `node_modules/${path}`;
}

/** Installs the tools into a folder. */
export function installTools(folder) {
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  writeFileSync(join(folder, "kubb.config.mjs"), kubb);
  writeFileSync(join(folder, "hyperjump.mjs"), hyperjump);
  const flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--engine-strict=false"];
  execFileSync("npm", ["install", ...flags, ...packages], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

/** Runs a program of Node in the folder of the tools; gives what went wrong, or nothing. */
export function runTool(folder, command) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--max-old-space-size=8000", ...command], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  return status === 0 ? undefined : `${stdout}\n${stderr}`.trim().slice(-2000) || `status ${status}`;
}

/** Compiles what a generator wrote; gives what the compiler complains about, or nothing. */
export function compileOutput(folder, name) {
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    types: [],
    module: "ESNext",
    moduleResolution: "Bundler",
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
  };
  mkdirSync(join(folder, name), { recursive: true });
  const config = `tsconfig.${name}.json`;
  writeFileSync(join(folder, config), JSON.stringify({ compilerOptions, include: [`${name}/**/*.ts`] }));
  return runTool(folder, [fileURLToPath(import.meta.resolve("typescript-5.9/bin/tsc")), "--project", config]);
}
