import type { NamedType } from "./page-facts.ts";

/** What the words of a description state about a property. Absent means unstated. */
export interface Claims {
  readonly inheritedFrom?: NamedType;
  readonly readOnly?: boolean;
  readonly nullable?: boolean;
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
