/** Whether this is what was built to be published, rather than the TypeScript sources, which tests run. */
export const isBuilt: boolean = import.meta.url.endsWith(".js");
