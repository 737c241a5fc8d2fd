import type { Dialect } from "../dialect.ts";
import { operations } from "./operation-words.ts";
import { annotations, columns, headings, nouns, pages, primitives, sections } from "./pages.ts";
import { types } from "./type-words.ts";

/** The reference pages of Microsoft Graph, OneDrive and Business Central, and of those written like them. */
export const microsoftGraph: Dialect = {
  name: "microsoft-graph",
  pages,
  sections,
  headings,
  columns,
  annotations,
  primitives,
  nouns,
  collection: { member: "value" },
  ...types,
  ...operations,
};
