/** Where pages are read from and where output is written to unless somebody says otherwise. */
export const defaults = { input: "input-docs", output: "generated" } as const;
