import { microsoftGraph } from "./microsoft-graph.ts";

export const readingTitle: RegExp = microsoftGraph.headings.reading;
export const rootPlaceholder: RegExp = microsoftGraph.placeholders.root;
export const noPath: RegExp = microsoftGraph.requestLine.noPath;
export const argumentPlaceholder: RegExp = microsoftGraph.placeholders.argument;
export const headerNote: RegExp = microsoftGraph.headers.note;
export const neverSupported: RegExp = microsoftGraph.queryOptions.neverSupported;
export { systemQueryOptions } from "../../odata/query-options.ts";

/** Headers that the client, `fetch` or the body decide about. */
export const ownHeaders: ReadonlySet<string> = new Set([
  "accept",
  "authorization",
  "content-length",
  "content-type",
  "host",
  "user-agent",
]);
