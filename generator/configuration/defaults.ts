import { microsoftGraph } from "../dialects/microsoft-graph/microsoft-graph.ts";

/** Where pages are read from, how they are written, and where output goes, unless options say otherwise. */
export const defaults = { input: "input-docs", output: "generated", dialect: microsoftGraph } as const;
