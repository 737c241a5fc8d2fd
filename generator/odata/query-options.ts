/** The system query options of OData, by their names in lower case and without dollar sign. */
export const systemQueryOptions: ReadonlyMap<string, string> = new Map(
  ["select", "expand", "filter", "orderby", "search", "top", "skip", "skipToken", "deltaToken", "count", "format"].map(
    (name) => [name.toLowerCase(), `$${name}`] as const,
  ),
);

/** Whether this is the name of a system query option, with its dollar sign. */
export function isSystemQueryOption(name: string): boolean {
  return systemQueryOptions.get(name.slice(1).toLowerCase()) === name;
}

/** The name of a system query option as OData spells it, and in the lower case that services send in links. */
export function spellingsOf(name: string): string[] {
  return [...new Set([name, name.toLowerCase()])];
}

/** The `$filter` operators of OData that pages name (URL Conventions 4.01, section 5.1.1.1), in any case of letters. */
export const filterOperator: RegExp = /\b(?:eq|ne|not|ge|gt|le|lt|in|has|startsWith|endsWith|contains)\b/gi;
