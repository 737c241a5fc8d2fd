import type { Diagnostic, Origin } from "../../diagnostics/diagnostic.ts";
import type { JsonFact } from "./json-facts.ts";
import type { OperationFact } from "./operation-facts.ts";
import type { PlacedType, PropertyFact, TypeExpression } from "./property-facts.ts";

export type { EdmPrimitive } from "../../odata/primitives.ts";
export type { JsonFact } from "./json-facts.ts";
export type * from "./operation-facts.ts";
export type * from "./property-facts.ts";

/** What makes a page what it is. */
export type PageKind = "resource" | "enumeration" | "enumeration catalog" | "operation" | "conceptual";

/** A row of a table of methods: the page of an operation, and what the row says the operation returns. */
export interface MethodFact {
  /** The link to the page, as written. */
  readonly target: string;
  readonly returns: TypeExpression;
  readonly origin: Origin;
}

/** What a resource page says of a type. */
export interface TypeFact {
  /** Without namespace. */
  readonly name: string;
  /** Whether the page is another type's, and only shows this one as well. */
  readonly beside?: boolean;
  readonly namespace?: string;
  readonly origin: Origin;
  readonly description: string;
  readonly baseType?: PlacedType;
  /** The base that the annotation names, where a sentence names one as well. */
  readonly annotatedBase?: PlacedType;
  /** The types that the page says derive from this one. */
  readonly derivedTypes?: readonly PlacedType[];
  readonly abstract: boolean;
  /** Whether the heading or a notice says that the type is deprecated. */
  readonly deprecated?: boolean;
  readonly open: boolean;
  readonly keyProperty?: string;
  /** Whether the page has a section about properties, even one that lists none. */
  readonly listsProperties: boolean;
  readonly properties: readonly PropertyFact[];
  readonly methods?: readonly MethodFact[];
  readonly representation?: JsonFact;
}

/** A member of an enumeration. */
export interface EnumMemberFact {
  readonly name: string;
  /** The number that stands for the member on the service's side, where the page tells it. */
  readonly value?: number;
  /** Whether the page says that the member is deprecated. */
  readonly deprecated?: boolean;
  readonly origin: Origin;
  readonly description: string;
}

/** What a page says of an enumeration. */
export interface EnumFact {
  readonly name: string;
  readonly namespace?: string;
  readonly origin: Origin;
  readonly description: string;
  /** Whether a value may be several members at once, written with commas. */
  readonly flags: boolean;
  /** Whether the heading or a notice says that the enumeration is deprecated. */
  readonly deprecated?: boolean;
  readonly members: readonly EnumMemberFact[];
}

/** Everything that one page says, JSON-serialisable, with no name resolved. */
export interface PageFacts {
  /** The page's path below the input folder, with `/` between folders. */
  readonly path: string;
  readonly kind: PageKind;
  /** The namespace of what the page describes: the one that it states, or that of pages that state none. */
  readonly namespace: string;
  readonly types: readonly TypeFact[];
  readonly enums: readonly EnumFact[];
  readonly operation?: OperationFact;
  /** What sections of the page document, each as if it stood on a page of its own. */
  readonly sections?: readonly PageFacts[];
  /** The paths of the files that the page includes, below the input folder. */
  readonly includes?: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}
