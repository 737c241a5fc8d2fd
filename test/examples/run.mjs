// Runs each project of docs/examples in a fresh folder, with the packed package and a service that has two songs.
// Usage: node test/examples/run.mjs [TARBALL]

import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const [tarball] = process.argv.slice(2);

const folder = await mkdtemp(join(tmpdir(), "examples-"));
const service = createServer((_, response) => {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ value: [{ id: "1", title: "Spring" }, { title: "Summer" }] }));
});

try {
  await cp(fileURLToPath(new URL("../../docs/examples", import.meta.url)), folder, { recursive: true });
  // One installation for all of them. Node.js and Deno come as packages, in the versions that the examples need.
  await writeFile(join(folder, "package.json"), "{}");
  const packages = [
    tarball === undefined ? await packed() : resolve(tarball),
    "node@24",
    "deno@2",
    "vite@8",
    "vitest@4",
  ];
  await run("npm", ["install", "--silent", "--no-audit", "--no-fund", "--prefer-offline", ...packages], {
    cwd: folder,
  });
  await new Promise((listening) => service.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${service.address().port}`;

  await project("node", { API_URL: url }, ["npm", "start", "--silent"], "Spring\nSummer\n");
  await project("deno", { API_URL: url }, ["deno", "run", "--allow-env", "--allow-net", "main.ts"], "Spring\nSummer\n");
  await project("vitest", {}, ["npm", "test", "--silent"]);
  await project("browser", { VITE_API_URL: url }, ["npm", "run", "build", "--silent"]);
  const assets = join(folder, "browser", "dist", "assets");
  const [script] = await readdir(assets);
  const text = await readFile(join(assets, script), "utf8");
  if (!text.includes(url)) throw new Error("The page asks another service");
  console.log(`browser: ${text.length} bytes`);
} finally {
  service.close();
  await rm(folder, { recursive: true, force: true });
}

/** Packs what is built. */
async function packed() {
  const { stdout } = await run("npm", ["pack", "--silent", "--pack-destination", folder]);
  return join(folder, stdout.trim());
}

/** Generates the code of a project and runs a command in it. */
async function project(name, variables, [command, ...values], expected) {
  const cwd = join(folder, name);
  await symlink(join(folder, "node_modules"), join(cwd, "node_modules"));
  const bin = join(folder, "node_modules", ".bin");
  const env = { ...process.env, ...variables, PATH: `${bin}:${process.env.PATH}`, DENO_NO_UPDATE_CHECK: "1" };
  await run("npm", ["run", "generate", "--silent"], { cwd, env });
  const { stdout } = await run(command, values, { cwd, env });
  if (expected !== undefined && stdout !== expected) throw new Error(`${name}: expected ${expected}, found ${stdout}`);
  console.log(`${name}: fine`);
}
