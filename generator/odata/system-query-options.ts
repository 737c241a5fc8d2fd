/** The system query options of OData, as they stand in a URL. */
export const systemQueryOptions: readonly string[] = [
  "select",
  "expand",
  "filter",
  "orderby",
  "search",
  "top",
  "skip",
  "skipToken",
  "deltaToken",
  "count",
  "format",
].map((name) => `$${name}`);

/** Whether this is the name of a system query option, with its dollar sign. */
export function isSystemQueryOption(name: string): boolean {
  return systemQueryOptions.includes(name);
}
