// Refuses to publish a package whose manifest still has placeholders, or whose version the changelog does not describe.

import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const changelog = readFileSync("CHANGELOG.md", "utf8");

const problems = [
  ...["homepage", "repository", "bugs"].flatMap((key) =>
    /OWNER/.test(JSON.stringify(manifest[key] ?? "OWNER"))
      ? [`package.json: replace OWNER in "${key}" by the owner of the repository`]
      : [],
  ),
  ...(changelog.split("\n").some((line) => line.startsWith("## ") && line.includes(manifest.version))
    ? []
    : [`CHANGELOG.md: add a section for ${manifest.version}`]),
];

for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
