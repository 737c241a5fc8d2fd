// Prints what a browser loads for one request function, and for one validator: npm run size

import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const resolveDir = fileURLToPath(new URL("../../generated", import.meta.url));
const plain = `export { createHostSecurityProfile } from "./requests/host-security-profile.js";
export { isApiError } from "./runtime/error.js";`;
const client = `export { createClient } from "./runtime/client.js";`;
const check = `export { checkHostSecurityProfile } from "./validators/host-security-profile.js";`;
const guard = `export { isHostSecurityProfile } from "./validators/host-security-profile.js";`;

const bundles = [
  { what: "createHostSecurityProfile with a client that never retries", contents: plain, target: 2_300 },
  { what: "createHostSecurityProfile with createClient", contents: `${plain}\n${client}`, target: 3_000 },
  { what: "isHostSecurityProfile and checkHostSecurityProfile", contents: `${guard}\n${check}`, target: 3_500 },
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
