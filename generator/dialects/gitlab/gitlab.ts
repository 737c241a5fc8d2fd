import type { Dialect } from "../dialect.ts";
import { microsoftGraph } from "../microsoft-graph/microsoft-graph.ts";

const { annotations: _, ...base } = microsoftGraph;

/** Pages written like GitLab's: a page for a resource, and a section for each of its operations. */
export const gitlab: Dialect = {
  ...base,
  name: "gitlab",
  pages: {
    ...base.pages,
    operation: "section",
    operationFolder: /(?!)/,
    link: /\.(?:mdx?|markdown)\b/i,
    defaultNamespace: "",
    typesFromExamples: true,
    directive: /^(?::::|>?\s*(?:available|introduced|note)\b)/i,
    typicalHeadings: ["a heading above a code block such as `GET /projects/:id/issues`"],
  },
  sections: {},
  columns: {
    name: /^(?:attribute|parameter|name|field)s?$/i,
    type: /^(?:data )?type$/i,
    description: /^(?:description|notes?)$/i,
    required: /^(?:required|mandatory)\??$/i,
  },
  primitives: {
    ...base.primitives,
    spellings: {
      ...base.primitives.spellings,
      Untyped: [...base.primitives.spellings.Untyped, "hash", "mixed"],
    },
  },
  placeholders: { ...base.placeholders, root: /^\/api\/v\d+(?=\/)/i, variable: /(?<=\/):(\w+)/g },
  queryOptions: { ...base.queryOptions, odata: false },
  collection: { member: "" },
};
