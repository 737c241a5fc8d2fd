import type { Dialect } from "../dialect.ts";
import { claims } from "./claims.ts";
import { inheritance } from "./inheritance.ts";
import { operations } from "./operation-words.ts";
import { annotations, columns, headings, nouns, pages, primitives, sections } from "./pages.ts";
import { deprecation, members, typeExpressions } from "./types.ts";
import { values } from "./values.ts";

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
  typeExpressions,
  members,
  claims,
  values,
  inheritance,
  deprecation,
  ...operations,
};
