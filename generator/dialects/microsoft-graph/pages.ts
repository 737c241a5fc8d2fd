import type { AnnotationKeys, Dialect, HeadedSection, HeadingWords, PageConventions } from "../dialect.ts";

export const pages: PageConventions = {
  operation: "page",
  operationFolder: /(?:^|\/)api\//i,
  link: /\.md\b|resources\//i,
  publishedLink: /^(?:https?:\/\/[^/]+)?\/(?:[a-z-]+\/)?graph\/api\/(resources\/[\w-]+)/i,
  defaultNamespace: "microsoft.graph",
  namespace: /^namespace:\s*([\w.]*\w)/i,
  frontMatter: new Set(["title", "description", "author", "ms.author", "ms.prod", "ms.subservice"]),
  include: /^\s*(?:>\s*)?\[!INCLUDE\s*\[[^\]]*\]\s*\(<?([^)\s>]+)>?\)\s*\]\s*$/i,
  inlineInclude: /\[!INCLUDE\s*(?:([^\]\s]*)|[^\]]*)\s*\]/gi,
  directive: /^(?:\[!INCLUDE|:::)/i,
  typicalHeadings: ["HTTP request", "Request body", "Response", "Properties", "JSON representation"],
  unfinished: [
    /\*{0,2}\bTODO\b:?[^*|\n]*(?:\*{2}|$)/,
    /\bNot yet documented\b\.?/,
    /\*{0,2} ?(?:Collection|Entity) URI\b[^*\n]*\bnot found\b\*{0,2}/,
    /\bUnknown Type\b.*/,
  ],
};

