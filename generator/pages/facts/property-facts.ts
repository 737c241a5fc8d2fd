import type { Origin } from "../../diagnostics/diagnostic.ts";
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

/** A named type, with the place where the page says so, and whether only a sentence does. */
export type PlacedType = NamedType & { readonly origin: Origin; readonly fromProse?: true };

/** A type as a page writes it; names in it are unresolved. */
export type TypeExpression =
  | { readonly kind: "primitive"; readonly name: EdmPrimitive }
  | ({ readonly kind: "named" } & NamedType)
  | { readonly kind: "collection"; readonly items: TypeExpression }
  /** An object whose members have any names. */
  | { readonly kind: "record"; readonly values: TypeExpression }
  | { readonly kind: "union"; readonly options: readonly TypeExpression[] }
  | { readonly kind: "unknown"; readonly text: string };

/** The kind of place that a fact was read from. */
export type Source =
  | "property table"
  | "relationship table"
  | "request body table"
  | "parameter table"
  | "JSON representation"
  | "example"
  | "annotation"
  | "prose";

/** A row of a table that describes a member of a type or a parameter. */
export interface PropertyFact {
  readonly name: string;
  readonly type: TypeExpression;
  readonly source: Source;
  readonly origin: Origin;
  /** The author's words; empty where they were only a placeholder. */
  readonly description: string;
  readonly claims: Claims;
}

/** What the words of a description state about a property. Absent means unstated. */
export interface Claims {
  readonly inheritedFrom?: NamedType;
  readonly readOnly?: boolean;
  readonly nullable?: boolean;
  /** Whether a sentence denies `null`, rather than the note "Not nullable." */
  readonly nullDenied?: true;
  readonly required?: boolean;
  readonly key?: boolean;
  readonly deprecated?: boolean;
  /** The values that a sentence such as "Possible values are" lists. */
  readonly possibleValues?: readonly string[];
  /** In characters. */
  readonly maxLength?: number;
  /** The limits that a sentence such as "Valid values 1 to 10" names. */
  readonly range?: readonly [minimum: number, maximum: number];
  /** The value that a sentence such as "The default value is `false`" names. */
  readonly defaultValue?: string;
  /** The operators that `$filter` supports; empty where a sentence says only that it does. */
  readonly filterOperators?: readonly string[];
  /** Whether the property is answered only where `$select` asks for it. */
  readonly onlyOnSelect?: boolean;
}
