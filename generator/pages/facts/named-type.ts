import type { EdmPrimitive } from "../../odata/primitives.ts";

/** The name of a type as a page writes it, with the link's target if it is linked. */
export interface NamedType {
  readonly name: string;
  /** The link as written, relative to the page. */
  readonly target?: string;
  /** Where the link stands on the page. */
  readonly line?: number;
  readonly column?: number;
}

/** A type as a page writes it; names in it are unresolved. */
export type TypeExpression =
  | { readonly kind: "primitive"; readonly name: EdmPrimitive }
  | ({ readonly kind: "named" } & NamedType)
  | { readonly kind: "collection"; readonly items: TypeExpression }
  | { readonly kind: "union"; readonly options: readonly TypeExpression[] }
  | { readonly kind: "unknown"; readonly text: string };
