// Generates from one set of pages after the other with the built program, and says what was thrown.
// A process of its own, so that one that hangs or takes too much memory can be told and stopped.

import { microsoftGraph } from "../../dist/dialects/microsoft-graph/microsoft-graph.js";
import { emitFiles } from "../../dist/emit/emit.js";
import { planOutput } from "../../dist/emit/plan/plan.js";
import { runtimeNames } from "../../dist/emit/runtime/runtime.js";
import { readTemplates } from "../../dist/emit/template-files.js";
import { link } from "../../dist/model/link.js";
import { readPage } from "../../dist/pages/read-page.js";

const templates = await readTemplates();

process.on("message", (set) => {
  try {
    const pages = Object.entries(set).map(([path, text]) => readPage(path, text, microsoftGraph, (file) => set[file]));
    emitFiles(planOutput(link(pages, microsoftGraph), runtimeNames(templates)), templates, {});
    process.send("");
  } catch (error) {
    process.send(String(error?.stack ?? error));
  }
});

process.send("ready");
