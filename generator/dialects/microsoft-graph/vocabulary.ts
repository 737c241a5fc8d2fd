// The vocabulary of the pages, as data: no heading, column title or marker sentence is compared anywhere else.

import { memoize } from "../../memoize.ts";
import type { EdmPrimitive } from "../../pages/facts/page-facts.ts";

/** What a section is about, whatever its heading is spelt like. */
export type SectionTitle =
  | "lead"
  | "permissions"
  | "HTTP request"
  | "path parameters"
  | "query parameters"
  | "function parameters"
  | "request headers"
  | "request body"
  | "response"
  | "examples"
  | "properties"
  | "relationships"
  | "methods"
  | "JSON representation"
  | "members"
  | "values"
  | "derived types"
  | "related content"
  | "other";

const sectionTitles: readonly (readonly [RegExp, SectionTitle])[] = [
  [/^(permissions|prerequisites)$/, "permissions"],
  [/^http requests?(?: \(.*\))?$/, "HTTP request"],
  [/^path parameters?$/, "path parameters"],
  [/^(optional |odata )?query parameters?$/, "query parameters"],
  [/^function parameters?$/, "function parameters"],
  [/^(optional )?request headers?$/, "request headers"],
  [/^request body$/, "request body"],
  [/^(http )?response( body| code)?$/, "response"],
  [/^(request and response )?examples?\b(?! using)/, "examples"],
  [/^(properties|instance attributes)$/, "properties"],
  [/^(relationships|navigation)$/, "relationships"],
  [/^(methods|bound actions)$/, "methods"],
  [/^json representation$/, "JSON representation"],
  [/^members$/, "members"],
  [/^\S+ values$/, "values"],
  [/^(derived|inherited|inheriting|sub) ?(resource )?types$/, "derived types"],
  [/^(see also|related content|next steps|what's new)$/, "related content"],
];

/** The canonical title of a heading; `other` for a heading that the dialect does not know. */
export const sectionTitle: (heading: string) => SectionTitle = memoize((heading) => {
  const spelling = heading
    .toLowerCase()
    .replace(/\(v2\.0\)|:$/g, "")
    .trim();
  return sectionTitles.find(([pattern]) => pattern.test(spelling))?.[1] ?? "other";
});

/** Sections whose sub-sections continue them, rather than speak of something else. */
export const inheritedTitles: ReadonlySet<SectionTitle> = new Set([
  "permissions",
  "HTTP request",
  "request headers",
  "request body",
  "response",
  "examples",
]);

/** The anchor that some authors put behind a heading. */
export const headingAnchor: RegExp = /\s*\{#[^}]*\}\s*$/;

/** Headings that stay part of the examples they stand in, whatever their level. */
export const exampleHeading: RegExp = /^(?:example|(?:request|response)(?! (?:headers?|body|code|parameters?)\b))/i;

/** A heading, or bold text in place of one, above a message of an example. */
export const messageLabel: RegExp = /^\s*(?:#+|\*\*)\s*(?:\w+\s+)?(request|response)\b/i;
export const messageHeading: RegExp = /^\s*#{2,6}\s+(?:example|request|response)\b/i;

/** A tab label such as `# [HTTP](#tab/http)`, and whether its tab holds facts. */
export const tabTarget: RegExp = /^#tab\//;
export const factTab: RegExp = /^#tab\/http\b/;

/** The canonical columns of all tables that carry facts. */
export type Column = "name" | "type" | "description" | "required" | "value" | "permissions" | "higher permissions";

const columns: readonly (readonly [RegExp, Column])[] = [
  [
    /^((property|relationship|method|(query )?parameter|header|navigation|member|attribute|field|argument)( name)?|name)$/,
    "name",
  ],
  [/^(permission|resource|derived|sub) ?type$/, "name"],
  [/^(type|return type|data ?type|type\/value|(property|parameter|field|argument) type)$/, "type"],
  [/^(description|notes?)$/, "description"],
  [/^required\??$/, "required"],
  [/^(value|int value|possible values?)$/, "value"],
  [/^(permissions?\b.*|least privileged permissions?)$/, "permissions"],
  [/^higher privileged permissions?$/, "higher permissions"],
];

/** The canonical column of a column title; nothing for a column that carries no facts. */
export const tableColumn: (title: string) => Column | undefined = memoize((title) => {
  const spelling = title.toLowerCase().trim();
  return spelling === "" ? undefined : columns.find(([pattern]) => pattern.test(spelling))?.[1];
});

const primitives: Readonly<Record<EdmPrimitive, readonly string[]>> = {
  Binary: ["binary", "base64"],
  Boolean: ["boolean", "bool"],
  Byte: ["byte"],
  Date: ["date"],
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
  Stream: ["stream"],
  String: ["string", "url", "relative url", "uri"],
  TimeOfDay: ["timeofday"],
  Untyped: ["json", "json object", "object", "untyped json object", "untyped", "any"],
};

const primitiveBySpelling: ReadonlyMap<string, EdmPrimitive> = new Map(
  Object.entries(primitives).flatMap(([name, spellings]) =>
    spellings.map((spelling) => [spelling, name as EdmPrimitive] as const),
  ),
);

/** The primitive that a word of a Type cell names, in any case of letters and with or without `Edm.`. */
export const primitiveNamed: (word: string) => EdmPrimitive | undefined = memoize((word) =>
  primitiveBySpelling.get(word.toLowerCase().replace(/^edm\./, "")),
);

const exampleTypeNames: ReadonlyMap<string, EdmPrimitive> = new Map([
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
]);

/** Whether an example value such as `"String (identifier)"` marks the key of its object. */
export const keyMark: RegExp = /\(identifier\)/i;

/** The primitive that an example value such as `"String (timestamp)"` names instead of showing one. */
export function typeNamedByExample(value: string): EdmPrimitive | undefined {
  return exampleTypeNames.get(value);
}

/** A value that stands for one: "skuId-value", "<address>", "MIIDYDCCAki...". */
export const placeholderValue: RegExp = /^<.*>$|^\{.*\}$|-value(?:-\d+)?$|\.{3}$|…$|^(?:timestamp|string|datetime)$/i;

/** Words without which a text has no such place. */
export const placeholderWords: RegExp = /TODO|Not yet documented|not found|Unknown Type/;

/** Text that stands where documentation is still to be written. */
export const placeholders: readonly RegExp[] = [
  /\*{0,2}\bTODO\b:?[^*|\n]*(?:\*{2}|$)/,
  /\bNot yet documented\b\.?/,
  /\*{0,2} ?(?:Collection|Entity) URI\b[^*\n]*\bnot found\b\*{0,2}/,
  /\bUnknown Type\b.*/,
];

/** What says that an enumeration is a set of flags. */
export const flagsEnum: RegExp = /\bflag(?:s|ged)?\b|\bmulti-?valued enum/i;

/** A line of its own between the request lines of one block. */
export const betweenRequestLines: RegExp = /^(?:or|and)$/i;

/** The claim that all rows of a request body table are required. */
export const requiredTable: RegExp = /\bproperties that are required when you create\b/i;

/**
 * The sentence whose link is the type of the request body, and not of what only an id is sent of. Its verb and its object
 * are no farther apart than in a sentence, as to look farther takes the square of a long text.
 */
export const suppliesBody: RegExp =
  /\bsupply\b.{0,500}\b(?:representation|values?)\b|\b(?:provide|include)\b.{0,500}\brepresentation (?:of|for)\b(?!\W+(?:the\W+)?ids?\b)/is;

/** The type of the request body where it is neither linked nor emphasised: "representation for the **androidLobApp** object". */
export const plainBodyType: RegExp =
  /\brepresentation (?:of|for) (?:(?:an?|the|new|updated) )*(\w+) (?:object|resource|entity)\b/i;

/** The sentence of a response section: its status, and what it promises behind that. */
export const responseSentence: RegExp = /\b(?:returns?|response code)\b/i;
export const collectionBefore: RegExp = /\b(?:collection|list|array) of\b[^.]*$/i;
export const collectionBehind: RegExp = /^\s*(?:objects?\s+)?(?:collection|list|array)\b/i;

/** A note that authors put behind the name of a member or a type. */
export const nameNote: RegExp = /\s*\((?:deprecated|optional|required|preview)\)$/i;
export const deprecatedNote: RegExp = /\(deprecated\)$/i;

/** A row that says that there are no rows. */
export const noMember: RegExp = /^(?:none|n\/a)\.?$/i;

/** The sentence that a type has no properties. */
export const noProperties: RegExp =
  /^(?:none|n\/a)[.,]?$|\bno (?:\w+ )?properties\b|\bnot have (?:any )?(?:\w+ )?properties\b/i;

/** The sentence of a notice that a whole type goes, with its name if it says one. */
export const deprecatedType: RegExp =
  /^\W*(?:caution\W+)?(?:the|this) (?:([\w.]+) )?(?:resource|type|entity|enumeration|api|resource type)(?: and [^.]*)? (?:is|has been|will be) (?:now )?deprecated\b/i;

/** The H1 of a type page, with the type's name first. */
export const typeHeading: RegExp = /^(\S+)\s+(?:(?:resource|resouce|complex|entity)(?: type)?|facet|type)\b/i;
export const enumHeading: RegExp = /^(\S+)\s+enum(?:eration)?(?: type)?\b/i;
export const enumCatalogHeading: RegExp = /^(?:[\w ]+ )?enum values$/i;

/** The heading of a value list, with the enumeration's name. */
export const valuesHeading: RegExp = /^(\S+) values:?$/i;

/** Verbs whose object is a single item, so that a plural noun in the title is a slip. */
export const singularVerbs: ReadonlySet<string> = new Set(["create", "get", "update", "delete", "add", "remove"]);

/** Front matter that is documentation; placeholders in other keys matter to nobody. */
export const documentedFrontMatter: ReadonlySet<string> = new Set([
  "title",
  "description",
  "author",
  "ms.author",
  "ms.prod",
  "ms.subservice",
]);

/** An include within a sentence, by its label. */
export const inlineInclude: RegExp = /\[!INCLUDE\s*([^\]\s]*)\s*\]/g;

/** The line below the first heading that states the namespace of the page. */
export const namespaceLine: RegExp = /^namespace:\s*([\w.]*\w)/i;

/** An include that was not resolved, or a directive to the publishing system, such as `:::image`. */
export const includeStart: RegExp = /^(?:\[!INCLUDE\b|:::)/i;

/** A line that is replaced by the file it names. */
export const includeLine: RegExp = /^\s*(?:>\s*)?\[!INCLUDE\s*\[[^\]]*\]\s*\(([^)\s]+)\)\s*\]\s*$/i;
