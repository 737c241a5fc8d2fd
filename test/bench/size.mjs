// Prints what a browser loads for one request function, alone and with the check of its answer: npm run size

import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const resolveDir = fileURLToPath(new URL("../../generated", import.meta.url));
const request = `export { createHostSecurityProfile } from "./requests/host-security-profile.js";
export { createClient } from "./runtime/client.js";
export { isApiError } from "./runtime/error.js";`;
const check = `export { checkHostSecurityProfile } from "./validators/host-security-profile.js";`;

const bundles = [
  { what: "createHostSecurityProfile", contents: request, target: 3_000 },
  { what: "createHostSecurityProfile and checkHostSecurityProfile", contents: `${request}\n${check}`, target: 5_000 },
];

for (const { what, contents, target } of bundles) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const bytes = outputFiles[0].contents;
  const verdict = bytes.length <= target ? "within" : "above";
  process.stdout.write(
    `${what}: ${bytes.length} bytes minified, ${gzipSync(bytes).length} gzipped (${verdict} the target of ${target})\n`,
  );
}
