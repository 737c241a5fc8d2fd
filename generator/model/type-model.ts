import type { Origin } from "../diagnostics/diagnostic.ts";
import type { EdmPrimitive, Source } from "../pages/facts/page-facts.ts";

/**
 * How sure a statement is.
 * - `stated`: a table or an annotation says it
 * - `shown`: an example shows it
 * - `guessed`: it was concluded from prose or from a lack of better knowledge
 */
export type Certainty = "stated" | "shown" | "guessed";

/** One place that speaks of a member, and what it says the type is, as written. */
export interface Witness {
  readonly source: Source | "correction";
  readonly origin: Origin;
  readonly type: string;
  /** What it says about `null`, where it does. */
  readonly nullable?: boolean;
  /** Whether it says that clients cannot send the member, where it speaks of that. */
  readonly readOnly?: boolean;
  /** Why a correction overrules the pages. */
  readonly reason?: string;
}

/** Why the model says what it says. */
export interface Evidence {
  readonly certainty: Certainty;
  readonly source: Witness["source"];
  /** The place that won. */
  readonly origin: Origin;
  /** All places, the one that won first. */
  readonly witnesses: readonly Witness[];
}

/** The name of a type with its namespace, for instance `microsoft.graph.user`. */
export type QualifiedName = string;

/**
 * A resolved type: every name in it is the name of a type of the model. `literals` are strings of which prose lists
 * some; others may follow. A `record` is an object whose members have any names.
 */
export type TypeReference =
  | { readonly kind: "primitive"; readonly name: EdmPrimitive }
  | { readonly kind: "object"; readonly name: QualifiedName }
  | { readonly kind: "enum"; readonly name: QualifiedName }
  | { readonly kind: "literals"; readonly values: readonly string[] }
  | { readonly kind: "collection"; readonly items: TypeReference }
  | { readonly kind: "record"; readonly values: TypeReference }
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
  /** The limits of a number. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** What prose says the service takes where the property is left out. */
  readonly defaultValue?: string;
  /** The operators that `$filter` supports on it, as prose says; empty where prose names none. */
  readonly filterOperators?: readonly string[];
  /** Whether prose says that the service returns it only where `$select` asks for it. */
  readonly onlyOnSelect?: boolean;
  readonly evidence: Evidence;
}

/** One place that says whether a request must have a member. */
export interface Requirement {
  readonly source: Witness["source"];
  readonly origin: Origin;
  readonly required: boolean;
  /** Where a request on the same page omits the member nevertheless. */
  readonly omittedAt?: Origin;
}

/** A member of a write shape. */
export interface WriteMember {
  readonly property: Property;
  readonly required: boolean;
  /** The places that speak of it; absent where none does. A correction comes first. */
  readonly requirements?: readonly Requirement[];
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
  /** Whether all other types may inherit from it, so that it says nothing of what a value may be. */
  readonly root?: boolean;
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
  /** The members that documented requests send of it in parts of their bodies, where it has no shape of its own. */
  readonly sentInParts?: readonly string[];
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
  /** Whether the page says that the member goes. */
  readonly deprecated?: boolean;
  readonly description: string;
  /** Where a correction adds it. */
  readonly correction?: Origin;
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
  /** Whether the page says that the enumeration goes. */
  readonly deprecated?: boolean;
  /** Whether a value may be several members at once, written with commas. */
  readonly flags: boolean;
  readonly members: readonly EnumMember[];
}
