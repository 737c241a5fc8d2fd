import type { Dialect } from "../dialect.ts";
import { microsoftGraph } from "../microsoft-graph/microsoft-graph.ts";

const { annotations: _, ...base } = microsoftGraph;

/** Reference pages on Microsoft Learn that are not written like those of Microsoft Graph, such as Partner Center's. */
export const microsoftLearn: Dialect = {
  ...base,
  name: "microsoft-learn",
  pages: {
    ...base.pages,
    operationFolder: /(?!)/,
    link: /\.(?:mdx?|markdown)\b|^#/i,
    defaultNamespace: "",
    directive: /^(?:\[!INCLUDE\b|:::|applies to:)/i,
    typicalHeadings: ["REST request", "Request syntax", "Request body", "REST response", "Response example"],
  },
  sections: {
    permissions: /^permissions$/i,
    "HTTP request": /^(?:rest request|(?:rest )?request syntax|http request)$/i,
    "path parameters": /^(?:uri|url|path|request) parameters?$/i,
    "query parameters": /^(?:optional )?query(?: string)? parameters?$/i,
    "request headers": /^request headers?$/i,
    "request body": /^request body(?: (?:parameters?|properties|schema))?$/i,
    response: /^(?:rest |http )?response(?: body)?$/i,
    examples: /^(?:(?:request|response|request-response) )?examples?\b(?! code)/i,
    properties: /^properties$/i,
    "JSON representation": /^json representation$/i,
    members: /^members$/i,
    values: /^\S+ values$/i,
    "related content": /^(?:see also|related content|next steps|prerequisites)$/i,
  },
  headings: {
    ...base.headings,
    typeSection: /^(?!(?:request|response|rest)\b)((?:[\p{L}\p{N}_.]+\s?){1,4})$/iu,
  },
  columns: {
    method: /^method$/i,
    uri: /^(?:request )?ur[il]$/i,
    name: /^(?:(?:property|parameter|header|field|attribute|member|element)(?: name)?s?|name)$/i,
    type: /^(?:data )?type$/i,
    description: /^(?:description|notes?|details)$/i,
    required: /^(?:required|mandatory)\??$/i,
    value: /^values?$/i,
  },
  typeExpressions: { ...base.typeExpressions, describedObjects: true },
  placeholders: { ...base.placeholders, root: /^\{?\*?\{?base ?ur[il]\}?\*?\}?(?=\/)/i },
  requestBody: {
    ...base.requestBody,
    supplies:
      /\b(?:describes|lists|contains) the\b.{0,300}\b(?:properties|fields)\b|\b(?:supply|provide|include)\b.{0,500}\b(?:representation|resource|object|values?)\b|^(?:the|an?)\b.{0,200}\b(?:resource|object)\b/is,
  },
  queryOptions: { ...base.queryOptions, odata: false },
  collection: { member: "items" },
};
