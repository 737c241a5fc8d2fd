import type { Diagnostic, Origin } from "../diagnostics.ts";
import type { EdmPrimitive, ExampleFact, Source } from "../pages/facts.ts";

export type { Origin } from "../diagnostics.ts";
export type { EdmPrimitive, ExampleFact } from "../pages/facts.ts";

/**
 * How sure a statement is.
 * - `stated`: a table or an annotation says it
 * - `shown`: an example shows it
 * - `guessed`: it was concluded from prose or from a lack of better knowledge
 */
export type Certainty = "stated" | "shown" | "guessed";

/** One place that speaks of a member, and what it says the type is, as written. */
export interface Witness {
  readonly source: Source;
  readonly origin: Origin;
  readonly type: string;
}

/** Why the model says what it says. */
export interface Evidence {
  readonly certainty: Certainty;
  readonly source: Source;
  /** The place that won. */
  readonly origin: Origin;
  /** All places, the one that won first. */
  readonly witnesses: readonly Witness[];
}

/** The name of a type with its namespace, for instance `microsoft.graph.user`. */
export type QualifiedName = string;

/**
 * A resolved type: every name in it is the name of a type of the model. `literals` are strings of which prose lists
 * some; others may follow.
 */
export type TypeReference =
  | { readonly kind: "primitive"; readonly name: EdmPrimitive }
  | { readonly kind: "object"; readonly name: QualifiedName }
  | { readonly kind: "enum"; readonly name: QualifiedName }
  | { readonly kind: "literals"; readonly values: readonly string[] }
  | { readonly kind: "collection"; readonly items: TypeReference }
  | { readonly kind: "union"; readonly options: readonly TypeReference[] }
  | { readonly kind: "unknown" };

/** A member of an object type, or a parameter. */
export interface Property {
  readonly name: string;
  readonly type: TypeReference;
  readonly nullable: boolean;
  readonly readOnly: boolean;
  readonly key: boolean;
  readonly deprecated: boolean;
  /** Whether it leads to another resource rather than being part of this one. */
  readonly navigation: boolean;
  /** The author's words; empty where there are none. */
  readonly description: string;
  /** The values that prose lists; others may follow. */
  readonly listedValues?: readonly string[];
  /** In characters. */
  readonly maxLength?: number;
  /** What prose says the service takes where the property is left out. */
  readonly defaultValue?: string;
  /** The operators that `$filter` supports on it, as prose says; empty where prose names none. */
  readonly filterOperators?: readonly string[];
  /** Whether prose says that it is answered only where `$select` asks for it. */
  readonly onlyOnSelect?: boolean;
  readonly evidence: Evidence;
}

/** A member of a write shape. */
export interface WriteMember {
  readonly property: Property;
  readonly required: boolean;
}

/** What a client may send of a type, where that differs from what the service returns. */
export interface WriteShape {
  readonly members: readonly WriteMember[];
}

/** An entity or complex type. */
export interface ObjectType {
  readonly kind: "object";
  readonly name: string;
  readonly namespace: string;
  readonly qualifiedName: QualifiedName;
  readonly base?: QualifiedName;
  /** How sure the base is, and the place that names it. */
  readonly baseEvidence?: Pick<Evidence, "certainty" | "origin">;
  readonly abstract: boolean;
  /** Whether the page says that the type goes. */
  readonly deprecated?: boolean;
  readonly open: boolean;
  readonly description: string;
  readonly certainty: Certainty;
  /** Where the type is described or shown. */
  readonly origins: readonly Origin[];
  /** The values of `@odata.type` that are documented for the type itself; empty where none is. */
  readonly odataTypes: readonly string[];
  /** Own properties in document order; those of the base are the base's. */
  readonly properties: readonly Property[];
  /** What a documented request that creates such an object sends. */
  readonly create?: WriteShape;
  /** What a documented request that changes such an object sends; every member is optional. */
  readonly update?: WriteShape;
}

/** A member of an enumeration. */
export interface EnumMember {
  readonly name: string;
  /** The number that stands for it on the service's side, where a page tells it. */
  readonly value?: number;
  readonly description: string;
}

