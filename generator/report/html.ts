import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";
import { readText } from "../files.ts";
import type { PageSource } from "../pages/source/find.ts";
import type { Report, ReportTotals } from "./data.ts";
import { packReport } from "./pack.ts";
import { shareStrings } from "./shared-strings.ts";

const deflate = promisify(deflateRaw);

/** What the build makes of `page/`. */
const built = (name: string) => readText(fileURLToPath(new URL(`../../dist/report/${name}`, import.meta.url)));

/**
 * One HTML file that shows a report. It needs no network, and runs no script but its own.
 *
 * @param sources the texts of the pages
 * @param before the totals of an earlier report, to compare with
 */
export async function reportHtml(
  report: Report,
  sources: readonly PageSource[],
  before?: ReportTotals,
): Promise<string> {
  const [script, style] = await Promise.all([built("page.js"), built("page.css")]);
  const { index, chunks } = packReport(report, sources, before);
  const { values, ...shared } = shareStrings(chunks);
  const data = await Promise.all([index, shared, ...values].map((value) => compressed(JSON.stringify(value))));
  const policy = `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'`;
  const blocks = data.map((text, at) => `<script type="text/plain" id="data-${at}">${text}</script>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>API report</title>
<style>${style}</style>
</head>
<body>
<div id="report"><noscript>This report needs JavaScript. All of it is in this file.</noscript></div>
${blocks.join("\n")}
<script type="module">${script}</script>
</body>
</html>
`;
}

async function compressed(text: string): Promise<string> {
  return (await deflate(text, { level: 9 })).toString("base64");
}

/** The hash of an inline script or style, as a policy writes it. */
function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
