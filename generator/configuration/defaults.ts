/** The folders of pages and of output, if the options name no others. */
export const defaults = { input: "input-docs", output: "generated" } as const;