/** An enumeration. */
export interface EnumType {
  readonly kind: "enum";
  readonly name: string;
  readonly namespace: string;
  readonly qualifiedName: QualifiedName;
  readonly description: string;
  readonly origins: readonly Origin[];
  /** One that is `guessed` is known from prose only, and may have other members. */
  readonly certainty: Certainty;
  /** Whether a value may be several members at once, written with commas. */
  readonly flags: boolean;
  readonly members: readonly EnumMember[];
}

/**
 * How the value of a parameter is written.
 * - `segment`: encoded, so that it cannot reach beyond its segment
 * - `path`: segment by segment, as it may hold slashes
 * - `quoted`: as a string literal of OData, with quotes within it doubled
 * - `query`: encoded, as part of the value of a query option
 */
export type ParameterStyle = "segment" | "path" | "quoted" | "query";

/** A piece of a path: text to send as it is, or a parameter whose value is encoded. */
export type PathPart =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "parameter";
      readonly name: string;
      readonly placeholder: string;
      readonly style: ParameterStyle;
      readonly type: EdmPrimitive;
    };

/** A query option that a request line documents. */
export interface QueryPart {
  readonly name: string;
  readonly value: readonly PathPart[];
}

/** A documented path. */
export interface Path {
  /** The path as documented, without host, version and query. */
  readonly template: string;
  readonly method: string;
  readonly parts: readonly PathPart[];
  /** The query that is sent with the path. */
  readonly query: readonly QueryPart[];
  /** The names of query options that may be sent with the path. */
  readonly options: readonly string[];
  /** Whether only an example shows the path. */
  readonly shown: boolean;
  readonly origin: Origin;
}

/**
 * What an operation sends: an object of a type, an object of parameters, the address of a resource, or content that is
 * no JSON.
 */
export type OperationBody =
  | { readonly kind: "create" | "update"; readonly type: QualifiedName }
  | { readonly kind: "parameters"; readonly members: readonly WriteMember[] }
  | { readonly kind: "reference" }
  | { readonly kind: "content" };

/** A query option that an operation documents: one of OData's, or one of its own. */
export interface QueryOption {
  readonly name: string;
  readonly type: EdmPrimitive;
  readonly description: string;
}

/**
 * In which form an answer comes.
 * - `json`: a JSON value, which is the answer
 * - `value`: a JSON object whose only member `value` is the answer
 * - `text`: text, for instance CSV
 * - `stream`: bytes
 * - `location`: no body; a header says where to ask for the result
 * - `nothing`
 */
export type AnswerKind = "json" | "value" | "text" | "stream" | "location" | "nothing";

/** What an operation answers with. */
export interface OperationResponse {
  readonly answer: AnswerKind;
  /** Whether an answer without a body is a success as well. */
  readonly optional: boolean;
  /** The statuses that mean success; empty where none is documented. */
  readonly statuses: readonly number[];
  /** Absent where the answer has no body. */
  readonly type?: TypeReference;
  /** Whether the answer is a page of a collection: an object whose `value` lists the items. */
  readonly page: boolean;
}

/** A header that callers may give. */
export interface OptionalHeader {
  readonly name: string;
  readonly description: string;
}

/** A fixed header of an operation. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** What an API page documents. */
export interface Operation {
  readonly page: string;
  readonly origin: Origin;
  readonly title: string;
  readonly description: string;
  /** The name that the first documented request carries in its annotation. */
  readonly requestName?: string;
  /** The documented paths; the first is the one that the request function sends. */
  readonly paths: readonly Path[];
  /** The root below which examples send the paths, for instance `https://graph.microsoft.com/beta`. */
  readonly baseUrl?: string;
  readonly headers: readonly Header[];
  readonly optionalHeaders: readonly OptionalHeader[];
  /** The query options that callers may give; absent where the page says nothing of them. */
  readonly query?: readonly QueryOption[];
  readonly body?: OperationBody;
  readonly response: OperationResponse;
  /** The type that the operation is about, if the page names one. */
  readonly resource?: QualifiedName;
  readonly examples: readonly ExampleFact[];
}

/** What the API is, as far as the pages say. Frozen, with no name left to look up. */
export interface ApiModel {
  /** Ordered by qualified name. */
  readonly types: readonly ObjectType[];
  /** Ordered by qualified name. */
  readonly enums: readonly EnumType[];
  /** Ordered by page. */
  readonly operations: readonly Operation[];
  readonly diagnostics: readonly Diagnostic[];
}
