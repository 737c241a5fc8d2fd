import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Operation } from "./operation-model.ts";
import type { EnumType, ObjectType } from "./type-model.ts";

export type { Origin } from "../diagnostics/diagnostic.ts";
export type { JsonNode } from "../pages/facts/json-facts.ts";
export type { EdmPrimitive } from "../pages/facts/page-facts.ts";
export type * from "./operation-model.ts";
export type * from "./type-model.ts";

/** What the API is, as far as the pages say. Frozen, with no name left to look up. */
export interface ApiModel {
  /** Ordered by qualified name. */
  readonly types: readonly ObjectType[];
  /** Ordered by qualified name. */
  readonly enums: readonly EnumType[];
  /** Ordered by page. */
  readonly operations: readonly Operation[];
  /** The root below which requests are sent, where no operation has another; absent where the pages show none. */
  readonly baseUrl?: string;
  /** The member in which the service lists the items of a collection, where that is not OData's `value`. */
  readonly collectionMember?: string;
  readonly diagnostics: readonly Diagnostic[];
}
