import { microsoftGraph } from "../dialects/microsoft-graph/microsoft-graph.ts";

/** The options that are used if nobody sets them. */
export const defaults = { input: "input-docs", output: "generated", dialect: microsoftGraph } as const;