export const sections: Readonly<Record<HeadedSection, RegExp>> = {
  description: /^(?:api )?description$/i,
  permissions: /^(?:permissions|prerequisites)$/i,
  "HTTP request": /^http requests?(?: \(.*\))?$/i,
  "path parameters": /^path parameters?$/i,
  "query parameters": /^(?:optional |odata |required )*query (?:parameters?|options?)$/i,
  "function parameters": /^function parameters?$/i,
  "request headers": /^(?:optional )?request headers?$/i,
  "request body": /^request body$/i,
  response: /^(?:http )?response(?: body| code)?$/i,
  examples: /^(?:request and response )?examples?\b(?! using)/i,
  properties: /^(?:properties|instance attributes)$/i,
  relationships: /^(?:relationships|navigation)$/i,
  methods: /^(?:methods|bound actions)$/i,
  "JSON representation": /^json representation$/i,
  members: /^members$/i,
  values: /^\S+ values(?: \((?:deprecated|preview)\))?$/i,
  "derived types": /^(?:derived|inherited|inheriting|sub) ?(?:resource )?types$/i,
  "related content": /^(?:see also|related content|next steps|what's new)$/i,
};

export const headings: HeadingWords = {
  anchor: /\s*\{#[^}]*\}\s*$/,
  ignored: /\(v2\.0\)|:$/gi,
  continued: new Set(["permissions", "HTTP request", "request headers", "request body", "response", "examples"]),
  example: /^(?:example|(?:request|response)(?! (?:headers?|body|code|parameters?)\b))/i,
  messageLabel: /^\s*(?:#+|\*\*)\s*(?:\w+\s+)?(?:(?<request>request)|(?<response>response))\b/i,
  message: /^\s*#{2,6}\s+(?:example|request|response)\b/i,
  tab: /^#tab\//,
  httpTab: /^#tab\/http\b/,
  type: /^(\S+)\s+(?:(?:resource|resouce|complex|entity)(?: type)?|facet|type)\b/i,
  enumeration: /^(\S+)\s+enum(?:eration)?(?: type)?\b/i,
  enumerationCatalog: /^(?:[\w ]+ )?enum(?:eration)? values$/i,
  // "Possible values" names nothing.
  values:
    /^(?!(?:acceptable|accepted|all|allowed|available|common|default|enum|enumeration|example|known|member|other|permitted|possible|property|return|returned|sample|string|supported|the|valid)\s)(\S+) values(?: \((?:deprecated|preview)\))?:?$/i,
  valuesAnchor: /-values$/,
  reading: /^(?:get|list) (?:an? |the )?(\w[\w ]*)$/i,
  singularVerbs: new Set(["create", "get", "update", "delete", "add", "remove"]),
  listing: /^list(?:ing)?\b/i,
  continuation: /^(?:as|by|for|from|in|on|to|using|with|without)\b/i,
  filler:
    /\((?:deprecated|preview)\)$|\s+API$|['’]s\b|\b(?:an?|the)\s|(?<=^list)ing\b|(?<=^(?!(?:list|get|create|update|delete)\b)\w+) (?:action|function)$/gi,
  ownership: /^(list \w+) of (\w[\w ]*)$/i,
  fileVerbs: new Set(["list", "get", "post", "create", "update", "delete", "add", "remove", "put"]),
};

export const columns: Dialect["columns"] = {
  name: /^(?:(?:(?:property|relationship|method|(?:query )?parameter|header|navigation|member|attribute|field|argument)(?: name)?|name)|(?:permission|resource|derived|sub) ?type)$/i,
  type: /^(?:type|return type|data ?type|type\/value|(?:property|parameter|field|argument) type)$/i,
  description: /^(?:description|notes?)$/i,
  required: /^required\??$/i,
  value: /^(?:value|int value|possible values?)$/i,
  permissions: /^(?:permissions?\b.*|least privileged permissions?)$/i,
  "higher permissions": /^higher privileged permissions?$/i,
};

export const annotations: AnnotationKeys = {
  kind: "blockType",
  kinds: { resource: "resource", request: "request", response: "response" },
  type: ["@odata.type", "@type"],
  baseType: "baseType",
  keyProperty: "keyProperty",
  abstract: "abstract",
  open: "openType",
  name: "name",
};

export const primitives: Dialect["primitives"] = {
  spellings: {
    Binary: ["binary", "base64"],
    Boolean: ["boolean", "bool"],
    Byte: ["byte"],
    Date: ["date", "dateonly"],
    DateTimeOffset: ["datetimeoffset", "datetime", "timestamp"],
    Decimal: ["decimal"],
    Double: ["double", "float", "number", "numeric"],
    Duration: ["duration"],
    Guid: ["guid", "uuid"],
    Int16: ["int16"],
    Int32: ["int32", "int", "integer"],
    Int64: ["int64", "long"],
    SByte: ["sbyte"],
    Single: ["single"],
    Stream: ["stream", "microsoft.graph.stream"],
    String: ["string", "url", "relative url", "uri"],
    TimeOfDay: ["timeofday", "timeonly"],
    Untyped: [
      "json",
      "json object",
      "object",
      "untyped json object",
      "untyped",
      "any",
      "microsoft.graph.json",
      "graph.json",
    ],
  },
  inExamples: new Map([
    ["String", "String"],
    ["String (timestamp)", "DateTimeOffset"],
    ["String (identifier)", "String"],
    ["String (duration)", "Duration"],
    ["String (time of day)", "TimeOfDay"],
    ["Boolean", "Boolean"],
    ["Integer", "Int32"],
    ["Date", "Date"],
    ["Guid", "Guid"],
    ["Decimal", "Decimal"],
    ["Double", "Double"],
    ["Single", "Single"],
    ["Binary", "Binary"],
    ["binary", "Binary"],
    ["Stream", "Stream"],
  ]),
  keyInExamples: /\(identifier\)/i,
  // "skuId-value", "<address>", "MIIDYDCCAki..."
  placeholderValue: /^<.*>$|^\{.*\}$|-value(?:-\d+)?$|\.{3}$|…$|^(?:timestamp|string|datetime)$/i,
};

export const nouns: Dialect["nouns"] = {
  pluralEnding: "s",
  pluralEndings: [
    [/s$/, ""],
    [/ies$/, "y"],
    [/es$/, ""],
  ],
  singulars: [
    [/(?<=l)ves$/, "f"],
    [/ies$/, "y"],
    [/(?<=ss|sh|ch|tus|x)es$/, ""],
    [/(?<=[^su])s$/, ""],
  ],
};
