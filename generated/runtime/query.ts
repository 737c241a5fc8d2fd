/* eslint-disable */
// Generated. Do not edit.

// The query options of OData, typed by what they select from.

/** The system query options (OData URL Conventions 4.01, section 5.1). Operations pick those that they document. */
export interface ODataQuery<Item> {
  /** The members to answer with; of several types the members of any. */
  readonly $select?: readonly (Item extends unknown ? keyof Item & string : never)[] | undefined;
  /** The related resources to include, for instance `manager($levels=2)`. */
  readonly $expand?: string | readonly string[] | undefined;
  /** The condition that items must meet, for instance `startswith(displayName,'A')`. */
  readonly $filter?: string | undefined;
  /** The members to sort by, each with `desc` behind it for the reverse. */
  readonly $orderby?: string | readonly string[] | undefined;
  /** What to search for. */
  readonly $search?: string | undefined;
  /** How many items a page has at most. */
  readonly $top?: number | undefined;
  /** How many items to leave out at the start. */
  readonly $skip?: number | undefined;
  readonly $skipToken?: string | undefined;
  readonly $skiptoken?: string | undefined;
  readonly $deltaToken?: string | undefined;
  readonly $deltatoken?: string | undefined;
  /** Whether to count the items on all pages. */
  readonly $count?: boolean | undefined;
  /** The media type of the answer. */
  readonly $format?: string | undefined;
}

/** The query options of an operation whose page documents none: those of OData. */
export type AnyQuery = ODataQuery<Record<string, unknown>>;

/** The body that adds a resource to a collection by reference (OData JSON Format 4.01, section 14). */
export interface Reference {
  /** The address of the resource. */
  "@odata.id": string;
}
