import type { Origin } from "../diagnostics/diagnostic.ts";
import type { EdmPrimitive, ExampleFact } from "../pages/facts/page-facts.ts";
import type { QualifiedName, TypeReference, WriteMember } from "./type-model.ts";

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
      /** The values that prose lists; others may follow. */
      readonly listedValues?: readonly string[];
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
  /** What the path returns, where that is read otherwise than what the operation returns. */
  readonly response?: OperationResponse;
  readonly origin: Origin;
}

/**
 * What an operation sends: an object of a type, an object of parameters, the address of a resource, an object that is
 * always empty, or content that is no JSON.
 */
export type OperationBody =
  | { readonly kind: "create" | "update"; readonly type: QualifiedName }
  | { readonly kind: "parameters"; readonly members: readonly WriteMember[] }
  | { readonly kind: "reference" }
  | { readonly kind: "empty" }
  | { readonly kind: "content" };

/** A query option that an operation documents: one of OData's, or one of its own. */
export interface QueryOption {
  readonly name: string;
  /** A primitive, an enumeration, or the values that prose lists. */
  readonly type: TypeReference;
  readonly required: boolean;
  readonly description: string;
}

/**
 * The form of a response.
 * - `json`: a JSON value, which is the result
 * - `value`: a JSON object whose only member `value` is the result
 * - `text`: text, for instance CSV
 * - `stream`: bytes
 * - `location`: no body; a header says where the result will be
 * - `nothing`
 * - `unknown`: whatever comes, as the page does not say what that is
 */
export type ResponseForm = "json" | "value" | "text" | "stream" | "location" | "nothing" | "unknown";

/** What an operation returns. */
export interface OperationResponse {
  readonly answer: ResponseForm;
  /** What a response without a body means where that is a success as well: nothing, or that a header says more. */
  readonly whenEmpty?: "nothing" | "location";
  /** The statuses that mean success; empty where none is documented. */
  readonly statuses: readonly number[];
  /** The type of the result; absent where the response has no body. */
  readonly type?: TypeReference;
  /** Whether the response is a page of a collection: an object whose `value` lists the items. */
  readonly page: boolean;
}

/** A header that callers give. */
export interface GivenHeader {
  readonly name: string;
  readonly description: string;
  /** Whether no request may lack it. */
  readonly required: boolean;
}

/** A fixed header of an operation. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** A permission, or several that are needed together. */
export type PermissionChoice = string | readonly string[];

/** What a caller must be allowed to do: one choice of a list, the least privileged first; none where it is empty. */
export interface Permissions {
  readonly delegated?: readonly PermissionChoice[];
  readonly delegatedPersonal?: readonly PermissionChoice[];
  readonly application?: readonly PermissionChoice[];
}

/** The words from which an operation and its module are named. They come from its page alone. */
export interface OperationWording {
  /** Those of its name. */
  readonly name: readonly string[];
  /** Those of its name where another page has the same. */
  readonly qualified: readonly string[];
  /** Those of its page's file, as the page spells them. */
  readonly file: readonly string[];
  /** The resource that it is about. */
  readonly resource: string;
}

/** What an API page documents. */
export interface Operation {
  readonly page: string;
  readonly origin: Origin;
  readonly title: string;
  readonly description: string;
  readonly deprecated?: boolean;
  /** The name that a correction gives the request function, and where it does. */
  readonly functionName?: { readonly name: string; readonly origin: Origin };
  /** The name that the first documented request carries in its annotation. */
  readonly requestName?: string;
  /** The documented paths; the first is the one that the request function sends. */
  readonly paths: readonly Path[];
  /** The root below which the paths are sent, for instance `https://graph.microsoft.com/beta`: mostly that of the set. */
  readonly baseUrl?: string;
  readonly headers: readonly Header[];
  readonly givenHeaders: readonly GivenHeader[];
  /** The query options that callers may give; absent where the page says nothing of them, and OData's are open. */
  readonly query?: readonly QueryOption[];
  readonly permissions?: Permissions;
  readonly body?: OperationBody;
  readonly response: OperationResponse;
  readonly wording: OperationWording;
  readonly examples: readonly ExampleFact[];
}
