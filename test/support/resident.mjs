// Runs the built command line for one request after the other, as starting Node.js takes longer than most of them.

import { runProgram } from "../../dist/commands/program.js";

process.on("message", async ({ cwd, args, env }) => {
  process.chdir(cwd);
  process.argv.splice(2, process.argv.length, ...args);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.exitCode = 0;
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"]) {
    process[name].write = (text) => {
      texts[name] += text;
      return true;
    };
  }
  await runProgram();
  for (const name of ["stdout", "stderr"]) delete process[name].write;
  process.send({ status: process.exitCode, ...texts });
});
